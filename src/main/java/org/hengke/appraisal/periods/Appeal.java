package org.hengke.appraisal.periods;

import java.time.Instant;
import java.util.List;
import org.hengke.platform.attachments.Attachment;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a result.
 *
 * @param edition against which
 * @param facts ids of the facts it points at
 * @param outcome how it was upheld
 */
public record Appeal(
        long id,
        int edition,
        String words,
        List<Long> facts,
        List<Attachment> files,
        Instant raisedAt,
        State state,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable Named answeredBy,
        @Nullable Instant answeredAt,
        long version) {

    /** How far it is. */
    public enum State {
        OPEN,
        UPHELD,
        REJECTED,
        WITHDRAWN
    }

    /** What was put right. */
    public enum Outcome {
        /** A rating. */
        RATING,
        /** The total. */
        TOTAL,
        /** Facts were corrected since; the figures are read anew. */
        FACTS
    }
}
