package org.hengke.servicelevels;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A warning or breach on record.
 *
 * @param threshold 50, 80, or 100 for a breach
 * @param reachedAt when that much of the target was used up
 * @param owner who owned the subject; absent if nobody
 */
public record Alert(
        long id,
        Subject subject,
        ClockKind kind,
        int ordinal,
        int threshold,
        int targetVersion,
        Instant reachedAt,
        Instant recordedAt,
        @Nullable PersonId owner,
        @Nullable TeamId team) {}
