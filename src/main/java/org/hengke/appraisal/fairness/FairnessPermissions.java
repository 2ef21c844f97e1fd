package org.hengke.appraisal.fairness;

import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.HR;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.SUPERVISOR;

import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FairnessPermissions {

    @Bean
    PermissionSet fairnessPermissionSet() {
        return PermissionSet.of("fairness")
                .scoped(
                        Comparisons.READ,
                        Map.of(
                                MANAGER, Reach.ALL,
                                DATA_ANALYST, Reach.ALL,
                                HR, Reach.ALL,
                                SUPERVISOR, Reach.TEAM,
                                AGENT, Reach.OWN))
                .scoped(
                        Simulations.REVIEW,
                        Map.of(MANAGER, Reach.ALL, DATA_ANALYST, Reach.ALL, HR, Reach.ALL, SUPERVISOR, Reach.TEAM));
    }
}
