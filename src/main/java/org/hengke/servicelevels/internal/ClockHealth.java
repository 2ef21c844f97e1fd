package org.hengke.servicelevels.internal;

import java.util.List;
import org.hengke.metrics.HealthCheck;
import org.springframework.stereotype.Component;

/** Gaps in clocks: targets missed by nobody, and open clocks that an older policy computed. */
@Component
class ClockHealth implements HealthCheck {

    private final ClockStore clocks;
    private final Policies policies;

    ClockHealth(ClockStore clocks, Policies policies) {
        this.clocks = clocks;
        this.policies = policies;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                new Finding("servicelevels.health.missed-by-nobody", clocks.countMissedByNobody(), null),
                new Finding(
                        "servicelevels.health.behind-policy",
                        clocks.countBehind(policies.policy().current().version()),
                        null));
    }
}
