package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal in a list.
 *
 * @param coefficient share of the days present
 * @param mineToRate whether the viewer rates this person
 * @param mineToTalk whether the viewer talks with this person about the result
 * @param points told ones only
 * @param grade in the caller's language
 * @param gradePlace 0 for the best; -1 without one
 */
public record AppraisalRow(
        AppraisalId id,
        Named period,
        Named person,
        @Nullable Named team,
        Standing standing,
        @Nullable String scorecard,
        BigDecimal coefficient,
        SelfState self,
        int ratingsGiven,
        int ratingsWanted,
        boolean mineToRate,
        boolean mineToTalk,
        @Nullable BigDecimal points,
        @Nullable String grade,
        int gradePlace,
        boolean talked,
        boolean acknowledged,
        boolean appealOpen) {

    /** How far a self-assessment is. */
    public enum SelfState {
        /** The scorecard asks for none. */
        NOT_WANTED,
        MISSING,
        DRAFT,
        SUBMITTED
    }
}
