package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's total side by side.
 *
 * @param rows by team and total, the best first
 * @param spreads of all together first, then of each team
 */
public record CalibrationTable(List<CalibrationRow> rows, List<GradeSpread> spreads) {

    /**
     * One person.
     *
     * @param computed from figures and ratings
     * @param points those that count
     * @param gradeKey as the scorecard keeps it
     * @param nearALimit whether a grade limit lies within the interval, so that another grade is as likely
     * @param changedBecause why the computed points do not count
     * @param own nobody changes the own total
     */
    public record CalibrationRow(
            AppraisalId appraisal,
            Named person,
            @Nullable Named team,
            String scorecard,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal points,
            @Nullable Interval interval,
            @Nullable String gradeKey,
            @Nullable String grade,
            int gradePlace,
            BigDecimal coefficient,
            boolean nearALimit,
            @Nullable String changedBecause,
            @Nullable Named changedBy,
            boolean own) {}

    /**
     * How many got which grade.
     *
     * @param team absent for all together
     * @param people those with a grade
     */
    public record GradeSpread(@Nullable Named team, int people, List<GradeShare> grades) {}

    /**
     * How many got one grade.
     *
     * @param key as the scorecards keep it
     * @param share in per cent
     */
    public record GradeShare(
            String key,
            String grade,
            int place,
            int people,
            double share,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            boolean beyond) {}
}
