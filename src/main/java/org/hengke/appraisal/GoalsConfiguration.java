package org.hengke.appraisal;

import static org.hengke.staff.ShippedRole.AGENT;
import static org.hengke.staff.ShippedRole.DATA_ANALYST;
import static org.hengke.staff.ShippedRole.HR;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.QUALITY;
import static org.hengke.staff.ShippedRole.SUPERVISOR;
import static org.hengke.staff.ShippedRole.TRAINER;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with goals, and what is done without being asked. */
@Configuration(proxyBeanMethods = false)
class GoalsConfiguration {

    @Bean
    PermissionSet goalPermissionSet() {
        return PermissionSet.of("goals")
                .scoped(
                        Goals.READ,
                        Map.of(
                                AGENT, Reach.OWN,
                                QUALITY, Reach.OWN,
                                TRAINER, Reach.OWN,
                                SUPERVISOR, Reach.TEAM,
                                MANAGER, Reach.ALL,
                                DATA_ANALYST, Reach.ALL,
                                HR, Reach.ALL))
                .scoped(Goals.MANAGE, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL));
    }

    @Bean
    RecurringTask<Void> watchGoals(Goals goals) {
        return Tasks.recurring("appraisal.watch-goals", FixedDelay.of(Duration.ofHours(24)))
                .execute((instance, context) -> goals.watch());
    }
}
