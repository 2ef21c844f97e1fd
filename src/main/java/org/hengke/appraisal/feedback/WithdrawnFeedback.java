package org.hengke.appraisal.feedback;

import java.time.Instant;

/** Words that their author took back, with the reason the author gave. */
public record WithdrawnFeedback(Feedback feedback, Instant withdrawnAt, String reason) {}
