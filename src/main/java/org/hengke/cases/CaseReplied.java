package org.hengke.cases;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** A person answered the customer in public. */
public record CaseReplied(
        CaseId id, PersonId by, Instant at, @Nullable Integer message) {}
