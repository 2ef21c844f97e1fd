package org.hengke.appraisal.periods;

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
class PeriodPermissions {

    @Bean
    PermissionSet periodPermissionSet() {
        return PermissionSet.of("appraisal")
                .scoped(
                        Periods.READ,
                        Map.of(
                                AGENT, Reach.OWN,
                                QUALITY, Reach.OWN,
                                TRAINER, Reach.OWN,
                                SUPERVISOR, Reach.TEAM,
                                MANAGER, Reach.ALL,
                                DATA_ANALYST, Reach.ALL,
                                HR, Reach.ALL))
                .scoped(Periods.RATE, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL))
                .plain(Periods.RUN, MANAGER, HR)
                .plain(Periods.CALIBRATE, MANAGER);
    }
}
