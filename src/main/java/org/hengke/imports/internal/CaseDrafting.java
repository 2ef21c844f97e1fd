package org.hengke.imports.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengke.cases.CaseState;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.Shape;
import org.hengke.imports.internal.CaseDraft.Look;
import org.hengke.imports.internal.CaseDraft.Stated;
import org.hengke.imports.internal.CaseDraft.Step;
import org.hengke.imports.internal.CaseDraft.What;
import org.hengke.imports.internal.CaseDraft.Who;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case of its rows. Of a log, each row is compared with the one before: what is different happened at the row's time. An
 * empty cell means that nothing is said, so it changes nothing. Rows stand in the order of their sequence, then of their times.
 */
final class CaseDrafting {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 20;
    private static final Comparator<Snapshot> ORDER = Comparator.<Snapshot>comparingLong(
                    s -> s.row().sequence())
            .thenComparing(s -> s.row().at(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(s -> s.row().line());

    private final ImportPlan plan;

    CaseDrafting(ImportPlan plan) {
        this.plan = plan;
    }

    /** The case that the rows of one number make, or nothing, with the reason told. */
    Optional<CaseDraft> draft(List<Snapshot> rows, Consumer<RowProblem> problems) {
        if (plan.shape() == Shape.EVENTS) {
            return Optional.of(fromChanges(rows.stream().sorted(ORDER).toList()));
        }
        if (rows.size() > 1) {
            for (var again : rows.subList(1, rows.size())) {
                problems.accept(RowProblem.of(
                        again.row().line(),
                        "number",
                        "imports.number-twice",
                        again.row().key()));
            }
        }
        return fromStanding(rows.getFirst(), problems);
    }

    private CaseDraft fromChanges(List<Snapshot> rows) {
        var first = rows.getFirst();
        var firstAt = Objects.requireNonNull(first.row().at());
        var stated = first.time("opened-at");
        var opened = stated == null || stated.isAfter(firstAt) ? firstAt : stated;
        var telling = new Telling(look(first, null));
        Snapshot customer = first;
        for (var row : rows) {
            telling.tell(row, look(row, telling.look));
            if (who(customer).nobody()) {
                customer = row;
            }
        }
        var last = rows.getLast();
        return new CaseDraft(
                first.row().key(),
                rows.stream().map(row -> row.row().line()).toList(),
                who(customer),
                look(first, null),
                first.textOrNull("text"),
                opened,
                telling.steps,
                new Stated(
                        state(last),
                        last.time("stated-resolved-at"),
                        last.time("stated-closed-at"),
                        last.text("stated-reopens").isEmpty() ? null : Integer.valueOf(last.text("stated-reopens")),
                        telling.editedWhileResolved),
                telling.direct,
                telling.disordered);
    }

    /** Follows a case from row to row. */
    private static final class Telling {

        private final List<Step> steps = new ArrayList<>();
        private final List<Instant> editedWhileResolved = new ArrayList<>();
        private Look look;
        private CaseState state = CaseState.NEW;
        private Instant before = Instant.MIN;
        private boolean direct;
        private long disordered;

        Telling(Look look) {
            this.look = look;
        }

        void tell(Snapshot row, Look now) {
            var at = Objects.requireNonNull(row.row().at());
            if (at.isBefore(before)) {
                disordered = disordered == 0 ? row.row().line() : disordered;
            } else {
                before = at;
            }
            var to = CaseDrafting.state(row);
            if (state.done() && to != null && !to.done()) {
                step(row, What.REOPENED, look, null);
                state = CaseState.OPEN;
            } else if (state == CaseState.RESOLVED && to == CaseState.RESOLVED) {
                editedWhileResolved.add(at);
            }
            if (!sameButForAssignee(now, look)) {
                step(row, What.EDITED, now, null);
            }
            if (!state.done()
                    && !(now.owner().equals(look.owner()) && now.team().equals(look.team()))) {
                step(row, What.ASSIGNED, now, null);
            }
            look = now;
            var note = row.textOrNull("note");
            if (note != null) {
                step(row, What.NOTED, look, note);
            }
            if (to != null) {
                move(row, to);
            }
        }

        private void move(Snapshot row, CaseState to) {
            switch (to) {
                case NEW, OPEN -> {
                    if (state == CaseState.WAITING) {
                        step(row, What.WAITING_ENDED, look, null);
                    }
                    state = state == CaseState.NEW ? to : CaseState.OPEN;
                }
                case WAITING -> {
                    if (state != CaseState.WAITING) {
                        step(row, What.ASKED, look, null);
                        state = to;
                    }
                }
                case RESOLVED -> {
                    if (!state.done()) {
                        step(row, What.RESOLVED, look, null);
                        state = to;
                    }
                }
                case CLOSED -> {
                    if (!state.done()) {
                        direct = true;
                        step(row, What.RESOLVED, look, null);
                        state = CaseState.RESOLVED;
                    }
                    if (state == CaseState.RESOLVED) {
                        step(row, What.CLOSED, look, null);
                        state = to;
                    }
                }
                case SPAM, MERGED -> {}
            }
        }

        private void step(Snapshot row, What what, Look with, @Nullable String text) {
            steps.add(new Step(
                    Objects.requireNonNull(row.row().at()),
                    what,
                    with,
                    row.text("author"),
                    text,
                    row.row().line()));
        }
    }

    private Optional<CaseDraft> fromStanding(Snapshot row, Consumer<RowProblem> problems) {
        var opened = row.time("opened-at");
        var line = row.row().line();
        if (opened == null) {
            problems.accept(RowProblem.of(line, "opened-at", "imports.value-missing", ""));
            return Optional.empty();
        }
        var replied = row.time("first-replied-at");
        var closed = row.time("closed-at");
        var resolved = row.time("resolved-at") == null ? closed : row.time("resolved-at");
        var to = Objects.requireNonNullElse(state(row), resolved == null ? CaseState.OPEN : CaseState.RESOLVED);
        for (var time : Arrays.asList(replied, resolved, closed)) {
            if (time != null && time.isBefore(opened)) {
                problems.accept(
                        RowProblem.of(line, "opened-at", "imports.ends-before-it-begins", row.text("opened-at")));
                return Optional.empty();
            }
        }
        if (to.done() && resolved == null) {
            problems.accept(RowProblem.of(line, "resolved-at", "imports.done-without-a-time", row.text("state")));
            return Optional.empty();
        }
        var look = look(row, null);
        var steps = new ArrayList<Step>();
        var reply = row.textOrNull("reply");
        var answered = replied == null && reply != null ? resolved : replied;
        if (answered != null) {
            steps.add(new Step(answered, What.REPLIED, look, "", reply, line));
        }
        if (to == CaseState.WAITING) {
            steps.add(new Step(replied == null ? opened : replied, What.ASKED, look, "", null, line));
        }
        if (to.done() && resolved != null) {
            steps.add(new Step(resolved, What.RESOLVED, look, "", null, line));
            if (to == CaseState.CLOSED) {
                steps.add(new Step(
                        closed == null || closed.isBefore(resolved) ? resolved : closed,
                        What.CLOSED,
                        look,
                        "",
                        null,
                        line));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        return Optional.of(new CaseDraft(
                row.row().key(),
                List.of(line),
                who(row),
                look,
                row.textOrNull("text"),
                opened,
                steps,
                new Stated(to, row.time("resolved-at"), closed, null, List.of()),
                to == CaseState.CLOSED && row.time("resolved-at") == null,
                0));
    }

    private static @Nullable CaseState state(Snapshot row) {
        var text = row.text("state");
        return text.isEmpty() ? null : CaseState.of(text);
    }

    private static Who who(Snapshot row) {
        return new Who(
                row.text("customer-reference"),
                row.text("customer-name"),
                row.text("customer-phone"),
                row.text("customer-email"));
    }

    /** What a row says, and where it says nothing what was before. */
    private Look look(Snapshot row, @Nullable Look before) {
        var category = or(row.text("category"), before == null ? "" : before.category());
        var sameCategory = before == null || category.equals(before.category());
        return new Look(
                subject(row, before),
                or(row.text("type"), before == null ? none("type", "inquiry") : before.type()),
                before == null ? or(row.text("channel"), none("channel", "other")) : before.channel(),
                or(row.text("priority"), before == null ? none("priority", "normal") : before.priority()),
                category,
                or(row.text("subcategory"), before == null || !sameCategory ? "" : before.subcategory()),
                row.text("tags").isEmpty() ? before == null ? List.of() : before.tags() : tags(row.text("tags")),
                or(row.text("owner"), before == null ? "" : before.owner()),
                or(row.text("team"), before == null ? "" : before.team()));
    }

    private String subject(Snapshot row, @Nullable Look before) {
        var subject = row.text("subject");
        if (!subject.isEmpty()) {
            return cut(subject);
        }
        if (before != null) {
            return before.subject();
        }
        var text = row.text("text").replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            return text.length() > 60
                    ? text.substring(0, text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length()))))
                            + "…"
                    : text;
        }
        var category = row.text("subcategory").isEmpty() ? row.text("category") : row.text("subcategory");
        return cut(
                category.isEmpty()
                        ? row.row().key()
                        : category + " · " + row.row().key());
    }

    private String none(String field, String usual) {
        return Objects.requireNonNullElse(plan.otherwise(field), usual);
    }

    private static boolean sameButForAssignee(Look one, Look other) {
        return one.subject().equals(other.subject())
                && one.type().equals(other.type())
                && one.priority().equals(other.priority())
                && one.category().equals(other.category())
                && one.subcategory().equals(other.subcategory())
                && one.tags().equals(other.tags());
    }

    private static List<String> tags(String text) {
        return Arrays.stream(text.split("[,;，；、|]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
