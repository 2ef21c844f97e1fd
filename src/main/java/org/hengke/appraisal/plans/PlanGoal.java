package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengke.metrics.MeasureCode;
import org.jspecify.annotations.Nullable;

/**
 * A figure to reach, or something to do.
 *
 * @param id 0 before it is kept
 * @param target in the unit of figures: shares 0 to 1, durations in seconds
 * @param start what the figure was when the plan was agreed to
 * @param end what it was when the plan was closed
 */
public record PlanGoal(
        long id,
        @Nullable MeasureCode measure,
        @Nullable BigDecimal target,
        @Nullable String task,
        @Nullable LocalDate doneOn,
        @Nullable PlanReading start,
        @Nullable PlanReading end) {

    public static PlanGoal reach(MeasureCode measure, BigDecimal target) {
        return new PlanGoal(0, measure, target, null, null, null, null);
    }

    public static PlanGoal doing(String task) {
        return new PlanGoal(0, null, null, task, null, null, null);
    }

    PlanGoal done(@Nullable LocalDate day) {
        return new PlanGoal(id, measure, target, task, day, start, end);
    }

    PlanGoal startedAt(@Nullable PlanReading reading) {
        return new PlanGoal(id, measure, target, task, doneOn, reading, end);
    }

    PlanGoal endedAt(@Nullable PlanReading reading) {
        return new PlanGoal(id, measure, target, task, doneOn, start, reading);
    }
}
