package org.hengke.imports.internal;

import static org.hengke.imports.ImportState.CHECKED;
import static org.hengke.imports.ImportState.CHECKING;
import static org.hengke.imports.ImportState.DONE;
import static org.hengke.imports.ImportState.FAILED;
import static org.hengke.imports.ImportState.READ;
import static org.hengke.imports.ImportState.READING;
import static org.hengke.imports.ImportState.RUNNING;
import static org.hengke.imports.ImportState.STOPPED;
import static org.hengke.imports.ImportState.UNDOING;
import static org.hengke.imports.ImportState.UNDONE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportRow;
import org.hengke.imports.ImportState;
import org.hengke.imports.ImportTemplate;
import org.hengke.imports.ImportView;
import org.hengke.imports.ImportView.Made;
import org.hengke.imports.ImportView.Result;
import org.hengke.imports.Preview;
import org.hengke.imports.Shape;
import org.hengke.imports.internal.CaseImport.Tally;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunCancelled;
import org.hengke.platform.runs.Runs;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.tables.Recognition;
import org.hengke.platform.tables.TableReading;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads an import from one step to the next; the long ones run in the background. */
@Component
public class ImportDesk {

    private static final List<String> MADE = List.of("customer", "person", "team", "department", "category");

    private final ImportStore store;
    private final ImportProblems problems;
    private final Provenance provenance;
    private final FileShelf shelf;
    private final Staging staging;
    private final CaseImport cases;
    private final PartyImport parties;
    private final Suggestions suggestions;
    private final Previews previews;
    private final ProblemFile problemFile;
    private final Undoing undoing;
    private final Runs runs;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;

    ImportDesk(
            ImportStore store,
            ImportProblems problems,
            Provenance provenance,
            FileShelf shelf,
            Staging staging,
            CaseImport cases,
            PartyImport parties,
            Suggestions suggestions,
            Previews previews,
            ProblemFile problemFile,
            Undoing undoing,
            Runs runs,
            Staff staff,
            Audit audit,
            LiveStream live) {
        this.store = store;
        this.problems = problems;
        this.provenance = provenance;
        this.shelf = shelf;
        this.staging = staging;
        this.cases = cases;
        this.parties = parties;
        this.suggestions = suggestions;
        this.previews = previews;
        this.problemFile = problemFile;
        this.undoing = undoing;
        this.runs = runs;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
    }

    public ImportId receive(String claimed, InputStream content, long size, PersonId by, String caller) {
        var name = name(claimed);
        var stored = shelf.keep(name, content, size);
        var id = store.add(name, shelf.size(stored), stored, by);
        audit.record(AuditEntry.of("imports.received", "import", id.value()));
        work(id, READING, List.of(READING), caller, progress -> read(id, null, progress));
        return id;
    }

    public ImportView get(ImportId id) {
        return store.get(id);
    }

    public Page<ImportRow> list(@Nullable Cursor after, int limit) {
        return store.list(after, limit);
    }

