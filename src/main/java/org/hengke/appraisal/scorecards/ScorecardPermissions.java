package org.hengke.appraisal.scorecards;

import static org.hengke.staff.ShippedRole.HR;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.SUPERVISOR;

import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScorecardPermissions {

    @Bean
    PermissionSet scorecardPermissionSet() {
        return PermissionSet.of("scorecards")
                .scoped(Scorecards.READ, Map.of(MANAGER, Reach.ALL, HR, Reach.ALL, SUPERVISOR, Reach.TEAM))
                .plain(Scorecards.MANAGE, MANAGER);
    }
}
