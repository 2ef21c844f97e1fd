package org.hengke.servicelevels.internal;

import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.hengke.servicelevels.Subject;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings open clocks up to the newest edition of the policy. It looks for those that are behind, so it can be interrupted, started
 * twice, or run on two nodes: the job that looks every minute finishes what was left.
 */
@Component
public class Recomputation {

    private static final Logger log = LoggerFactory.getLogger(Recomputation.class);
    private static final String KIND = "servicelevels.recompute";
    private static final int BATCH = 200;

    private final ClockStore clocks;
    private final Policies policies;
    private final Histories histories;
    private final Runs runs;

    Recomputation(ClockStore clocks, Policies policies, Histories histories, Runs runs) {
        this.clocks = clocks;
        this.policies = policies;
        this.histories = histories;
        this.runs = runs;
    }

    /**
     * What came of it.
     *
     * @param failed subjects whose own module could not do it; the log says why, and they are tried again
     */
    public record Result(long recomputed, long failed) {}

    /** Starts once the running transaction is committed. */
    public RunId start(@Nullable PersonId by) {
        return runs.start(KIND, by == null ? null : by.toString(), this::run);
    }

    /** Does what a run that was interrupted, or a node that had not heard of the newest edition, left behind. */
    public Result catchUp() {
        return run(new Unseen());
    }

    private Result run(Progress progress) {
        int version = policies.policy().current().version();
        progress.step("servicelevels.recomputing");
        progress.total(clocks.countBehind(version));
        long recomputed = 0;
        long failed = 0;
        @Nullable Subject last = null;
        while (true) {
            var batch = clocks.behind(version, last, BATCH);
            if (batch.isEmpty()) {
                return new Result(recomputed, failed);
            }
            for (var subject : batch) {
                if (recompute(subject)) {
                    recomputed++;
                } else {
                    failed++;
                }
                progress.done(1);
                last = subject;
            }
        }
    }

    private boolean recompute(Subject subject) {
        var history = histories.of(subject.kind());
        if (history.isEmpty()) {
            return false;
        }
        try {
            history.get().recompute(subject);
            return true;
        } catch (RuntimeException fault) {
            log.error("The clocks of {} could not be recomputed", subject, fault);
            return false;
        }
    }

    private static final class Unseen implements Progress {

        @Override
        public void step(String key) {}

        @Override
        public void total(@Nullable Long total) {}

        @Override
        public void done(long more) {}
    }
}
