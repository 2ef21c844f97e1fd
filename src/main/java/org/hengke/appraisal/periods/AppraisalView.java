package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.scorecards.ScorecardGrade;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardPreview.Source;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * A person's appraisal as the viewer may see it: before it is published a person sees the own self-assessment and nothing of what
 * others say.
 *
 * @param includedReason why somebody there too short is assessed all the same
 * @param arrangements another scorecard or superior than usual, the newest first
 * @param scorecard by which; absent where nothing holds
 * @param self absent where the scorecard asks for none
 * @param ratings those that hold and those before them, the newest first
 * @param calibrations totals that were changed, the newest first
 * @param result the newest edition; absent before it is published
 * @param editions all of them, the newest first
 * @param acknowledgements the newest edition's first
 * @param may what the viewer may do now
 */
public record AppraisalView(
        AppraisalId id,
        PeriodView period,
        Named person,
        @Nullable Named team,
        Standing standing,
        @Nullable String includedReason,
        BigDecimal coefficient,
        List<PartView> parts,
        List<Absence> absences,
        List<Arrangement> arrangements,
        @Nullable CardView scorecard,
        @Nullable SelfAssessment self,
        List<RatingView> ratings,
        List<CalibrationView> calibrations,
        @Nullable ResultView result,
        List<AppraisalEdition> editions,
        List<TalkNote> notes,
        List<Acknowledgement> acknowledgements,
        List<Appeal> appeals,
        AppraisalActs may,
        long version) {

    /**
     * @param until last day
     * @param days present in it
     */
    public record PartView(
            LocalDate from,
            LocalDate until,
            long days,
            @Nullable Named team,
            @Nullable Named department,
            @Nullable Named superior) {}

    /** A scorecard in the caller's language. */
    public record CardView(
            ScorecardId id, int version, String name, List<ItemView> items, List<ScorecardGrade> grades) {}

    /**
     * An item in the caller's language.
     *
     * @param key of a rating: its name as it is kept, by which it is rated
     * @param anchors of a rating: what 1 to 5 mean
     */
    public record ItemView(
            String group,
            ScorecardItem.Kind kind,
            @Nullable MeasureCode measure,
            ScorecardItem.@Nullable Whose whose,
            @Nullable String key,
            @Nullable String name,
            BigDecimal weight,
            Curve curve,
            long least,
            List<String> anchors) {}

    /**
     * A rating.
     *
     * @param superior for whose parts it counts
     * @param holds whether nothing newer takes its place
     */
    public record RatingView(
            String item,
            ScorecardItem.Kind kind,
            int value,
            @Nullable String reason,
            @Nullable Named superior,
            Named by,
            Instant at,
            boolean holds) {}

    /** A total that was changed. */
    public record CalibrationView(
            @Nullable BigDecimal before, @Nullable BigDecimal points, String reason, Named by, Instant at) {}

    /** An edition. */
    public record AppraisalEdition(
            int edition,
            Instant asOf,
            Instant madeAt,
            Named madeBy,
            @Nullable Long appeal,
            String digest) {}

    /**
     * What came out.
     *
     * @param edition absent for how it stands now
     * @param asOf the instant the figures hold at
     * @param computed from the items
     * @param points those that count
     * @param interval of the computed points
     * @param grade in the caller's language
     * @param next the next better grade and how many points it is away
     * @param weight of the items with data
     * @param items one for each of the scorecard's, in its order
     */
    public record ResultView(
            @Nullable Integer edition,
            Instant asOf,
            CardView scorecard,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal points,
            @Nullable Interval interval,
            @Nullable String grade,
            int gradePlace,
            @Nullable NextGrade next,
            BigDecimal coefficient,
            BigDecimal weight,
            List<ItemMark> items) {}

    /** @param missing points */
    public record NextGrade(String grade, BigDecimal missing) {}

    /**
     * What an item gave.
     *
     * @param value shares 0 to 1, durations in seconds, ratings 1 to 5
     * @param points absent where it is left out
     * @param interval of the points; absent where nothing is left to chance, and in what was told before items had one
     */
    public record ItemMark(
            @Nullable Double value,
            long n,
            @Nullable Double points,
            @Nullable Interval interval,
            Source source) {}

    /** What the viewer may do with it now. */
    public record AppraisalActs(
            boolean assessSelf,
            boolean handBack,
            boolean rate,
            boolean attend,
            boolean include,
            boolean arrange,
            boolean calibrate,
            boolean note,
            boolean acknowledge,
            boolean appeal,
            boolean answer,
            boolean seeStanding) {}
}
