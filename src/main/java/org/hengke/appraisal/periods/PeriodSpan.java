package org.hengke.appraisal.periods;

import java.time.LocalDate;

/** How long a period lasts; it begins where such stretches of the calendar begin. */
public enum PeriodSpan {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodSpan(int months) {
        this.months = months;
    }

    public boolean beginsOn(LocalDate day) {
        return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
    }

    /** The last day of the period that begins on this one. */
    public LocalDate lastDay(LocalDate first) {
        return first.plusMonths(months).minusDays(1);
    }
}
