package org.hengke.appraisal.periods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.hengke.appraisal.periods.AppraisalRow.SelfState;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who still has to do what in the step that a period is in, and about whom. */
@Component
class Owings {

    private final PeriodViews views;

    Owings(PeriodViews views) {
        this.views = views;
    }

    /**
     * What a step waits for.
     *
     * @param wanted about how many people it is to be done
     * @param by whom it is due, with those it is about; nobody in particular where nobody stands above
     */
    record Owed(Step step, int wanted, int done, List<From> by) {}

    /** @param person absent where it is the manager */
    record From(@Nullable Named person, List<Named> about) {}

    /** Of the steps in which single people have something to do; none of a period that is not in one of them. */
    List<Owed> of(AppraisalPeriod period) {
        var rows = views.rowsOfAll(period).stream()
                .filter(row -> row.standing() == Standing.ASSESSED)
                .toList();
        return switch (period.state()) {
            case OPEN -> List.of(selfAssessments(rows), ratings(rows));
            case PUBLISHED -> List.of(talks(rows), acknowledgements(rows));
            case CALIBRATION, CANCELLED -> List.of();
        };
    }

    private static Owed selfAssessments(List<AppraisalRow> rows) {
        var wanted =
                rows.stream().filter(row -> row.self() != SelfState.NOT_WANTED).toList();
        return byThemselves(Step.SELF_ASSESSMENT, wanted, row -> row.self() == SelfState.SUBMITTED);
    }

    private static Owed acknowledgements(List<AppraisalRow> rows) {
        return byThemselves(Step.ACKNOWLEDGEMENT, rows, AppraisalRow::acknowledged);
    }

    private static Owed byThemselves(Step step, List<AppraisalRow> wanted, Predicate<AppraisalRow> done) {
        var late = wanted.stream()
                .filter(done.negate())
                .map(row -> new From(row.person(), List.of(row.person())))
                .toList();
        return new Owed(step, wanted.size(), wanted.size() - late.size(), late);
    }

    private static Owed ratings(List<AppraisalRow> rows) {
        var wanted = rows.stream().filter(row -> row.ratingsWanted() > 0).toList();
        var due = new Due();
        int done = 0;
        for (var row : wanted) {
            var late = row.superiors().stream()
                    .filter(superior -> superior.given() < superior.wanted())
                    .toList();
            late.forEach(superior -> due.add(superior.rater(), row.person()));
            done += late.isEmpty() ? 1 : 0;
        }
        return new Owed(Step.RATING, wanted.size(), done, due.all());
    }

    /** Whoever stood above somebody last talks about the result. */
    private static Owed talks(List<AppraisalRow> rows) {
        var due = new Due();
        var late = rows.stream().filter(row -> !row.talked()).toList();
        late.forEach(row -> due.add(
                row.superiors().isEmpty() ? null : row.superiors().getLast().rater(), row.person()));
        return new Owed(Step.TALK, rows.size(), rows.size() - late.size(), due.all());
    }

    /** Gathers by person; those with most to do come first. */
    private static final class Due {

        private final LinkedHashMap<Long, List<Named>> about = new LinkedHashMap<>();
        private final LinkedHashMap<Long, @Nullable Named> people = new LinkedHashMap<>();

        void add(@Nullable Named person, Named one) {
            long id = person == null ? 0 : person.id();
            people.put(id, person);
            about.computeIfAbsent(id, k -> new ArrayList<>()).add(one);
        }

        List<From> all() {
            return people.entrySet().stream()
                    .map(entry -> new From(
                            entry.getValue(), Objects.requireNonNullElse(about.get(entry.getKey()), List.of())))
                    .sorted((one, other) ->
                            Integer.compare(other.about().size(), one.about().size()))
                    .toList();
        }
    }
}
