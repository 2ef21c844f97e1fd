package org.hengke.appraisal.fairness;

import java.time.LocalDate;
import org.hengke.platform.Invalid;

/**
 * Days that are looked back at.
 *
 * @param from first day
 * @param until last day
 */
record PastDays(LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 9999;

    /** @throws Invalid for days that are none, that are still to come, or that are too many */
    static PastDays of(LocalDate from, LocalDate until, LocalDate today, int longestMonths) {
        boolean days = inCalendar(from) && inCalendar(until);
        Invalid.check()
                .that(days, "from", "appraisal.fairness.bad-period")
                .that(!days || !until.isBefore(from), "until", "appraisal.fairness.bad-period")
                .that(!days || !from.isAfter(today), "from", "appraisal.fairness.period-ahead")
                .that(
                        !days || until.isBefore(from.plusMonths(longestMonths)),
                        "until",
                        "appraisal.fairness.long-period",
                        longestMonths)
                .done();
        return new PastDays(from, until);
    }

    private static boolean inCalendar(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
