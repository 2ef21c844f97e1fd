package org.hengke.appraisal.plans;

import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says.
 *
 * @param checkEveryDays how often the two speak about it
 * @param training what is offered to learn
 * @param mentor who helps
 */
public record ImprovementDraft(
        String why,
        LocalDate first,
        LocalDate last,
        int checkEveryDays,
        @Nullable String training,
        @Nullable PersonId mentor,
        List<PlanGoal> goals) {

    public ImprovementDraft {
        goals = List.copyOf(goals);
    }
}
