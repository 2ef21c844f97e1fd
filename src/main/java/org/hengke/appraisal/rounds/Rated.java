package org.hengke.appraisal.rounds;

import java.util.List;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A person who is rated in a round.
 *
 * @param superior who approves the raters and rates too; from the start of the answers on it stays the one of then
 * @param items what is asked, names as scorecards keep them
 */
public record Rated(
        long id,
        RoundId round,
        PersonId person,
        @Nullable TeamId team,
        @Nullable PersonId superior,
        List<String> items) {

    public Rated {
        items = List.copyOf(items);
    }
}
