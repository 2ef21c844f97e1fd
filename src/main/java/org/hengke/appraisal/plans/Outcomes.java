package org.hengke.appraisal.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hengke.appraisal.periods.AppraisalPeriod;
import org.hengke.appraisal.periods.Result;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.jspecify.annotations.Nullable;

/**
 * What one person's results lead to.
 *
 * @param weakest items under the limit, the weakest first, three at most; what a person says of the own work is none of them
 * @param best how often the grade was the best among the last periods
 * @param periods of how many of them there is a grade
 * @param months how long the person is here; absent where that is not known
 * @param promotion whether both are enough for the list
 */
public record Outcomes(
        List<Consequence> follows,
        List<Result.ItemResult> weakest,
        int best,
        int periods,
        @Nullable Integer months,
        boolean promotion) {

    private static final int MOST_WEAK = 3;

    /**
     * @param earlier the results of the last periods of that length, this one's among them
     * @param joined the day the person came; absent where that is not known
     */
    static Outcomes of(
            ConsequenceRules rules,
            AppraisalPeriod period,
            Result result,
            List<Result> earlier,
            @Nullable LocalDate joined) {
        int best = (int) earlier.stream().filter(one -> one.gradePlace() == 0).count();
        int graded = (int) earlier.stream().filter(one -> one.gradePlace() >= 0).count();
        var months = joined == null
                ? null
                : (Integer)
                        (int) ChronoUnit.MONTHS.between(joined, period.lastDay().plusDays(1));
        var weakest = result.items().stream()
                .filter(item -> item.kind() != ScorecardItem.Kind.SELF
                        && item.points() != null
                        && item.points() < rules.weakBelow().doubleValue())
                .sorted(Comparator.comparingDouble(Outcomes::points))
                .limit(MOST_WEAK)
                .toList();
        return new Outcomes(
                rules.of(result.gradePlace()),
                weakest,
                best,
                graded,
                months,
                best >= rules.bestTimes() && months != null && months >= rules.leastMonths());
    }

    private static double points(Result.ItemResult item) {
        return item.points() == null ? 0 : item.points();
    }
}
