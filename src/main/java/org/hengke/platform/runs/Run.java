package org.hengke.platform.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Work in the background as seen from outside.
 *
 * @param kind what sort of work, as {@code imports.cases}
 * @param startedBy the caller's name as sign-in gave it; null if the program itself
 * @param done units of work done of {@code total}; total is null while unknown
 * @param step message key of what it is doing
 * @param result what came of it, by kind
 * @param problem code of the refusal that ended it
 * @param secondsLeft estimated from the pace so far; null while unknown
 */
public record Run(
        RunId id,
        String kind,
        @Nullable String startedBy,
        RunState state,
        long done,
        @Nullable Long total,
        @Nullable String step,
        @Nullable JsonNode result,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Long secondsLeft) {}
