package org.hengke.servicelevels;

import static org.hengke.staff.Reach.ALL;
import static org.hengke.staff.Reach.OWN;
import static org.hengke.staff.Reach.TEAM;
import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.QUALITY;
import static org.hengke.staff.ShippedRole.SUPERVISOR;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Map;
import org.hengke.servicelevels.internal.Alerts;
import org.hengke.servicelevels.internal.Recomputation;
import org.hengke.staff.PermissionSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module brings: permissions and jobs. */
@Configuration(proxyBeanMethods = false)
class ServiceLevelsConfiguration {

    private static final int LOOK_SECONDS = 3;
    private static final int CATCH_UP_SECONDS = 60;

    @Bean
    PermissionSet serviceLevelsPermissionSet() {
        return PermissionSet.of("servicelevels")
                .scoped(
                        "servicelevels.read",
                        Map.of(
                                AGENT,
                                OWN,
                                SUPERVISOR,
                                TEAM,
                                QUALITY,
                                ALL,
                                MANAGER,
                                ALL,
                                DATA_ANALYST,
                                ALL,
                                ADMINISTRATOR,
                                ALL))
                .plain("servicelevels.manage", MANAGER, ADMINISTRATOR);
    }

    @Bean
    RecurringTask<Void> tellOfReachedThresholds(Alerts alerts) {
        return Tasks.recurring("servicelevels.tell", FixedDelay.ofSeconds(LOOK_SECONDS))
                .execute((instance, context) -> alerts.tellReached());
    }

    @Bean
    RecurringTask<Void> catchUpWithPolicy(Recomputation recomputation) {
        return Tasks.recurring("servicelevels.catch-up", FixedDelay.ofSeconds(CATCH_UP_SECONDS))
                .execute((instance, context) -> recomputation.catchUp());
    }
}
