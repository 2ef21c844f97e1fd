package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * What was published about a person for a period that is over: the newest edition.
 *
 * @param points absent with too little data
 * @param interval of the computed points, before calibration
 * @param grade in the caller's language
 * @param gradePlace 0 for the best; -1 without one
 */
public record PastResult(
        AppraisalId appraisal,
        Named period,
        PeriodSpan span,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable BigDecimal points,
        @Nullable Interval interval,
        @Nullable String grade,
        int gradePlace) {}
