package org.hengke.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The customer added to a case. */
public record CustomerWroteAgain(
        CaseId id, Instant at, @Nullable Integer message) {}
