package org.hengke.appraisal.periods;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a period.
 *
 * @param step that was moved
 * @param dueBefore its last day until then
 * @param dueNow its last day since
 */
record PeriodEvent(
        Sort kind,
        @Nullable Step step,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueNow,
        @Nullable String reason,
        PersonId by,
        Instant at) {

    static PeriodEvent of(Sort kind, @Nullable String reason, PersonId by, Instant at) {
        return new PeriodEvent(kind, null, null, null, reason, by, at);
    }

    /** What it was. */
    enum Sort {
        OPENED,
        STEP_MOVED,
        CLOSED,
        PUBLISHED,
        CANCELLED
    }
}
