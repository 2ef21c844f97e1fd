package org.hengke.platform.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Delivers again what a listener failed at, or what a node took with it that did not come back. A node that starts does so for what
 * it finds; this is for the nodes that stay.
 */
@Configuration(proxyBeanMethods = false)
class EventJobs {

    private static final Duration EVERY = Duration.ofSeconds(30);

    /** Longer than any listener takes; those are idempotent, but need not be troubled. */
    private static final Duration OVERDUE = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> deliverOverdueEvents(IncompleteEventPublications events) {
        return Tasks.recurring("platform.deliver-overdue-events", FixedDelay.of(EVERY))
                .execute((_, _) -> events.resubmitIncompletePublications(
                        ResubmissionOptions.defaults().withMinAge(OVERDUE)));
    }
}