    public void readAs(ImportId id, TableReading reading, String caller) {
        if (reading.charset() != null && !isKnown(reading.charset())) {
            throw new Invalid("charset", "imports.charset-unknown", reading.charset());
        }
        work(id, READING, List.of(READ, CHECKED, FAILED), caller, progress -> read(id, reading, progress));
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException notAName) {
            return false;
        }
    }

    public ImportPlan suggest(ImportId id, Shape shape) {
        var view = store.get(id);
        return suggestions.of(shape, recognised(view), view.fileName());
    }

    public void plan(ImportId id, ImportPlan plan, String caller) {
        var view = store.get(id);
        RowReader.check(plan, recognised(view).columns().size());
        if (plan.department() != null) {
            staff.department(new org.hengke.staff.DepartmentId(plan.department()));
        }
        work(id, CHECKING, List.of(READ, CHECKED, STOPPED, FAILED, DONE, UNDONE), caller, progress -> {
            store.plan(id, plan);
            check(id, progress);
        });
    }

    public Preview preview(ImportId id) {
        var plan = store.get(id).plan();
        return plan == null ? new Preview(List.of(), List.of(), List.of()) : previews.of(id, plan);
    }

    public Page<RowProblem> problems(ImportId id, @Nullable Cursor after, int limit) {
        store.get(id);
        return problems.page(id, after, limit);
    }

    public void start(ImportId id, String caller) {
        work(id, RUNNING, List.of(CHECKED, STOPPED), caller, progress -> run(id, progress));
    }

    public void stop(ImportId id) {
        var view = store.get(id);
        if (!view.state().working() || view.run() == null) {
            throw new Refusal(Kind.CONFLICT, "imports.not-working");
        }
        runs.cancel(view.run());
    }

    public void undo(ImportId id, String caller) {
        work(id, UNDOING, List.of(DONE, STOPPED, FAILED, CHECKED, READ), caller, progress -> {
            store.undone(id, undoing.undo(id, progress));
            audit.record(AuditEntry.of("imports.undone", "import", id.value()));
        });
    }

    @Transactional
    public void discard(ImportId id) {
        var view = store.get(id);
        if (view.state().working() || view.result() != null || provenance.countMadeCases(id) > 0) {
            throw new Refusal(Kind.CONFLICT, "imports.brought-something");
        }
        var stored = store.storedAs(id);
        store.delete(id);
        if (!store.othersUse(stored, id)) {
            shelf.drop(stored);
        }
        audit.record(AuditEntry.of("imports.discarded", "import", id.value()));
    }

    public List<ImportTemplate> templates() {
        return store.templates();
    }

    @Transactional
    public void keepTemplate(ImportId id, String name, PersonId by) {
        var view = store.get(id);
        Invalid.check()
                .that(!name.isBlank() && name.strip().length() <= 60, "name", "imports.template-name-needed")
                .done();
        var plan = Objects.requireNonNull(view.plan());
        var columns = recognised(view).columns();
        store.keepTemplate(
                name.strip(),
                plan,
                plan.columns().stream()
                        .map(use -> columns.get(use.column()).name())
                        .toList(),
                by);
    }

    public void deleteTemplate(long id) {
        if (!store.deleteTemplate(id)) {
            throw new Refusal(Kind.NOT_FOUND, "imports.template-not-found");
        }
    }

    public void writeProblems(ImportId id, SheetFormat format, Locale language, OutputStream out) throws IOException {
        var view = store.get(id);
        var file = shelf.open(store.storedAs(id), view.fileName());
        problemFile.write(id, file, recognised(view), format, language, out);
    }

    private void read(ImportId id, @Nullable TableReading given, Progress progress) {
        var view = store.get(id);
        progress.step("imports.step.reading");
        progress.total(1_000L);
        var told = new long[1];
        var recognition = Recognition.of(shelf.open(store.storedAs(id), view.fileName()), given, share -> {
            var now = (long) (share * 1_000);
            progress.done(now - told[0]);
            told[0] = now;
        });
        var shape = Guess.shape(recognition);
        store.read(id, recognition, suggestions.of(shape, recognition, view.fileName()));
    }

    private void check(ImportId id, Progress progress) {
        var view = store.get(id);
        var recognition = recognised(view);
        var plan = Objects.requireNonNull(view.plan());
        progress.total(recognition.rows() * 2);
        progress.step("imports.step.reading");
        var badRows = staging.fill(id, shelf.open(store.storedAs(id), view.fileName()), recognition, plan, progress);
        progress.step("imports.step.checking");
        store.checked(
                id,
                plan.shape().makesCases()
                        ? cases.check(id, plan, recognition.rows(), badRows, progress)
                        : parties.check(id, plan, recognition.rows(), badRows, progress));
    }

    private void run(ImportId id, Progress progress) {
        var begun = System.nanoTime();
        var view = store.get(id);
        var recognition = recognised(view);
        var plan = Objects.requireNonNull(view.plan());
        var tally = new Tally();
        progress.total(recognition.rows() * 2);
        progress.step("imports.step.reading");
        var badRows = 0L;
        try {
            badRows = staging.fill(id, shelf.open(store.storedAs(id), view.fileName()), recognition, plan, progress);
            if (plan.shape().makesCases()) {
                cases.run(id, plan, tally, progress);
            } else {
                parties.run(id, plan, tally, progress);
            }
            store.done(id, result(id, tally, badRows, begun));
            staging.clear(id);
            audit.record(AuditEntry.of("imports.done", "import", id.value())
                    .with("created", tally.created)
                    .with("updated", tally.updated));
        } catch (RunCancelled cancelled) {
            store.stopped(id, result(id, tally, badRows, begun));
            throw cancelled;
        }
    }

    private Result result(ImportId id, Tally tally, long badRows, long begun) {
        var made = MADE.stream()
                .map(kind -> new Made(kind, provenance.made(id, kind).size()))
                .filter(each -> each.count() > 0)
                .toList();
        return new Result(
                tally.created,
                tally.updated,
                tally.same,
                tally.kept,
                badRows,
                made,
                tally.findings,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** Runs a step in the background; whatever goes wrong with it is told where the import is shown. */
    private void work(ImportId id, ImportState to, List<ImportState> from, String caller, Consumer<Progress> work) {
        var origin = AuditOrigin.current();
        var before = store.get(id).state();
        if (!from.contains(before)) {
            throw new Refusal(Kind.CONFLICT, "imports.busy");
        }
        var gate = new java.util.concurrent.CountDownLatch(1);
        var refused = new boolean[1];
        var run = runs.start("imports." + to.code(), caller, progress -> {
            try (var _ = origin.enter()) {
                gate.await();
                if (!refused[0]) {
                    work.accept(progress);
                }
                return new Done(id);
            } catch (RunCancelled cancelled) {
                settle(id);
                throw cancelled;
            } catch (Refusal refusal) {
                store.failed(id, refusal.code(), refusal.arguments());
                throw refusal;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopping);
            } catch (RuntimeException fault) {
                store.failed(id, "imports.fault", new Object[0]);
                throw fault;
            } finally {
                live.publish(new LiveEvent("imports", id.value(), to.code()));
            }
        });
        try {
            store.begin(id, to, run, from);
        } catch (Refusal busy) {
            refused[0] = true;
            throw busy;
        } finally {
            gate.countDown();
        }
        live.publish(new LiveEvent("imports", id.value(), to.code()));
    }

    private record Done(ImportId id) {}

    /** After a cancelled step the import is where it was, but for a run or an undoing, which may have done a part. */
    private void settle(ImportId id) {
        switch (store.get(id).state()) {
            case READING -> store.failed(id, "imports.cancelled", new Object[0]);
            case CHECKING -> store.state(id, READ);
            case RUNNING, UNDOING -> store.state(id, STOPPED);
            case READ, CHECKED, DONE, UNDONE, STOPPED, FAILED -> {}
        }
    }

    private static Recognition recognised(ImportView view) {
        var recognition = view.recognition();
        if (recognition == null) {
            throw new Refusal(Kind.CONFLICT, "imports.not-read-yet");
        }
        return recognition;
    }

    private static String name(String claimed) {
        var last = claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return last.isEmpty() ? "file" : last.length() <= 200 ? last : last.substring(last.length() - 200);
    }
}
