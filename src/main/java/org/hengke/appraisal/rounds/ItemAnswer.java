package org.hengke.appraisal.rounds;

import org.jspecify.annotations.Nullable;

/**
 * What a rater says on one item.
 *
 * @param item its name, as scorecards keep it
 * @param mark 1 to 5; absent: cannot judge
 */
public record ItemAnswer(
        String item, @Nullable Integer mark, @Nullable String comment) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    boolean isJudged() {
        return mark != null;
    }
}
