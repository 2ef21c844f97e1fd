package org.hengke.servicelevels;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Half, or four fifths, of a target is used up and the clock still runs.
 *
 * @param threshold 50 or 80
 * @param reachedAt when it was, by the clock; the event may come a little later
 */
public record ClockWarned(
        long alert,
        Subject subject,
        ClockKind kind,
        int threshold,
        Instant reachedAt,
        @Nullable PersonId owner,
        @Nullable TeamId team) {}
