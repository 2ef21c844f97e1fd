package org.hengke.appraisal.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.calendars.Calendars;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.Direction;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Figure;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.FigureTable;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What goals have come to: figures of their subjects in their periods, whoever asks. */
@Component
public class GoalFigures {

    private final Figures figures;
    private final MeasureCatalogue measures;
    private final Calendars calendars;
    private final Clock clock;

    GoalFigures(Figures figures, MeasureCatalogue measures, Calendars calendars, Clock clock) {
        this.figures = figures;
        this.measures = measures;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Figures that are asked for together. */
    private record Together(GoalPeriod period, GoalSubject.Kind kind) {}

    private record Of(GoalSubject subject, String measure) {}

    /** How each goal stands; a measure that is no longer there has none. */
    public Map<GoalId, Forecast> forecasts(Collection<Goal> goals) {
        var groups = new LinkedHashMap<Together, List<Goal>>();
        goals.stream()
                .filter(goal -> measures.find(goal.measure()).isPresent())
                .forEach(goal -> groups.computeIfAbsent(
                                new Together(goal.period(), goal.subject().kind()), k -> new ArrayList<>())
                        .add(goal));
        var now = clock.instant();
        var forecasts = new HashMap<GoalId, Forecast>();
        groups.forEach((together, some) -> {
            var known = figures(
                    together,
                    some.stream().map(Goal::measure).distinct().toList(),
                    some.stream().map(Goal::subject).distinct().toList());
            var business = passed(together.period(), now);
            some.forEach(goal -> {
                var measure = measures.get(goal.measure());
                var over = !endOf(together.period()).plus(measure.horizon()).isAfter(now);
                forecasts.put(
                        goal.id(),
                        Forecast.of(
                                known(
                                        measure,
                                        known.get(new Of(
                                                goal.subject(), measure.code().value()))),
                                new Forecast.Passed(business.elapsed(), business.remaining(), over),
                                wanted(goal, measure)));
            });
        });
        return forecasts;
    }

    /** The figure of the goal's period bucket by bucket, none before it begins; counts add up. */
    public List<FigureTable.FigurePoint> trend(Goal goal) {
        if (measures.find(goal.measure()).isEmpty() || beginOf(goal.period()).isAfter(clock.instant())) {
            return List.of();
        }
        var bucket = switch (goal.period().span()) {
            case YEAR -> Breakdown.MONTH;
            case QUARTER -> Breakdown.WEEK;
            case MONTH -> Breakdown.DAY;
        };
        var points = figures.table(
                        FigureQuery.of(filter(goal.period(), List.of(goal.subject())), goal.measure())
                                .over(bucket),
                        Locale.ROOT)
                .trends()
                .getFirst()
                .points();
        return measures.get(goal.measure()).aggregation() == Aggregation.COUNT ? addedUp(points) : points;
    }

    /** What subjects of one kind came to in a period; without an entry for whom there is nothing. */
    public Map<GoalSubject, Figure> figures(MeasureCode measure, GoalPeriod period, List<GoalSubject> subjects) {
        var known = new HashMap<GoalSubject, Figure>();
        if (!subjects.isEmpty()) {
            figures(new Together(period, subjects.getFirst().kind()), List.of(measure), subjects)
                    .forEach((of, figure) -> known.put(of.subject(), figure));
        }
        return known;
    }

    private Map<Of, Figure> figures(Together together, List<MeasureCode> asked, List<GoalSubject> subjects) {
        var known = new HashMap<Of, Figure>();
        if (beginOf(together.period()).isAfter(clock.instant())) {
            return known;
        }
        if (together.kind() == GoalSubject.Kind.DEPARTMENT) {
            for (var subject : subjects) {
                var filter = filter(together.period(), List.of(subject));
                figures.table(new FigureQuery(asked, filter, null, null, null, false, null), Locale.ROOT)
                        .total()
                        .forEach(figure ->
                                known.put(new Of(subject, figure.measure().value()), figure));
            }
            return known;
        }
        var by = together.kind() == GoalSubject.Kind.TEAM ? Breakdown.TEAM : Breakdown.PERSON;
        figures
                .table(
                        new FigureQuery(asked, filter(together.period(), subjects), by, null, null, false, null),
                        Locale.ROOT)
                .rows()
                .stream()
                .filter(row -> !row.key().isEmpty())
                .forEach(row -> row.figures()
                        .forEach(figure -> known.put(
                                new Of(
                                        new GoalSubject(together.kind(), Long.parseLong(row.key())),
                                        figure.measure().value()),
                                figure)));
        return known;
    }

    private static FactFilter filter(GoalPeriod period, List<GoalSubject> subjects) {
        var people = new ArrayList<PersonId>();
        var teams = new ArrayList<TeamId>();
        var departments = new ArrayList<DepartmentId>();
        for (var subject : subjects) {
            switch (subject.kind()) {
                case PERSON -> people.add(new PersonId(subject.id()));
                case TEAM -> teams.add(new TeamId(subject.id()));
                case DEPARTMENT -> departments.add(new DepartmentId(subject.id()));
            }
        }
        return new FactFilter(period.first(), period.last(), people, teams, departments, List.of(), List.of(), false);
    }

    /** Counts of nothing are nought once there is a period to count in; anything else has no value then. */
    private static Forecast.Known known(MeasureDefinition measure, @Nullable Figure figure) {
        var growth = switch (measure.aggregation()) {
            case RATIO, DISTRIBUTION, RATE, FORMULA -> Forecast.Growth.AVERAGE;
            case COUNT -> Forecast.Growth.COUNT;
            case STOCK -> Forecast.Growth.STOCK;
        };
        if (figure == null) {
            return new Forecast.Known(growth, growth == Forecast.Growth.COUNT ? 0.0 : null, null, 0, 0);
        }
        return new Forecast.Known(growth, figure.value(), figure.interval(), figure.n(), figure.provisional());
    }

    private static Forecast.Wanted wanted(Goal goal, MeasureDefinition measure) {
        return new Forecast.Wanted(goal.target().doubleValue(), measure.direction() != Direction.LOWER_IS_BETTER);
    }

    /** In business time, and where none is in the period, in calendar time. */
    private Forecast.Passed passed(GoalPeriod period, Instant now) {
        var begin = beginOf(period);
        var end = endOf(period);
        var at = now.isBefore(begin) ? begin : now.isAfter(end) ? end : now;
        var calendar = calendars.standard();
        var elapsed = calendar.between(begin, at);
        var remaining = calendar.between(at, end);
        return elapsed.plus(remaining).isZero()
                ? new Forecast.Passed(seconds(Duration.between(begin, at)), seconds(Duration.between(at, end)), false)
                : new Forecast.Passed(seconds(elapsed), seconds(remaining), false);
    }

    private static double seconds(Duration time) {
        return time.toSeconds();
    }

    private Instant beginOf(GoalPeriod period) {
        return period.first().atStartOfDay(calendars.zone()).toInstant();
    }

    private Instant endOf(GoalPeriod period) {
        return beginOf(period.next());
    }

    private static List<FigureTable.FigurePoint> addedUp(List<FigureTable.FigurePoint> points) {
        double sum = 0;
        long n = 0;
        var sums = new ArrayList<FigureTable.FigurePoint>();
        for (var point : points) {
            sum += point.value() == null ? 0 : point.value();
            n += point.n();
            sums.add(new FigureTable.FigurePoint(point.from(), point.until(), sum, null, n, point.mature()));
        }
        return sums;
    }
}
