package org.hengke.metrics;

import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.HR;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.QUALITY;
import static org.hengke.staff.ShippedRole.SUPERVISOR;
import static org.hengke.staff.ShippedRole.TRAINER;

import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MetricsPermissions {

    @Bean
    PermissionSet metricsPermissionSet() {
        return PermissionSet.of("metrics")
                .scoped(
                        Figures.READ,
                        Map.of(
                                MANAGER, Reach.ALL,
                                DATA_ANALYST, Reach.ALL,
                                HR, Reach.ALL,
                                QUALITY, Reach.ALL,
                                TRAINER, Reach.ALL,
                                SUPERVISOR, Reach.TEAM,
                                AGENT, Reach.OWN))
                .scoped("metrics.answer-disputes", Map.of(MANAGER, Reach.ALL, SUPERVISOR, Reach.TEAM))
                .scoped(Entries.ENTER, Map.of(MANAGER, Reach.ALL, SUPERVISOR, Reach.TEAM))
                .plain(OwnMeasures.DEFINE, MANAGER, DATA_ANALYST)
                .plain("metrics.health", MANAGER, DATA_ANALYST, ADMINISTRATOR)
                .plain("metrics.rebuild", MANAGER, DATA_ANALYST, ADMINISTRATOR);
    }
}
