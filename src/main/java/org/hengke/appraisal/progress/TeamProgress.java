package org.hengke.appraisal.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.GoalId;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * The people whose figures a viewer may see, those who need a word first.
 *
 * @param from of this month
 * @param until today
 * @param pastFrom of the three months before
 * @param people how many there are in all
 * @param troubled of how many there is something to say
 * @param rows the most urgent first, at most {@link PeopleProgress#MOST}
 */
public record TeamProgress(
        LocalDate from,
        LocalDate until,
        LocalDate pastFrom,
        LocalDate pastUntil,
        int people,
        int troubled,
        List<PersonRow> rows) {

    /** @param concerns none where all is well */
    public record PersonRow(Named person, Named team, List<Concern> concerns) {}

    /**
     * Something to talk about.
     *
     * @param value this month; of a goal, so far in its own period as it was last told: absent
     * @param past the last three months
     * @param goal that is off course
     */
    public record Concern(
            Sort sort,
            MeasureCode measure,
            @Nullable Double value,
            @Nullable Double past,
            @Nullable GoalId goal,
            @Nullable BigDecimal target) {

        public enum Sort {
            /** All that is still likely misses the goal. */
            OFF_COURSE,
            /** Worse than the own last three months by more than chance. */
            BELOW_PAST
        }
    }
}
