package org.hengke.appraisal.feedback;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Words for somebody, as they were written.
 *
 * @param person who they are for
 * @param readAt when that person first read them
 * @param answer that person's only one
 */
public record Feedback(
        FeedbackId id,
        PersonId person,
        PersonId author,
        Sort sort,
        String words,
        @Nullable About about,
        Instant writtenAt,
        @Nullable Instant readAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public enum Sort {
        /** Of a superior: between the two and whoever stands above. */
        NOTE,
        /** Of any colleague: the team reads it too. */
        PRAISE
    }
}
