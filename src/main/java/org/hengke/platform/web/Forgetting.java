package org.hengke.platform.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away answers kept for repeated requests. */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgetOldRequests(Idempotency idempotency) {
        return Tasks.recurring("platform.forget-old-requests", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> idempotency.forgetOld());
    }
}
