package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hengke.appraisal.scorecards.MonthlyPreview.Month;
import org.hengke.appraisal.scorecards.MonthlyPreview.MonthCell;
import org.hengke.appraisal.scorecards.MonthlyPreview.MonthsOfPerson;
import org.hengke.appraisal.scorecards.ScorecardPreview.Scored;
import org.hengke.appraisal.scorecards.ScorecardPreviews.PreviewQuestion;
import org.hengke.appraisal.scorecards.ScorecardPreviews.Trial;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who would have got what in each of some past months, were a scorecard to hold. */
@Service
public class MonthlyPreviews {

    private static final int MOST_MONTHS = 12;
    private static final int DECIMALS = 2;

    private final ScorecardPreviews previews;
    private final PreviewFigures figures;
    private final PreviewPlaces places;
    private final Staff staff;
    private final Clock clock;

    MonthlyPreviews(
            ScorecardPreviews previews, PreviewFigures figures, PreviewPlaces places, Staff staff, Clock clock) {
        this.previews = previews;
        this.figures = figures;
        this.places = places;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Each month comes out as it would if it were asked for by itself.
     *
     * @throws Invalid for a bad period or one of more than twelve months, or a scorecard that could not be kept
     * @throws Refusal {@code appraisal.scorecards-out-of-reach} for a team beyond the viewer's reach
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public MonthlyPreview preview(ScorecardId id, PreviewQuestion asked, Me me) {
        previews.check(asked);
        var months = months(asked.from(), asked.until());
        Invalid.check()
                .that(months.size() <= MOST_MONTHS, "until", "appraisal.scorecards.many-months", MOST_MONTHS)
                .done();
        var trial = previews.trial(id, asked, me);
        var people = people(trial, asked, months);
        return new MonthlyPreview(
                asked.from(),
                asked.until(),
                clock.instant(),
                trial.now(),
                trial.before(),
                trial.beforeVersion(),
                summed(months, people),
                people);
    }

    private record Days(LocalDate from, LocalDate until) {}

    private List<Days> months(LocalDate from, LocalDate until) {
        var today = staff.today();
        var last = until.isAfter(today) ? today : until;
        var months = new ArrayList<Days>();
        for (var first = from; !first.isAfter(last); ) {
            var next = first.withDayOfMonth(1).plusMonths(1);
            months.add(new Days(first, next.isAfter(last) ? last : next.minusDays(1)));
            first = next;
        }
        return months;
    }

    private List<MonthsOfPerson> people(Trial trial, PreviewQuestion asked, List<Days> months) {
        var sums = figures.monthly(trial.people(), trial.needed(), asked.from(), asked.until());
        var evidence = months.stream()
                .map(month -> new PreviewEvidence(sums.apply(month.from().withDayOfMonth(1)), places))
                .toList();
        return trial.people().stream()
                .map(person -> new MonthsOfPerson(
                        new Named(person.id().value(), person.name()),
                        places.team(person),
                        evidence.stream().map(of -> cell(of, person, trial)).toList()))
                .sorted(Comparator.comparingLong(MonthlyPreviews::changes)
                        .thenComparing(MonthlyPreviews::difference)
                        .reversed())
                .toList();
    }

    private static MonthCell cell(PreviewEvidence evidence, Person person, Trial trial) {
        var assessment = new Assessment(evidence.of(person));
        var now = assessment.plainly(trial.now());
        Scored before = trial.before() == null ? null : assessment.plainly(trial.before());
        return new MonthCell(
                now.points(),
                now.grade(),
                before == null ? null : before.points(),
                before == null ? null : before.grade(),
                before != null && !Objects.equals(now.grade(), before.grade()));
    }

    private static long changes(MonthsOfPerson person) {
        return person.cells().stream().filter(MonthCell::gradeChanges).count();
    }

    private static BigDecimal difference(MonthsOfPerson person) {
        return known(person.cells(), MonthlyPreviews::difference).stream()
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Month> summed(List<Days> months, List<MonthsOfPerson> people) {
        var summed = new ArrayList<Month>();
        for (int i = 0; i < months.size(); i++) {
            int month = i;
            var cells = people.stream().map(person -> person.cells().get(month)).toList();
            var now = known(cells, MonthCell::points);
            var before = known(cells, MonthCell::pointsBefore);
            var days = months.get(i);
            summed.add(new Month(
                    days.from(),
                    days.until(),
                    mean(now),
                    now.size(),
                    mean(before),
                    before.size(),
                    mean(known(cells, MonthlyPreviews::difference))));
        }
        return summed;
    }

    private static @Nullable BigDecimal difference(MonthCell cell) {
        return cell.points() == null || cell.pointsBefore() == null
                ? null
                : cell.points().subtract(cell.pointsBefore());
    }

    private static List<BigDecimal> known(List<MonthCell> cells, Function<MonthCell, @Nullable BigDecimal> of) {
        return cells.stream().map(of).filter(Objects::nonNull).toList();
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> totals) {
        return totals.isEmpty()
                ? null
                : totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
