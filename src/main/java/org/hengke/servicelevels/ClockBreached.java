package org.hengke.servicelevels;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** A target is missed: its whole time is used up. Told once for each clock and version of its target. */
public record ClockBreached(
        long alert,
        Subject subject,
        ClockKind kind,
        Instant reachedAt,
        @Nullable PersonId owner,
        @Nullable TeamId team) {}
