package org.hengke.appraisal;

import java.time.LocalDate;

/**
 * A year, quarter or month of the calendar.
 *
 * @param first its first day
 */
public record GoalPeriod(Span span, LocalDate first) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** How long a goal is to be worked at. */
    public enum Span {
        YEAR,
        QUARTER,
        MONTH
    }

    public static GoalPeriod containing(LocalDate day, Span span) {
        var month = day.withDayOfMonth(1);
        return new GoalPeriod(
                span,
                switch (span) {
                    case YEAR -> day.withDayOfYear(1);
                    case QUARTER -> month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
                    case MONTH -> month;
                });
    }

    /** Whether it begins where such periods begin. */
    public boolean isWhole() {
        return containing(first, span).first().equals(first);
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    public GoalPeriod next() {
        return new GoalPeriod(span, moved(1));
    }

    public GoalPeriod before() {
        return new GoalPeriod(span, moved(-1));
    }

    private LocalDate moved(int by) {
        return switch (span) {
            case YEAR -> first.plusYears(by);
            case QUARTER -> first.plusMonths((long) by * MONTHS_OF_A_QUARTER);
            case MONTH -> first.plusMonths(by);
        };
    }
}
