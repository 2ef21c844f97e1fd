package org.hengke.appraisal.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a plan, or was said about it.
 *
 * @param day of a check-in: when the two spoke
 * @param goal of a task: which one
 */
public record PlanEntry(
        Sort sort,
        Instant at,
        PersonId by,
        @Nullable LocalDate day,
        @Nullable Long goal,
        @Nullable String words) {

    /** What sort of thing. */
    public enum Sort {
        DRAWN,
        CHANGED,
        AGREED,
        CHECKED_IN,
        REMARKED,
        TASK_DONE,
        TASK_REOPENED,
        CLOSED
    }

    static PlanEntry of(Sort sort, Instant at, PersonId by) {
        return new PlanEntry(sort, at, by, null, null, null);
    }

    static PlanEntry said(Sort sort, Instant at, PersonId by, String words) {
        return new PlanEntry(sort, at, by, null, null, words);
    }

    static PlanEntry checkedIn(Instant at, PersonId by, LocalDate day, String words) {
        return new PlanEntry(Sort.CHECKED_IN, at, by, day, null, words);
    }

    static PlanEntry task(boolean done, Instant at, PersonId by, long goal) {
        return new PlanEntry(done ? Sort.TASK_DONE : Sort.TASK_REOPENED, at, by, null, goal, null);
    }
}
