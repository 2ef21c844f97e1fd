package org.hengke.appraisal.periods;

import java.time.LocalDate;

/** What is to be done in a period, in this order; several go side by side. */
public enum Step {
    SELF_ASSESSMENT(1, 4, 1, 7, 1, 10),
    RATING(1, 7, 1, 14, 1, 20),
    ROUND(1, 7, 1, 14, 1, 20),
    CALIBRATION(8, 10, 15, 19, 21, 27),
    TALK(11, 17, 20, 30, 28, 41),
    ACKNOWLEDGEMENT(11, 20, 20, 34, 28, 45),
    APPEAL(11, 24, 20, 40, 28, 55);

    private final int monthOpens;
    private final int monthDue;
    private final int quarterOpens;
    private final int quarterDue;
    private final int longerOpens;
    private final int longerDue;

    /** Days after the last one of a period. */
    Step(int monthOpens, int monthDue, int quarterOpens, int quarterDue, int longerOpens, int longerDue) {
        this.monthOpens = monthOpens;
        this.monthDue = monthDue;
        this.quarterOpens = quarterOpens;
        this.quarterDue = quarterDue;
        this.longerOpens = longerOpens;
        this.longerDue = longerDue;
    }

    /** When it is usually taken, counted from the last day of a period. */
    public StepDays usual(PeriodSpan span, LocalDate lastDay) {
        return switch (span) {
            case MONTH -> after(lastDay, monthOpens, monthDue);
            case QUARTER -> after(lastDay, quarterOpens, quarterDue);
            case HALF_YEAR, YEAR -> after(lastDay, longerOpens, longerDue);
        };
    }

    private StepDays after(LocalDate lastDay, int opens, int due) {
        return new StepDays(this, lastDay.plusDays(opens), lastDay.plusDays(due));
    }
}
