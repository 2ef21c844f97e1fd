package org.hengke.appraisal.rounds;

import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** A round to be begun, with those who are to be rated. */
public record RoundDraft(
        String name,
        @Nullable PeriodId period,
        LocalDate firstDay,
        LocalDate lastDay,
        GroupWeights weights,
        List<PersonId> people) {

    public RoundDraft {
        name = name.strip();
        people = List.copyOf(people);
    }
}
