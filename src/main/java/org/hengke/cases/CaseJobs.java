package org.hengke.cases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hengke.cases.internal.CasePartitions;
import org.hengke.cases.internal.Housekeeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseJobs {

    @Bean
    RecurringTask<Void> makeCasePartitionsAhead(CasePartitions partitions) {
        return Tasks.recurring("cases.make-partitions", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> partitions.ensureAhead());
    }

    @Bean
    RecurringTask<Void> settleWordsOfCases(CasePartitions partitions) {
        return Tasks.recurring("cases.settle-words", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> partitions.settleWords());
    }

    @Bean
    RecurringTask<Void> archiveResolvedCases(Housekeeping housekeeping) {
        return Tasks.recurring("cases.archive-resolved", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> housekeeping.archiveResolved());
    }

    @Bean
    RecurringTask<Void> forgetUnusedFiles(Housekeeping housekeeping) {
        return Tasks.recurring("cases.forget-uploads", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> housekeeping.forgetUploads());
    }
}
