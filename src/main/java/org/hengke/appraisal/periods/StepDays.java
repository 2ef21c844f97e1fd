package org.hengke.appraisal.periods;

import java.time.LocalDate;

/**
 * When a step may be taken.
 *
 * @param opensOn first day
 * @param dueOn last day
 */
public record StepDays(Step step, LocalDate opensOn, LocalDate dueOn) {

    boolean isAhead(LocalDate today) {
        return today.isBefore(opensOn);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
