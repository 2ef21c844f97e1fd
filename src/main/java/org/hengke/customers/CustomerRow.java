package org.hengke.customers;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A customer in a list.
 *
 * @param phone masked
 * @param email masked
 */
public record CustomerRow(
        CustomerId id,
        String name,
        String tier,
        String company,
        @Nullable String phone,
        @Nullable String email,
        @Nullable PersonId owner,
        Instant createdAt) {}
