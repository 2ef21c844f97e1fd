package org.hengke.platform.backups;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> keepBackups(Backups backups) {
        return Tasks.recurring("platform.keep-backups", FixedDelay.of(EVERY))
                .execute((_, _) -> backups.keepToThePlan());
    }
}
