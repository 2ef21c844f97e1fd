package org.hengke.metrics;

import java.time.Instant;

/**
 * Where facts come from: the thing whose history they are a function of.
 *
 * @param kind as {@code case}
 * @param since an instant that no fact of the source precedes, as the opening of a case; never changes
 */
public record FactSource(String kind, long id, Instant since) {}
