package org.hengke.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.appraisal.scoring.Cascade;
import org.jspecify.annotations.Nullable;

/**
 * How a goal would be split among those below it.
 *
 * @param basis the period that history is taken from; absent where nobody has any
 * @param running whether that period is not over
 * @param adds whether the parts sum to the whole; otherwise they weigh as much in it as their observations
 * @param whole what it comes to if each part just meets its target; absent while one has none
 */
public record GoalCascade(
        Cascade.Way way,
        @Nullable GoalPeriod basis,
        boolean running,
        boolean adds,
        List<Part> parts,
        @Nullable BigDecimal whole) {

    /**
     * One below.
     *
     * @param heads people in it
     * @param past what it came to in the basis
     * @param weight what it weighs in an average of all parts
     * @param kept the goal it has already, which stays
     * @param target what it would get; absent where that is left to the hand, and for one left out
     * @param out left out
     */
    public record Part(
            GoalSubject subject,
            int heads,
            @Nullable Double past,
            double weight,
            @Nullable Goal kept,
            @Nullable BigDecimal target,
            boolean out) {}
}
