package org.hengke.appraisal.rounds;

import static org.hengke.staff.ShippedRole.HR;
import static org.hengke.staff.ShippedRole.MANAGER;
import static org.hengke.staff.ShippedRole.SUPERVISOR;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Map;
import org.hengke.staff.PermissionSet;
import org.hengke.staff.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with rounds, and what is done without being asked. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    @Bean
    PermissionSet roundPermissionSet() {
        return PermissionSet.of("rounds")
                .scoped(Rounds.READ, Map.of(MANAGER, Reach.ALL, HR, Reach.ALL, SUPERVISOR, Reach.TEAM))
                .plain(Rounds.RUN, MANAGER, HR);
    }

    @Bean
    RecurringTask<Void> closeRounds(Rounds rounds) {
        return Tasks.recurring("appraisal.close-rounds", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> rounds.closeOverdue());
    }
}
