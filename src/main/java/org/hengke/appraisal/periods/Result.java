package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What was published about a person: the newest edition.
 *
 * @param team the last one in the period
 * @param points after calibration and appeals; absent with too little data
 * @param grade as the scorecard keeps it; absent without points
 * @param gradePlace 0 for the best grade, and so on; -1 without a grade
 * @param coefficient the share of the period's days that the person was present, with four decimals
 */
public record Result(
        PersonId person,
        @Nullable TeamId team,
        @Nullable BigDecimal points,
        @Nullable String grade,
        int gradePlace,
        BigDecimal coefficient,
        List<ItemResult> items) {

    public Result {
        items = List.copyOf(items);
    }

    Result withoutRounds() {
        return new Result(
                person,
                team,
                points,
                grade,
                gradePlace,
                coefficient,
                items.stream()
                        .map(item -> item.kind() == ScorecardItem.Kind.ROUND
                                ? new ItemResult(
                                        item.name(), item.group(), null, item.weight(), item.kind(), item.measure())
                                : item)
                        .toList());
    }

    /**
     * One item of the scorecard.
     *
     * @param name of a rating, as the scorecard keeps it; absent of a measure, which has its own
     * @param points absent where the item was left out
     */
    public record ItemResult(
            @Nullable String name,
            String group,
            @Nullable Double points,
            BigDecimal weight,
            ScorecardItem.Kind kind,
            @Nullable MeasureCode measure) {}
}
