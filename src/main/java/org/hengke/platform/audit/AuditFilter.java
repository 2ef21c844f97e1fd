package org.hengke.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null does not restrict.
 *
 * @param action a whole action, or its beginning up to a dot, as {@code staff}
 * @param until exclusive
 */
public record AuditFilter(
        @Nullable Long actor,
        @Nullable String action,
        @Nullable Boolean viewing,
        @Nullable String subjectKind,
        @Nullable Long subjectId,
        @Nullable Instant from,
        @Nullable Instant until) {}
