package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.appraisal.scorecards.ScorecardPreview.Mark;
import org.hengke.metrics.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What came of the inputs.
 *
 * @param computed from the items
 * @param points those that count: set in calibration, or else the computed ones; absent with too little data
 * @param interval of the computed points
 * @param grade as the scorecard keeps it
 * @param gradePlace 0 for the best; -1 without one
 * @param coefficient share of the period's days present
 * @param weight of the items with data
 * @param marks one for each item of the scorecard, in its order
 */
record Outcome(
        @Nullable BigDecimal computed,
        @Nullable BigDecimal points,
        @Nullable Interval interval,
        @Nullable String grade,
        int gradePlace,
        BigDecimal coefficient,
        BigDecimal weight,
        List<Mark> marks) {

    Outcome {
        marks = List.copyOf(marks);
    }

    /** As editions of an older format tell it. */
    Outcome in(int format) {
        return format >= Edition.Frozen.WITH_INTERVALS_OF_ITEMS
                ? this
                : new Outcome(
                        computed,
                        points,
                        interval,
                        grade,
                        gradePlace,
                        coefficient,
                        weight,
                        marks.stream().map(mark -> mark.within(null)).toList());
    }
}
