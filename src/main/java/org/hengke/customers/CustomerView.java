package org.hengke.customers;

import java.time.Instant;
import java.util.List;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A customer's profile. Contacts are masked; each can be disclosed by itself.
 *
 * @param completeness filled required fields ÷ required fields, from 0 to 1
 * @param missing the required fields that are empty
 * @param mergedInto where this one was merged into another
 * @param merged the customers that were merged into this one
 */
public record CustomerView(
        CustomerId id,
        String name,
        String tier,
        @Nullable String gender,
        String company,
        String address,
        String notes,
        @Nullable String preferredChannel,
        String preferences,
        @Nullable String reference,
        @Nullable PersonId owner,
        String source,
        List<MaskedContact> contacts,
        List<Consent> consents,
        double completeness,
        List<String> missing,
        @Nullable CustomerId mergedInto,
        List<MergeView> merged,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** @param shown the masked value */
    public record MaskedContact(long id, ContactKind kind, String shown, String label, boolean preferred) {}

    /** @param given absent where the customer was never asked */
    public record Consent(
            String purpose,
            @Nullable Boolean given,
            @Nullable Instant changedAt) {}

    public record MergeView(
            long id,
            CustomerId merged,
            String name,
            Instant mergedAt,
            @Nullable PersonId mergedBy) {}
}
