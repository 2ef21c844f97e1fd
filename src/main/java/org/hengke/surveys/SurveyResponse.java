package org.hengke.surveys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered, on a scale of 1 to 5.
 *
 * @param flags why it does not count; empty for one that does
 */
public record SurveyResponse(long id, int score, @Nullable String comment, Instant answeredAt, List<Flag> flags) {

    public static final int WORST = 1;
    public static final int BEST = 5;
    /** Satisfied from here up; part of the definition of the measure. */
    public static final int SATISFIED = 4;
    /** Somebody should look into it from here down. */
    public static final int LOW = 2;

    public SurveyResponse {
        flags = List.copyOf(flags);
    }

    public boolean counts() {
        return flags.isEmpty();
    }

    public boolean low() {
        return counts() && score <= LOW;
    }

    public boolean satisfied() {
        return score >= SATISFIED;
    }
}
