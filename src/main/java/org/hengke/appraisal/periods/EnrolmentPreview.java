package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a period would concern.
 *
 * @param team the last one in the period
 * @param scorecard by which, in the caller's language; absent where nothing holds for the position
 * @param coefficient share of the period's days present
 * @param superiors who would rate; none where nobody stands above, then it is the manager
 */
public record EnrolmentPreview(
        Named person,
        @Nullable Named team,
        Taken taken,
        @Nullable Named scorecard,
        BigDecimal coefficient,
        List<Named> superiors) {

    public EnrolmentPreview {
        superiors = List.copyOf(superiors);
    }

    /** Whether somebody would be assessed, or else why not. */
    public enum Taken {
        ASSESSED,
        /** There for less than a third of the days. */
        TOO_SHORT,
        /** The position has none that is published. */
        NO_SCORECARD,
        /** Works here now, but not on any of the days. */
        NOT_THERE
    }
}
