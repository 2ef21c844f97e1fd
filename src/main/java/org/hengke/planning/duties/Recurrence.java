package org.hengke.planning.duties;

import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How often something comes again. The days are named by a recurrence rule of iCalendar (RFC 5545); one that falls on a closed day is
 * moved to the next working day of its week or month, or back where there is none left, and left out where the whole week or month is
 * closed.
 *
 * @param weekdays for a week: on which days
 * @param month which month of the span, from 1; 1 for a week or a month
 * @param day of that month; the last one for -1, and where the month is shorter
 * @param workingDay instead of the day: which working day of that month, from its end where it is negative
 */
public record Recurrence(
        Every every,
        List<DayOfWeek> weekdays,
        int month,
        @Nullable Integer day,
        @Nullable Integer workingDay) {

    /** The span within which it comes once, or on each of the weekdays. */
    public enum Every {
        WEEK(1),
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }
    }

    /**
     * A day on which it comes.
     *
     * @param nominal what the rule says, whatever the calendar; stays when holidays change
     * @param start the working day
     */
    public record Occurrence(LocalDate nominal, LocalDate start) {}

    private static final int MONTHS = 12;
    private static final int LAST = -1;
    private static final int LONGEST_MONTH = 31;
    /** Every month has that many days. */
    private static final int SHORTEST_MONTH = 28;

    private static final int MOST_WORKING_DAYS = 20;

    public Recurrence {
        weekdays = weekdays.stream().distinct().sorted().toList();
    }

    public static Recurrence weekly(DayOfWeek... weekdays) {
        return new Recurrence(Every.WEEK, List.of(weekdays), 1, null, null);
    }

    /** On a day of a month of each span. */
    public static Recurrence on(Every every, int month, int day) {
        return new Recurrence(every, List.of(), month, day, null);
    }

    /** On a numbered working day of a month of each span. */
    public static Recurrence onWorkingDay(Every every, int month, int workingDay) {
        return new Recurrence(every, List.of(), month, null, workingDay);
    }

    /** @throws Invalid where it cannot come again like that */
    public Recurrence checked(String field) {
        if (every == Every.WEEK) {
            Invalid.check()
                    .that(!weekdays.isEmpty(), field + ".weekdays", "duties.weekday-needed")
                    .that(day == null && workingDay == null && month == 1, field + ".every", "duties.bad-rhythm")
                    .done();
            return this;
        }
        Invalid.check()
                .that(weekdays.isEmpty(), field + ".weekdays", "duties.bad-rhythm")
                .that(month >= 1 && month <= every.months(), field + ".month", "duties.bad-month", every.months())
                .that((day == null) != (workingDay == null), field + ".day", "duties.day-or-working-day")
                .that(
                        day == null || day == LAST || (day >= 1 && day <= LONGEST_MONTH),
                        field + ".day",
                        "duties.bad-day",
                        LONGEST_MONTH)
                .that(
                        workingDay == null || (workingDay != 0 && Math.abs(workingDay) <= MOST_WORKING_DAYS),
                        field + ".workingDay",
                        "duties.bad-working-day",
                        MOST_WORKING_DAYS)
                .done();
        return this;
    }

    /** On which days it comes, the first first, each working day once. */
    public List<Occurrence> between(LocalDate from, LocalDate until, WorkingDays working) {
        var taken = new HashSet<LocalDate>();
        var occurrences = new ArrayList<Occurrence>();
        for (var nominal : nominal(first(from), last(until))) {
            start(nominal, working)
                    .filter(start -> !start.isBefore(from) && !start.isAfter(until))
                    .filter(taken::add)
                    .ifPresent(start -> occurrences.add(new Occurrence(nominal, start)));
        }
        return occurrences;
    }

    private Optional<LocalDate> start(LocalDate nominal, WorkingDays working) {
        return workingDay == null
                ? working.near(nominal, first(nominal), last(nominal))
                : working.numbered(workingDay, first(nominal), last(nominal));
    }

    /** What the rule says of whole weeks or months. */
    private List<LocalDate> nominal(LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        var dates = new RecurrenceRule(rule())
                .getDateIterator(
                        Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        TimeZone.getTimeZone(ZoneOffset.UTC));
        while (dates.hasNext()) {
            var date = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (date.isAfter(last)) {
                break;
            }
            if (follows(date)) {
                days.add(date);
            }
        }
        return days;
    }

    /** The first day of a series is in it whether or not the rule names it, says RFC 5545; here it begins where we look from. */
    private boolean follows(LocalDate date) {
        return every == Every.WEEK
                ? weekdays.contains(date.getDayOfWeek())
                : date.getDayOfMonth() == dayOf(date) && (date.getMonthValue() - month) % every.months() == 0;
    }

    private int dayOf(LocalDate within) {
        if (day == null) {
            return 1;
        }
        return day == LAST ? within.lengthOfMonth() : Math.min(day, within.lengthOfMonth());
    }

    private biweekly.util.Recurrence rule() {
        if (every == Every.WEEK) {
            return new biweekly.util.Recurrence.Builder(Frequency.WEEKLY)
                    .byDay(weekdays.stream()
                            .map(weekday -> biweekly.util.DayOfWeek.valueOf(weekday.name()))
                            .toList())
                    .build();
        }
        var rule = new biweekly.util.Recurrence.Builder(Frequency.MONTHLY)
                .byMonth(IntStream.rangeClosed(1, MONTHS)
                        .filter(in -> (in - month) % every.months() == 0)
                        .boxed()
                        .toList());
        if (day != null && day > SHORTEST_MONTH) {
            // The 31st is the last of the days up to it that the month has.
            return rule.byMonthDay(
                            IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toList())
                    .bySetPos(LAST)
                    .build();
        }
        return rule.byMonthDay(day == null ? 1 : day).build();
    }

    private LocalDate first(LocalDate day) {
        return every == Every.WEEK
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
    }

    private LocalDate last(LocalDate day) {
        return every == Every.WEEK
                ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                : day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
