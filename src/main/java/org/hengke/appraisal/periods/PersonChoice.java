package org.hengke.appraisal.periods;

import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is assessed otherwise than usual.
 *
 * @param scorecard by which instead of that of the position
 * @param superior who rates instead of whoever stands above
 * @param reason needed
 */
public record PersonChoice(
        PersonId person,
        @Nullable ScorecardId scorecard,
        @Nullable PersonId superior,
        @Nullable String reason) {}
