package org.hengke.appraisal.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.Figure;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * How a person is doing.
 *
 * @param today the last day of everything that runs
 * @param team the one the person is compared with; absent without one
 */
public record Progress(Named person, @Nullable Named team, LocalDate today, List<MeasureProgress> measures) {

    /**
     * One measure.
     *
     * @param whose figures: one's own, or those of the team or department one leads or is in
     * @param subject id of the person, or of the only team or department; absent of several
     * @param now the running day, week and month, in this order
     * @param past the last week, month and three months, in this order
     * @param place beside the rest of the team this month; absent where that cannot be said
     * @param tooFew whether there is too little data this month to say where one stands
     */
    public record MeasureProgress(
            MeasureCode measure,
            ScorecardItem.Whose whose,
            @Nullable Long subject,
            List<RunningValue> now,
            List<PastValue> past,
            @Nullable GoalProgress goal,
            Figure.@Nullable Place place,
            boolean tooFew) {}

    /**
     * A value so far.
     *
     * @param value absent without data
     * @param n trials, amounts or exposures
     * @param small fewer than 30 observations
     */
    public record RunningValue(
            Times.Now window,
            LocalDate from,
            LocalDate until,
            @Nullable Double value,
            @Nullable Interval interval,
            long n,
            boolean small) {}

    /**
     * A value of the past.
     *
     * @param value absent without data; of an amount that grows by the day, of three months the mean of one
     * @param differs whether what runs now differs by more than chance; absent where that cannot be said
     */
    public record PastValue(
            Times.Past window,
            LocalDate from,
            LocalDate until,
            @Nullable Double value,
            long n,
            @Nullable Boolean differs) {}

    /**
     * The goal that was agreed to, one's own before that of the team, the shortest before the longer.
     *
     * @param value so far in the goal's own period
     */
    public record GoalProgress(
            GoalId id,
            GoalSubject.Kind of,
            GoalPeriod.Span span,
            LocalDate first,
            LocalDate last,
            BigDecimal target,
            @Nullable Double value,
            Forecast.Course course) {}
}
