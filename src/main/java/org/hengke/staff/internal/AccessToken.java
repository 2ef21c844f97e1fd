package org.hengke.staff.internal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token for programs, as its owner sees it.
 *
 * @param permissions what it is limited to; null for whatever its owner may
 */
public record AccessToken(
        long id,
        String name,
        @Nullable Set<String> permissions,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
