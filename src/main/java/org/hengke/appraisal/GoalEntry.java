package org.hengke.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a goal, or was said about it.
 *
 * @param by absent where the program did it
 * @param target what was proposed
 * @param words the reason or the comment
 * @param course what it came to
 */
public record GoalEntry(
        Sort sort,
        Instant at,
        @Nullable PersonId by,
        @Nullable BigDecimal target,
        @Nullable String words,
        Forecast.@Nullable Course course) {

    /** What sort of thing. */
    public enum Sort {
        PROPOSED,
        CHANGED,
        AGREED,
        DECLINED,
        WITHDRAWN,
        COMMENTED,
        COURSE
    }

    static GoalEntry of(Sort sort, Instant at, PersonId by) {
        return new GoalEntry(sort, at, by, null, null, null);
    }

    static GoalEntry proposed(Sort sort, Instant at, @Nullable PersonId by, BigDecimal target) {
        return new GoalEntry(sort, at, by, target, null, null);
    }

    static GoalEntry said(Sort sort, Instant at, PersonId by, String words) {
        return new GoalEntry(sort, at, by, null, words, null);
    }

    public static GoalEntry of(Forecast.Course course, Instant at) {
        return new GoalEntry(Sort.COURSE, at, null, null, null, course);
    }
}
