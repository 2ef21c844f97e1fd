package org.hengke.cases;

import static org.hengke.staff.Reach.ALL;
import static org.hengke.staff.Reach.OWN;
import static org.hengke.staff.Reach.TEAM;
import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.QUALITY;
import static org.hengke.staff.ShippedRole.SUPERVISOR;
import static org.hengke.staff.ShippedRole.TRAINER;

import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasePermissions {

    @Bean
    PermissionSet permissionsOfCases() {
        return PermissionSet.of("cases")
                .scoped(
                        "cases.read",
                        Map.of(
                                AGENT,
                                OWN,
                                SUPERVISOR,
                                TEAM,
                                QUALITY,
                                ALL,
                                TRAINER,
                                ALL,
                                DATA_ANALYST,
                                ALL,
                                MANAGER,
                                ALL))
                .scoped("cases.work", Map.of(AGENT, OWN, SUPERVISOR, TEAM, MANAGER, ALL))
                .scoped("cases.assign", Map.of(SUPERVISOR, TEAM, MANAGER, ALL))
                .scoped("cases.close", Map.of(AGENT, OWN, SUPERVISOR, TEAM, MANAGER, ALL))
                .plain("cases.manage", MANAGER, ADMINISTRATOR)
                .plain("cases.export", MANAGER, DATA_ANALYST);
    }
}
