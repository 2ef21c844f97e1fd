package org.hengke.imports.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengke.cases.CaseArchive;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.imports.CaseFindings;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportView.Checked;
import org.hengke.imports.internal.Provenance.Source;
import org.hengke.platform.Refusal;
import org.hengke.platform.runs.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes cases in. A thousand at a time are stored in one transaction together with the note of where they came from, so that a run
 * that is cut off anywhere can simply be started again.
 */
@Component
class CaseImport {

    private final Staging staging;
    private final Provenance provenance;
    private final Directory directory;
    private final CaseArchive archive;
    private final TransactionTemplate transaction;

    CaseImport(
            Staging staging,
            Provenance provenance,
            Directory directory,
            CaseArchive archive,
            TransactionTemplate transaction) {
        this.staging = staging;
        this.provenance = provenance;
        this.directory = directory;
        this.archive = archive;
        this.transaction = transaction;
    }

    /** What the staged rows would become; nothing is written but the problems found. */
    Checked check(ImportId id, ImportPlan plan, long rows, long badRows, Progress progress) {
        var drafting = new CaseDrafting(plan);
        var named = new Directory.Named();
        var findings = new Findings();
        var problems = staging.further(id);
        var writing = new CaseWriting(new Provisional());
        var counts = new long[4];
        staging.eachPortion(id, plan, portion -> {
            var known = provenance.sources(
                    plan.origin(),
                    portion.stream()
                            .map(rowsOf -> rowsOf.getFirst().row().key())
                            .toList());
            for (var rowsOf : portion) {
                var draft = drafting.draft(rowsOf, problems);
                var history = draft.flatMap(each -> written(writing, new CaseId(0), each, problems));
                if (draft.isEmpty() || history.isEmpty()) {
                    continue;
                }
                named.add(draft.get(), ZoneId.of(plan.zone()));
                findings.add(draft.get(), history.get());
                counts[0]++;
                var before = known.get(draft.get().number());
                counts[before == null ? 1 : Arrays.equals(before.digest(), digest(plan, rowsOf)) ? 2 : 3]++;
            }
            progress.done(portion.stream().mapToLong(List::size).sum());
        });
        problems.end();
        return new Checked(
                rows,
                badRows + problems.lines(),
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                directory.missing(named, plan),
                findings.findings());
    }

    /** Counts what it does as it goes, so that a run which is stopped can say how far it came. */
    static final class Tally {

        long created;
        long updated;
        long same;
        long kept;

        @Nullable CaseFindings findings;
    }

    void run(ImportId id, ImportPlan plan, Tally tally, Progress progress) {
        var drafting = new CaseDrafting(plan);
        var named = new Directory.Named();
        progress.step("imports.step.names");
        staging.eachPortion(id, plan, portion -> {
            portion.forEach(rowsOf ->
                    drafting.draft(rowsOf, problem -> {}).ifPresent(draft -> named.add(draft, ZoneId.of(plan.zone()))));
            progress.done(0);
        });
        var names = directory.resolve(id, named, plan);
        var writing = new CaseWriting(names);
        var findings = new Findings();
        progress.step("imports.step.storing");
        staging.eachPortion(id, plan, portion -> {
            transaction.executeWithoutResult(status -> take(id, plan, portion, drafting, writing, findings, tally));
            progress.done(portion.stream().mapToLong(List::size).sum());
        });
        tally.findings = findings.findings();
    }

    private void take(
            ImportId id,
            ImportPlan plan,
            List<List<Snapshot>> portion,
            CaseDrafting drafting,
            CaseWriting writing,
            Findings findings,
            Tally tally) {
        provenance.lock(plan.origin());
        var known = provenance.sources(
                plan.origin(),
                portion.stream().map(rowsOf -> rowsOf.getFirst().row().key()).toList());
        var versions =
                provenance.versions(known.values().stream().map(Source::caseId).toList());
        var fresh = archive.reserve(portion.size() - known.size());
        var next = 0;
        var histories = new ArrayList<CaseHistory>();
        var replaced = new ArrayList<CaseId>();
        var sources = new ArrayList<Source>();
        for (var rowsOf : portion) {
            var draft = drafting.draft(rowsOf, problem -> {});
            if (draft.isEmpty()) {
                continue;
            }
            var before = known.get(draft.get().number());
            var digest = digest(plan, rowsOf);
            var number = before == null ? fresh.get(next++) : before.caseId();
            var history = written(writing, number, draft.get(), problem -> {});
            if (history.isEmpty()) {
                continue;
            }
            findings.add(draft.get(), history.get());
            if (before != null && Arrays.equals(before.digest(), digest)) {
                tally.same++;
                continue;
            }
            if (before != null) {
                var version = versions.get(before.caseId());
                if (version == null || version != before.version()) {
                    tally.kept++;
                    continue;
                }
                replaced.add(before.caseId());
                tally.updated++;
            } else {
                tally.created++;
            }
            histories.add(history.get());
            sources.add(new Source(
                    draft.get().number(), digest, number, history.get().now().version()));
        }
        archive.remove(replaced);
        archive.store(histories);
        provenance.addSources(id, plan.origin(), sources);
    }

    private static Optional<CaseHistory> written(
            CaseWriting writing, CaseId id, CaseDraft draft, java.util.function.Consumer<RowProblem> problems) {
        try {
            return Optional.of(writing.write(id, draft));
        } catch (Refusal refused) {
            problems.accept(RowProblem.of(draft.lines().getFirst(), "", refused.code(), draft.number()));
            return Optional.empty();
        }
    }

    /** Tells whether the rows of a case, or what they mean, are other than before. */
    private static byte[] digest(ImportPlan plan, List<Snapshot> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, plan.zone());
            add(digest, plan.otherwise().toString());
            rows.stream()
                    .sorted(java.util.Comparator.comparingLong(row -> row.row().sequence()))
                    .forEach(row -> {
                        row.row().cells().forEach(cell -> add(digest, cell));
                        add(digest, "\u001e");
                    });
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1f);
    }
}
