package org.hengke.planning.duties;

import static org.hengke.staff.ShippedRole.ADMINISTRATOR;
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

/** Who may do what with duties, and what is done without being asked. */
@Configuration(proxyBeanMethods = false)
class DutiesConfiguration {

    @Bean
    PermissionSet dutyPermissionSet() {
        return PermissionSet.of("duties")
                .scoped(
                        Duties.READ,
                        Map.of(
                                AGENT, Reach.OWN,
                                QUALITY, Reach.OWN,
                                TRAINER, Reach.OWN,
                                SUPERVISOR, Reach.TEAM,
                                MANAGER, Reach.ALL,
                                DATA_ANALYST, Reach.ALL,
                                HR, Reach.OWN))
                .scoped(Duties.OVERSEE, Map.of(SUPERVISOR, Reach.TEAM, MANAGER, Reach.ALL))
                .plain(DutyTemplates.MANAGE, MANAGER, ADMINISTRATOR);
    }

    @Bean
    RecurringTask<Void> makeDuties(DutyPlan plan) {
        return Tasks.recurring("planning.make-duties", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> plan.plan());
    }

    @Bean
    RecurringTask<Void> settleDuties(DutyPlan plan) {
        return Tasks.recurring("planning.settle-duties", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> plan.settle());
    }
}
