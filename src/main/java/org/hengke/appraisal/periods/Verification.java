package org.hengke.appraisal.periods;

import java.util.ArrayList;
import java.util.List;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes every edition again from its inputs and the facts as of its instant, and compares to the last digit. */
@Service
public class Verification {

    public static final String KIND = "appraisal.verification";

    private static final int AT_ONCE = 200;

    /** More than this many differences say nothing new. */
    private static final int MOST_TOLD = 200;

    private final EditionStore editions;
    private final Canonical canonical;
    private final Assessor assessor;
    private final Periods periods;
    private final Runs runs;
    private final Audit audit;
    private final TransactionTemplate snapshot;

    Verification(
            EditionStore editions,
            Canonical canonical,
            Assessor assessor,
            Periods periods,
            Runs runs,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.editions = editions;
        this.canonical = canonical;
        this.assessor = assessor;
        this.periods = periods;
        this.runs = runs;
        this.audit = audit;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** What is wrong with an edition. */
    public enum Fault {
        /** Its text is not the one that was signed. */
        DIGEST,
        /** Computed again, something else comes out. */
        OUTCOME,
        /** It cannot be computed any more. */
        UNREADABLE
    }

    /** An edition that does not hold. */
    public record Difference(AppraisalId appraisal, int edition, Fault fault) {}

    /**
     * What was found.
     *
     * @param differences the first of them
     */
    public record Verified(long editions, long different, List<Difference> differences) {

        public boolean holds() {
            return different == 0;
        }
    }

    /** @param period absent for all */
    @Transactional
    public RunId start(@Nullable PeriodId period, String startedBy) {
        if (period != null) {
            var _ = periods.get(period);
        }
        audit.record(
                period == null
                        ? AuditEntry.of("appraisal.verified", "appraisal-period")
                        : AuditEntry.of("appraisal.verified", "appraisal-period", period.value()));
        return runs.start(KIND, startedBy, progress -> verify(period, progress));
    }

    /** Goes through all editions of a period, or of all. */
    public Verified verify(@Nullable PeriodId period, Progress progress) {
        progress.step("appraisal.periods.runs.verifying");
        progress.total(editions.count(period));
        long count = 0;
        long different = 0;
        var told = new ArrayList<Difference>();
        long appraisal = 0;
        int edition = 0;
        while (true) {
            var some = editions.after(period, appraisal, edition, AT_ONCE);
            if (some.isEmpty()) {
                return new Verified(count, different, List.copyOf(told));
            }
            var found = differences(some);
            found.stream().limit(Math.max(0, MOST_TOLD - told.size())).forEach(told::add);
            different += found.size();
            count += some.size();
            appraisal = some.getLast().appraisal().value();
            edition = some.getLast().edition();
            progress.done(some.size());
        }
    }

    private List<Difference> differences(List<Edition> some) {
        var differences = new ArrayList<Difference>();
        var readable = new ArrayList<Edition>();
        var frozen = new ArrayList<Edition.Frozen>();
        for (var one : some) {
            if (!Canonical.digest(one.content()).equals(one.digest())) {
                differences.add(new Difference(one.appraisal(), one.edition(), Fault.DIGEST));
                continue;
            }
            try {
                frozen.add(canonical.read(one.content()));
                readable.add(one);
            } catch (RuntimeException unreadable) {
                differences.add(new Difference(one.appraisal(), one.edition(), Fault.UNREADABLE));
            }
        }
        var again = snapshot.execute(status ->
                assessor.assess(frozen.stream().map(Edition.Frozen::inputs).toList(), done -> {}));
        for (int i = 0; i < readable.size(); i++) {
            var one = readable.get(i);
            var was = frozen.get(i);
            var now = was.resulting(again.get(i));
            boolean named = was.appraisal().equals(one.appraisal())
                    && was.edition() == one.edition()
                    && one.asOf().equals(was.inputs().asOf());
            if (!named || !canonical.text(now).equals(one.content())) {
                differences.add(new Difference(one.appraisal(), one.edition(), Fault.OUTCOME));
            }
        }
        return differences;
    }
}
