package org.hengke.appraisal.plans;

import static org.hengke.staff.ShippedRole.AGENT;
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

/** Who may do what about what follows from appraisals. */
@Configuration(proxyBeanMethods = false)
class PlansConfiguration {

    @Bean
    PermissionSet planPermissionSet() {
        return PermissionSet.of("plans")
                .scoped(
                        ImprovementPlans.READ,
                        Map.of(
                                AGENT, Reach.OWN,
                                QUALITY, Reach.OWN,
                                TRAINER, Reach.OWN,
                                SUPERVISOR, Reach.TEAM,
                                MANAGER, Reach.ALL,
                                HR, Reach.ALL))
                .scoped(ImprovementPlans.MANAGE, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL));
    }

    @Bean
    PermissionSet recognitionPermissionSet() {
        return PermissionSet.of("recognitions")
                .scoped(
                        Recognitions.READ,
                        Map.of(
                                AGENT, Reach.OWN,
                                QUALITY, Reach.OWN,
                                TRAINER, Reach.OWN,
                                SUPERVISOR, Reach.TEAM,
                                MANAGER, Reach.ALL,
                                HR, Reach.ALL))
                .scoped(Recognitions.PROPOSE, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL))
                .scoped(Recognitions.APPROVE, Map.of(MANAGER, Reach.ALL));
    }

    @Bean
    PermissionSet consequencePermissionSet() {
        return PermissionSet.of("consequences")
                .scoped(Consequences.READ, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL, HR, Reach.ALL))
                .plain(Consequences.RULE, MANAGER);
    }

    @Bean
    PermissionSet bonusPermissionSet() {
        return PermissionSet.of("bonuses")
                .plain(BonusPools.READ, MANAGER, HR)
                .plain(BonusPools.DECIDE, MANAGER, HR)
                .plain(BonusPools.APPROVE, MANAGER, HR);
    }

    @Bean
    PermissionSet payrollPermissionSet() {
        return PermissionSet.of("appraisal").plain(Payroll.READ, MANAGER, HR);
    }
}
