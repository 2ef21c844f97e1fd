package org.hengke.appraisal.plans;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** Something that happened to a recognition, or was said about it. */
public record RecognitionEntry(
        Sort sort, Instant at, PersonId by, @Nullable String words) {

    /** What sort of thing. */
    public enum Sort {
        PROPOSED,
        APPROVED,
        DECLINED,
        ANSWERED,
        WITHDRAWN
    }
}
