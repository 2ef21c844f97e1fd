package org.hengke.appraisal.scorecards;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scorecard; a published one never changes.
 *
 * @param version from 1
 * @param editedBy absent where it came with the program
 * @param publishedAt absent for a draft
 */
public record ScorecardVersion(
        int version,
        Scorecard content,
        @Nullable PersonId editedBy,
        Instant editedAt,
        @Nullable PersonId publishedBy,
        @Nullable Instant publishedAt) {

    ScorecardVersion with(Scorecard said) {
        return new ScorecardVersion(version, said, editedBy, editedAt, publishedBy, publishedAt);
    }
}
