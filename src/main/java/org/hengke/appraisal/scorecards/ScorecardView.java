package org.hengke.appraisal.scorecards;

import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as it stands.
 *
 * @param published what holds; absent before anything was published
 * @param draft what is being worked on, for who may read drafts
 * @param version for the edit that starts from it
 */
public record ScorecardView(
        ScorecardId id,
        Named position,
        @Nullable ScorecardVersion published,
        @Nullable ScorecardVersion draft,
        long version) {}
