package org.hengke.cases;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** A case has another owner or another team. */
public record CaseAssigned(
        CaseId id,
        @Nullable PersonId owner,
        @Nullable TeamId team,
        @Nullable PersonId by,
        Instant at) {}
