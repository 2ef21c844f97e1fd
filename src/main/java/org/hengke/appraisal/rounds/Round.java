package org.hengke.appraisal.rounds;

import java.time.LocalDate;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People are rated by those around them.
 *
 * @param period whose scorecards it is for; absent where it stands alone
 * @param lastDay the last on which answers are taken; the day after, it closes by itself
 * @param closedOn the day of its reports; no finer time of anything in a round is kept
 * @param version for the edit that starts from it
 */
public record Round(
        RoundId id,
        String name,
        @Nullable PeriodId period,
        LocalDate firstDay,
        LocalDate lastDay,
        GroupWeights weights,
        RoundState state,
        PersonId openedBy,
        @Nullable LocalDate closedOn,
        long version) {

    /** @throws Refusal {@code appraisal.rounds.not-so-far}, {@code appraisal.rounds.already-past} */
    void mustBe(RoundState wanted) {
        if (state != wanted) {
            throw new Refusal(
                    Kind.CONFLICT,
                    state.compareTo(wanted) < 0 ? "appraisal.rounds.not-so-far" : "appraisal.rounds.already-past");
        }
    }
}
