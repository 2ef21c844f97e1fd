package org.hengke.cases;

import java.time.Instant;

/** A case turned out to be spam or was merged into another; it counts nowhere. */
public record CaseExcluded(CaseId id, Instant at) {}
