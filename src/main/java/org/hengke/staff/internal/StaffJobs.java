package org.hengke.staff.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffJobs {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> tidySessions(Sessions sessions, Guessing guessing) {
        return Tasks.recurring("staff.tidy-sessions", FixedDelay.of(EVERY)).execute((_, _) -> {
            sessions.tidy();
            guessing.tidy();
        });
    }
}
