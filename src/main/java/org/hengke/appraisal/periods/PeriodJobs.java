package org.hengke.appraisal.periods;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about periods without being asked. */
@Configuration(proxyBeanMethods = false)
class PeriodJobs {

    @Bean
    RecurringTask<Void> enrolPeople(Periods periods) {
        return Tasks.recurring("appraisal.enrol-people", FixedDelay.of(Duration.ofHours(12)))
                .execute((instance, context) -> periods.enrolEverywhere());
    }

    @Bean
    RecurringTask<Void> remindOfAppraisals(Dues dues) {
        return Tasks.recurring("appraisal.remind", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> dues.remind());
    }
}
