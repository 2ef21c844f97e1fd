package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal in a list.
 *
 * @param coefficient share of the days present
 * @param superiors who rate, in the order of the parts; none of one's own before it is published
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
        List<RowSuperior> superiors,
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

    public AppraisalRow {
        superiors = List.copyOf(superiors);
    }

    /**
     * Somebody who rates, and how far that is.
     *
     * @param superior absent where nobody stands above: then it is the manager
     * @param delegate who rates in that place
     */
    public record RowSuperior(
            @Nullable Named superior, @Nullable Named delegate, int given, int wanted) {

        /** From whom it is due. */
        @Nullable Named rater() {
            return delegate == null ? superior : delegate;
        }
    }

    /** How far a self-assessment is. */
    public enum SelfState {
        /** The scorecard asks for none. */
        NOT_WANTED,
        MISSING,
        DRAFT,
        SUBMITTED
    }
}
