package org.hengke.cases;

import java.time.Instant;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** A case was resolved; the resolver, absent for the program, is who served the customer. */
public record CaseResolved(
        CaseId id,
        @Nullable CustomerId customer,
        Channel channel,
        @Nullable PersonId by,
        @Nullable TeamId team,
        Instant at) {}
