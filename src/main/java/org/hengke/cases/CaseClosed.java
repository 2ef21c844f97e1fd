package org.hengke.cases;

import java.time.Instant;

/** A resolved case was archived. */
public record CaseClosed(CaseId id, Instant at) {}
