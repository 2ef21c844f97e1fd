package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.util.List;

/**
 * What follows from results.
 *
 * @param grades what follows from each grade, the best first; the last holds for all below it
 * @param bestTimes how often the best grade is needed for the list of promotions
 * @param ofPeriods among how many last periods of the same length
 * @param leastMonths how long somebody has to be here for it
 * @param weakBelow items with fewer points are needs for training
 */
public record ConsequenceRules(
        List<List<Consequence>> grades, int bestTimes, int ofPeriods, int leastMonths, BigDecimal weakBelow) {

    static final ConsequenceRules SHIPPED = new ConsequenceRules(
            List.of(
                    List.of(Consequence.COMMEND, Consequence.REWARD, Consequence.ADVANCED_COURSE),
                    List.of(Consequence.CONFIRM, Consequence.COACH),
                    List.of(Consequence.RETRAIN, Consequence.COACH)),
            3,
            4,
            12,
            BigDecimal.valueOf(60));

    public ConsequenceRules {
        grades = grades.stream().map(List::copyOf).toList();
    }

    /** @param place 0 for the best grade; below 0 without a grade */
    List<Consequence> of(int place) {
        return place < 0 || grades.isEmpty() ? List.of() : grades.get(Math.min(place, grades.size() - 1));
    }
}
