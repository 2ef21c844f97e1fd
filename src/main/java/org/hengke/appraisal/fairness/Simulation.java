package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardPreview.Scored;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a change of weights and targets would have done; nothing of it is kept.
 *
 * @param version of the scorecard that holds
 * @param simulated the scorecard with the change in it; what weighs nothing is gone from it
 * @param sum of its weights
 * @param gradeChanges for how many the grade would be another
 * @param moved how much of the pool would go to others; absent where nobody has points in one of them
 * @param people those whose grade would change first, then by how much their total would
 */
public record Simulation(
        ScorecardId scorecard,
        int version,
        LocalDate from,
        LocalDate until,
        Instant asOf,
        Scorecard present,
        Scorecard simulated,
        BigDecimal sum,
        int gradeChanges,
        @Nullable BigDecimal moved,
        List<SimulatedPerson> people) {

    /**
     * @param share of the pool as simulated; absent where nobody has points
     * @param shareBefore of the pool by what holds
     */
    public record SimulatedPerson(
            Named person,
            @Nullable Named team,
            Scored now,
            Scored before,
            boolean gradeChanges,
            @Nullable BigDecimal share,
            @Nullable BigDecimal shareBefore) {}
}
