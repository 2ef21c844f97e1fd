package org.hengke.appraisal.feedback;

import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be written.
 *
 * @param person who it is for
 */
public record FeedbackDraft(
        PersonId person,
        Feedback.Sort sort,
        @Nullable String words,
        @Nullable About about) {}
