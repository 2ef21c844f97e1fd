package org.hengke.servicelevels;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of targets or calendars would do.
 *
 * @param openSubjects how many are open
 * @param moved how many open clocks would be due at another time
 * @param becomeLate how many open clocks would be late that are not now
 * @param noLongerLate how many would not be late any more
 * @param late the first of those that would become late, by their new due time
 * @param months what finished months would have been by the new targets, beside what they were
 */
public record PolicyPreview(
        long openSubjects,
        long moved,
        long becomeLate,
        long noLongerLate,
        List<MovedClock> late,
        List<MonthShare> months) {

    /** An open clock whose due time would move. */
    public record MovedClock(
            Subject subject,
            String reference,
            String title,
            ClockKind kind,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {}

    /**
     * Targets of one kind that fell due, or were met, in a month: how many and how many of them in time.
     *
     * @param month by the day of the department
     */
    public record MonthShare(YearMonth month, ClockKind kind, Share before, Share after) {}

    /** @param judged 0 means there is no data, not a share of nothing */
    public record Share(long inTime, long judged) {}
}
