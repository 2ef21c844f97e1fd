package org.hengke.appraisal.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * A period as somebody sees it.
 *
 * @param department whose people take part; absent for everybody
 * @param asOf the instant that the published figures hold at
 * @param progress how far everybody the viewer sees is; absent for who sees only the own appraisal
 * @param mine the viewer's own appraisal
 * @param delegate who rates in the viewer's place
 * @param may what the viewer may do now
 */
public record PeriodView(
        PeriodId id,
        String name,
        PeriodSpan span,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Named department,
        PeriodState state,
        Named openedBy,
        Instant openedAt,
        @Nullable Instant asOf,
        List<StepView> steps,
        List<GradeLimit> limits,
        List<Happened> history,
        @Nullable PeriodProgress progress,
        @Nullable AppraisalId mine,
        @Nullable Named delegate,
        PeriodActs may,
        long version) {

    /** A step with how it stands today. */
    public record StepView(Step step, LocalDate opensOn, LocalDate dueOn, When when) {}

    /** Whether a step may be taken. */
    public enum When {
        AHEAD,
        NOW,
        OVER
    }

    /** Something that happened. */
    public record Happened(
            Kind kind,
            @Nullable Step step,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueNow,
            @Nullable String reason,
            Named by,
            Instant at) {

        /** What it was. */
        public enum Kind {
            OPENED,
            STEP_MOVED,
            CLOSED,
            PUBLISHED,
            CANCELLED
        }
    }

    /**
     * How far people are.
     *
     * @param selfWanted whose scorecards ask for a self-assessment
     * @param rated of whom all ratings are given
     * @param ratingsWanted whose scorecards ask for ratings
     */
    public record PeriodProgress(
            int people,
            int assessed,
            int tooShort,
            int withoutScorecard,
            int selfWanted,
            int selfSubmitted,
            int ratingsWanted,
            int rated,
            int talked,
            int acknowledged,
            int appealsOpen) {}

    /** What the viewer may do with it now. */
    public record PeriodActs(
            boolean move,
            boolean enrol,
            boolean limit,
            boolean close,
            boolean calibrate,
            boolean publish,
            boolean cancel,
            boolean delegate,
            boolean verify) {}
}
