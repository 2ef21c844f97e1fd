package org.hengke.surveys;

import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
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
class SurveyPermissions {

    @Bean
    PermissionSet surveyPermissionSet() {
        return PermissionSet.of("surveys")
                .scoped(
                        "surveys.read",
                        Map.of(
                                AGENT, Reach.OWN,
                                SUPERVISOR, Reach.TEAM,
                                MANAGER, Reach.ALL,
                                QUALITY, Reach.ALL,
                                TRAINER, Reach.ALL,
                                DATA_ANALYST, Reach.ALL))
                .plain("surveys.manage", MANAGER, ADMINISTRATOR);
    }
}
