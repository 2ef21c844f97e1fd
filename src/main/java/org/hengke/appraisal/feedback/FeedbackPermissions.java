package org.hengke.appraisal.feedback;

import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.SUPERVISOR;

import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reads and writes notes about whom; praise needs no permission. */
@Configuration(proxyBeanMethods = false)
class FeedbackPermissions {

    @Bean
    PermissionSet feedbackPermissionSet() {
        return PermissionSet.of("feedback")
                .scoped(Feedbacks.READ, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL))
                .scoped(Feedbacks.WRITE, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL));
    }
}
