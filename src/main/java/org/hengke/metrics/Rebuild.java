package org.hengke.metrics;

import java.util.List;
import java.util.Objects;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** States all facts again from their sources; what is recorded already stays, so running it twice changes nothing. */
@Service
public class Rebuild {

    public static final String KIND = "metrics.rebuild";

    private static final int SOURCES_AT_ONCE = 500;

    private final List<FactRebuilder> rebuilders;
    private final Facts facts;
    private final Runs runs;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Rebuild(List<FactRebuilder> rebuilders, Facts facts, Runs runs, Audit audit, TransactionTemplate transaction) {
        this.rebuilders = rebuilders;
        this.facts = facts;
        this.runs = runs;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * What came of it.
     *
     * @param superseded facts that their sources no longer stated so
     * @param added facts that were not recorded
     */
    public record Result(long sources, long superseded, long added) {}

    /** @param startedBy the caller's name as sign-in gave it */
    @Transactional
    public RunId start(String startedBy) {
        audit.record(AuditEntry.of("metrics.rebuild-started", "metrics"));
        return runs.start(KIND, startedBy, this::run);
    }

    /** The same over other sources. */
    Rebuild with(List<FactRebuilder> others) {
        return new Rebuild(others, facts, runs, audit, transaction);
    }

    Result run(Progress progress) {
        progress.step("metrics.rebuild.running");
        progress.total(rebuilders.stream().mapToLong(FactRebuilder::count).sum());
        long sources = 0;
        var changed = Facts.Changed.NOTHING;
        for (var rebuilder : rebuilders) {
            long after = 0;
            boolean more = true;
            while (more) {
                long from = after;
                var step = Objects.requireNonNull(transaction.execute(status -> some(rebuilder, from)));
                sources += step.sources();
                changed = changed.plus(step.changed());
                progress.done(step.sources());
                after = step.last();
                more = step.sources() > 0;
            }
        }
        return new Result(sources, changed.superseded(), changed.added());
    }

    private record Step(long sources, long last, Facts.Changed changed) {}

    /** After the last source, facts of sources that are no longer there are superseded. */
    private Step some(FactRebuilder rebuilder, long after) {
        var batch = rebuilder.after(after, SOURCES_AT_ONCE);
        long last = batch.isEmpty() ? Long.MAX_VALUE : batch.getLast().source().id();
        return new Step(batch.size(), last, facts.reconcileRange(rebuilder.kind(), after, last, batch));
    }
}
