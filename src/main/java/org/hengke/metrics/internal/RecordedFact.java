package org.hengke.metrics.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.metrics.FactDraft;
import org.jspecify.annotations.Nullable;

/**
 * A fact with what recording adds to it.
 *
 * @param id 0 before it is stored
 * @param day null before it is stored
 * @param ordinal tells facts of one source apart that have the same measure and instant
 */
public record RecordedFact(
        long id,
        String kind,
        long sourceId,
        FactDraft said,
        int version,
        int ordinal,
        @Nullable LocalDate day) {

    public Instant occurredAt() {
        return said.occurredAt();
    }

    /** Whether it says the same; a department the draft leaves open is as it was when recorded. */
    boolean says(FactDraft wanted, int wantedVersion) {
        return version == wantedVersion && wanted.equals(wanted.department() == null ? said.in(null) : said);
    }
}
