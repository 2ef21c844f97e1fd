package org.hengke.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it was defined from some time on.
 *
 * @param since when this definition came into force
 * @param changedBy who made it, of a measure of one's own
 * @param own its words and formula, of a measure of one's own
 */
public record MeasureVersion(
        int version,
        Instant since,
        Aggregation aggregation,
        Unit unit,
        Direction direction,
        @Nullable String changedBy,
        @Nullable OwnMeasure own) {}
