package org.hengke.servicelevels;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** When the policy changed, by whom, and what of it. */
public record EditionView(
        int version, Instant from, Reason reason, @Nullable PersonId changedBy) {

    /** What made the edition. */
    public enum Reason {
        SHIPPED,
        TARGETS,
        CALENDAR,
        STANDARD_CALENDAR
    }
}
