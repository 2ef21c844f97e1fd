package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * Whether the items of a scorecard still do what they are for. One observation is one person in one month.
 *
 * @param months how many whole or part months were looked at
 * @param people how many go by the scorecard
 * @param correlations between items, each pair once
 * @param signs what people may have done for the figure's sake: a question each, never a judgement
 */
public record IndicatorReview(
        ScorecardId scorecard,
        int version,
        LocalDate from,
        LocalDate until,
        Instant asOf,
        int months,
        int people,
        List<ReviewedItem> items,
        List<Correlation> correlations,
        List<GamingSign> signs) {

    /** What is wrong with an item. */
    public enum Finding {
        /** A rating or a figure of a team or department: not looked at here. */
        NOT_BY_PERSON,
        TOO_LITTLE,
        EVERYONE_MEETS,
        NOBODY_MEETS,
        /** Differences between people in a month are mostly chance. */
        NOISE,
        /** Who does well by it does not do well by the rest. */
        ALONE,
        /** It says the same as another item. */
        COUNTED_TWICE
    }

    /**
     * @param observations person-months with enough data
     * @param mean points
     * @param spread standard deviation of the points
     * @param met share with 100 points or more
     * @param none share with no points
     * @param discrimination correlation with the rest of the total, months taken out; absent without variation
     * @param reliability share of the variance between people in a month that is no chance; absent without variation
     */
    public record ReviewedItem(
            @Nullable MeasureCode measure,
            @Nullable String name,
            BigDecimal weight,
            int observations,
            @Nullable Double mean,
            @Nullable Double spread,
            @Nullable Double met,
            @Nullable Double none,
            @Nullable Double discrimination,
            @Nullable Double reliability,
            Set<Finding> findings) {}

    /**
     * @param first place of an item
     * @param second place of another
     * @param value from −1 to 1
     */
    public record Correlation(int first, int second, double value, int observations) {}

    /** What a sign is of. */
    public enum SignKind {
        /** Resolved, and opened again within a day, far more often than with others. */
        RESOLVED_TOO_SOON,
        /** The cases are far easier than those of the others. */
        EASY_CASES,
        /** Far fewer surveys come back than with others. */
        FEW_SURVEYS,
        /** Far more cases than with others were ended so that their customers are not asked how it was. */
        SURVEYS_AVOIDED,
        /** Answers pile up just below the limit. */
        JUST_BELOW_LIMIT
    }

    /**
     * @param value share, or what is expected of the own case mix
     * @param others the same of the others
     * @param n observations
     */
    public record GamingSign(SignKind kind, Named person, double value, double others, long n) {}
}
