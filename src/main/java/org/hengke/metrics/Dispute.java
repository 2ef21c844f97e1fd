package org.hengke.metrics;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a fact, and what became of it.
 *
 * @param person whom the fact is credited to, none if only the team
 * @param effect what upholding it did
 * @param answerable whether the viewer may answer it now
 */
public record Dispute(
        long id,
        FactRow fact,
        @Nullable PersonId person,
        @Nullable TeamId team,
        PersonId raisedBy,
        String raisedByName,
        Instant raisedAt,
        String reason,
        DisputeState state,
        @Nullable Effect effect,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        boolean answerable,
        long version) {}
