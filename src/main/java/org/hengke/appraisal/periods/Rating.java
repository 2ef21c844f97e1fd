package org.hengke.appraisal.periods;

import java.time.Instant;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an item.
 *
 * @param kind SUPERIOR or SELF
 * @param item its name as the scorecard keeps it
 * @param superior for whom it counts; absent of oneself, and where nobody stands above
 * @param value 1 to 5
 */
record Rating(
        AppraisalId appraisal,
        ScorecardItem.Kind kind,
        String item,
        @Nullable PersonId superior,
        int value,
        @Nullable String reason,
        PersonId by,
        Instant at) {}
