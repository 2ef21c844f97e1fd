package org.hengke.appraisal.plans;

import java.time.LocalDate;
import org.hengke.metrics.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of one person was.
 *
 * @param value absent where there was no data
 * @param n observations
 */
public record PlanReading(
        LocalDate from,
        LocalDate until,
        @Nullable Double value,
        @Nullable Interval interval,
        long n) {}
