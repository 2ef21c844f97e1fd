package org.hengke.cases;

import java.time.Instant;
import org.hengke.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/** A case was opened. */
public record CaseOpened(
        CaseId id, CaseType type, Channel channel, @Nullable CustomerId customer, Instant at) {}
