package org.hengke.appraisal.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that people are assessed for.
 *
 * @param firstDay begins its span
 * @param lastDay ends it
 * @param department whose people take part, with all below it; absent for everybody
 * @param asOf the instant that the published figures hold at
 * @param version for the edit that starts from it
 */
public record AppraisalPeriod(
        PeriodId id,
        String name,
        PeriodSpan span,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable DepartmentId department,
        PeriodState state,
        PersonId openedBy,
        Instant openedAt,
        @Nullable Instant asOf,
        long version) {

    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }
}
