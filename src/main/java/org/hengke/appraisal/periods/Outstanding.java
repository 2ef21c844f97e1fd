package org.hengke.appraisal.periods;

import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a step still waits for.
 *
 * @param done of how many people it is done
 * @param of how many it is wanted
 * @param people from whom it is due, those with most to do first
 */
public record Outstanding(Step step, LocalDate dueOn, boolean overdue, int done, int of, List<Owing> people) {

    public Outstanding {
        people = List.copyOf(people);
    }

    /**
     * Somebody from whom something is due.
     *
     * @param person absent where nobody stands above: then it is the manager
     * @param about whom; the person alone where it is about oneself
     * @param reminded last
     * @param remindable not today again
     */
    public record Owing(
            @Nullable Named person,
            List<Named> about,
            @Nullable Reminder reminded,
            boolean remindable) {

        public Owing {
            about = List.copyOf(about);
        }
    }
}
