package org.hengke.cases;

import java.time.Instant;

/** A resolved case is open again. */
public record CaseReopened(CaseId id, Instant at) {}
