package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.MeasureCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts.
 *
 * @param measure of a measure, and of nothing else
 * @param whose figures of a measure count, and of nothing else
 * @param name of a rating; a measure has its own
 * @param weight above 0, with two decimals at most
 * @param curve over what the measure shows (shares 0 to 1, durations in seconds), or over ratings
 * @param least with fewer observations there is too little data
 * @param points what is given for too little data, where points are given
 */
public record ScorecardItem(
        String group,
        Kind kind,
        @Nullable MeasureCode measure,
        @Nullable Whose whose,
        @Nullable String name,
        BigDecimal weight,
        Curve curve,
        long least,
        TooLittle tooLittle,
        @Nullable Double points) {

    /** Where its amount comes from. */
    public enum Kind {
        MEASURE,
        /** Rated by the superior. */
        SUPERIOR,
        /** Rated by oneself. */
        SELF,
        /** Rated by those around. */
        ROUND
    }

    /** Whose figures count: one's own, those of the team one leads or is in, or of the department one heads or is in. */
    public enum Whose {
        PERSON,
        TEAM,
        DEPARTMENT
    }

    /** What happens with too little data. */
    public enum TooLittle {
        /** The other items count for it. */
        LEAVE_OUT,
        /** The value of the team stands in, if that has enough. */
        TEAM,
        /** Fixed points are given. */
        POINTS
    }

    public ScorecardItem weighing(BigDecimal other) {
        return new ScorecardItem(group, kind, measure, whose, name, other, curve, least, tooLittle, points);
    }

    public ScorecardItem by(Curve other) {
        return new ScorecardItem(group, kind, measure, whose, name, weight, other, least, tooLittle, points);
    }
}
