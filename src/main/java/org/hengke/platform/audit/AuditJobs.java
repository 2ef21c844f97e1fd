package org.hengke.platform.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

    private static final Duration EVERY = Duration.ofSeconds(30);

    @Bean
    RecurringTask<Void> sealAudit(AuditSeal seal) {
        return Tasks.recurring("platform.seal-audit", FixedDelay.of(EVERY)).execute((_, _) -> {
            int sealed = seal.seal();
            while (sealed > 0) {
                sealed = seal.seal();
            }
        });
    }
}
