package org.hengke.metrics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.hengke.metrics.internal.Partitions;
import org.hengke.metrics.internal.Rollups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done without being asked. */
@Configuration(proxyBeanMethods = false)
class MetricsJobs {

    @Bean
    RecurringTask<Void> rollUpFacts(Rollups rollups) {
        return Tasks.recurring("metrics.roll-up", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> rollups.roll());
    }

    @Bean
    RecurringTask<Void> makeMonthsAhead(Partitions partitions, Clock clock) {
        return Tasks.recurring("metrics.make-months", FixedDelay.of(Duration.ofHours(24)))
                .execute((instance, context) -> partitions.ensureAround(clock.instant()));
    }
}
