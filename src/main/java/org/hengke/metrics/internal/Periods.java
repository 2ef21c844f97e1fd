package org.hengke.metrics.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FigureQuery.Earlier;

/** Periods, the ones before them and the pieces of them. */
public final class Periods {

    /** No fact is older. */
    public static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

    private Periods() {}

    /**
     * A day, week or month as far as it lies in a period.
     *
     * @param start where the whole of it begins
     */
    public record Bucket(LocalDate start, LocalDate from, LocalDate until) {}

    public static FactFilter earlier(FactFilter filter, Earlier which) {
        return switch (which) {
            case YEAR -> filter.during(filter.from().minusYears(1), lastYear(filter.until()));
            case PERIOD -> before(filter);
        };
    }

    /** Up to today: what is ahead has no figure yet. */
    public static List<Bucket> buckets(FactFilter period, Breakdown by, LocalDate today) {
        var buckets = new ArrayList<Bucket>();
        var last = period.until().isAfter(today) ? today : period.until();
        var start = start(period.from(), by);
        while (!start.isAfter(last)) {
            var next = next(start, by);
            buckets.add(new Bucket(
                    start,
                    start.isBefore(period.from()) ? period.from() : start,
                    next.isAfter(last) ? last : next.minusDays(1)));
            start = next;
        }
        return buckets;
    }

    private static FactFilter before(FactFilter filter) {
        boolean wholeMonths = filter.from().getDayOfMonth() == 1 && isLastOfMonth(filter.until());
        if (wholeMonths) {
            long months =
                    ChronoUnit.MONTHS.between(filter.from(), filter.until().plusDays(1));
            return filter.during(
                    filter.from().minusMonths(months), filter.from().minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(filter.from(), filter.until()) + 1;
        return filter.during(filter.from().minusDays(days), filter.from().minusDays(1));
    }

    private static LocalDate lastYear(LocalDate day) {
        var before = day.minusYears(1);
        return isLastOfMonth(day) ? before.with(TemporalAdjusters.lastDayOfMonth()) : before;
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static LocalDate start(LocalDate day, Breakdown by) {
        return switch (by) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case PERSON, TEAM, DEPARTMENT, CHANNEL, CATEGORY -> throw new IllegalArgumentException(by.name());
        };
    }

    private static LocalDate next(LocalDate start, Breakdown by) {
        return switch (by) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case PERSON, TEAM, DEPARTMENT, CHANNEL, CATEGORY -> throw new IllegalArgumentException(by.name());
        };
    }
}
