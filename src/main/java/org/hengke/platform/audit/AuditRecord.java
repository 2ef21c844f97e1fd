package org.hengke.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry as it was recorded.
 *
 * @param actor id of a person; none for the program itself and for strangers
 * @param via {@code session}, {@code token}, {@code public} or {@code system}
 * @param sealed whether it belongs to a sealed batch already
 */
public record AuditRecord(
        long id,
        Instant occurredAt,
        @Nullable Long actor,
        String via,
        @Nullable String address,
        String action,
        boolean viewing,
        String subjectKind,
        @Nullable Long subjectId,
        JsonNode details,
        boolean sealed) {}
