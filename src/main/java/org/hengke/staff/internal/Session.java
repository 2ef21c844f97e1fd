package org.hengke.staff.internal;

import java.time.Instant;
import org.hengke.staff.PersonId;

/** A browser somebody signed in with, as its owner sees it. */
public record Session(
        long id,
        PersonId person,
        SignInMethod method,
        String address,
        String agent,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt) {}
