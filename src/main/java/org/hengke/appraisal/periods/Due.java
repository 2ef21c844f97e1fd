package org.hengke.appraisal.periods;

import java.time.LocalDate;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done for a period.
 *
 * @param appraisal whose; absent where it is about the period, or about several people
 * @param count about how many people
 * @param reminded last; absent where nobody had to
 */
public record Due(
        Named period,
        Step step,
        LocalDate dueOn,
        boolean overdue,
        @Nullable AppraisalId appraisal,
        @Nullable Named person,
        int count,
        @Nullable Reminder reminded) {}
