package org.hengke.appraisal.plans;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** Something that happened to a pool. */
public record BonusEntry(
        Sort sort, Instant at, PersonId by, @Nullable String words) {

    /** What sort of thing. */
    public enum Sort {
        MADE,
        CHANGED,
        DECIDED,
        RETURNED,
        APPROVED
    }
}
