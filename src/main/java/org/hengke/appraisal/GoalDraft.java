package org.hengke.appraisal;

import java.math.BigDecimal;
import org.hengke.metrics.MeasureCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal to be proposed.
 *
 * @param target in the unit of figures: shares 0 to 1, durations in seconds
 */
public record GoalDraft(
        MeasureCode measure,
        GoalSubject subject,
        GoalPeriod period,
        @Nullable BigDecimal target,
        @Nullable GoalId parent) {}
