package org.hengke.appraisal.periods;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was told of an appraisal, as it is kept.
 *
 * @param edition from 1
 * @param content inputs and outcome as canonical JSON
 * @param digest SHA-256 of the content
 * @param appeal what the edition came from, but for the first
 */
record Edition(
        AppraisalId appraisal,
        int edition,
        Instant asOf,
        String content,
        String digest,
        @Nullable Long appeal,
        PersonId by,
        Instant at) {

    /**
     * What the content says.
     *
     * @param format of the content; raised when it changes. What was told in an older one stays in it, to the last character.
     */
    record Frozen(int format, AppraisalId appraisal, int edition, Inputs inputs, Outcome outcome) {

        /** Before, only the total had an interval. */
        static final int WITH_INTERVALS_OF_ITEMS = 2;

        static final int FORMAT = WITH_INTERVALS_OF_ITEMS;

        /** The same with another outcome, told as this format tells it. */
        Frozen resulting(Outcome other) {
            return new Frozen(format, appraisal, edition, inputs, other.in(format));
        }
    }
}
