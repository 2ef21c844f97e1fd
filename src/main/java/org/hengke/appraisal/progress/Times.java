package org.hengke.appraisal.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.hengke.metrics.Windows.Window;

/**
 * The stretches of days that count today. Amounts that grow by the day are set beside as many days of the past, anything else
 * beside the whole of it.
 */
public record Times(LocalDate today) {

    private static final int MONTHS_BACK = 3;

    /** A stretch that is running. */
    public enum Now {
        DAY,
        WEEK,
        MONTH
    }

    /** A stretch that is over. */
    public enum Past {
        WEEK,
        MONTH,
        /** The last three whole months; of an amount that grows, what a month came to. */
        THREE_MONTHS
    }

    Window of(Now now) {
        return new Window(
                switch (now) {
                    case DAY -> today;
                    case WEEK -> monday();
                    case MONTH -> firstOfMonth();
                },
                today);
    }

    /** @param grows whether the amount grows by the day */
    Window of(Past past, boolean grows) {
        return switch (past) {
            case WEEK -> new Window(monday().minusWeeks(1), grows ? today.minusWeeks(1) : monday().minusDays(1));
            case MONTH -> new Window(firstOfMonth().minusMonths(1), grows ? sameDayOfLastMonth() : endOfLastMonth());
            case THREE_MONTHS -> new Window(firstOfMonth().minusMonths(MONTHS_BACK), endOfLastMonth());
        };
    }

    /** By how much an amount that grows is divided. */
    static int parts(Past past) {
        return switch (past) {
            case WEEK, MONTH -> 1;
            case THREE_MONTHS -> MONTHS_BACK;
        };
    }

    /** The running stretch that a past one is compared with. */
    static Now comparedWith(Past past) {
        return switch (past) {
            case WEEK -> Now.WEEK;
            case MONTH, THREE_MONTHS -> Now.MONTH;
        };
    }

    List<Window> all() {
        return List.of(
                of(Now.DAY),
                of(Now.WEEK),
                of(Now.MONTH),
                of(Past.WEEK, true),
                of(Past.WEEK, false),
                of(Past.MONTH, true),
                of(Past.MONTH, false),
                of(Past.THREE_MONTHS, false));
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate firstOfMonth() {
        return today.withDayOfMonth(1);
    }

    private LocalDate endOfLastMonth() {
        return firstOfMonth().minusDays(1);
    }

    /** Of a longer month the end of the last one. */
    private LocalDate sameDayOfLastMonth() {
        return today.minusMonths(1);
    }
}
