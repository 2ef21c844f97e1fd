package org.hengke.cases;

import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of a complaint (nature, severity, whether it is right and about whom) or of a suggestion (feasibility).
 *
 * @param severity complaint: 1 is gravest, 4 is slight
 * @param upheld complaint: absent while not known
 */
public record Assessment(
        @Nullable Nature nature,
        @Nullable Integer severity,
        @Nullable PersonId about,
        @Nullable Boolean upheld,
        @Nullable Feasibility feasibility,
        @Nullable String text) {

    public static Assessment ofComplaint(Nature nature, int severity, @Nullable String text) {
        return new Assessment(nature, severity, null, null, null, text);
    }

    public static Assessment ofSuggestion(Feasibility feasibility, @Nullable String text) {
        return new Assessment(null, null, null, null, feasibility, text);
    }
}
