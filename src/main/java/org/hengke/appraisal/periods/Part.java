package org.hengke.appraisal.periods;

import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Some days of a period in one place. Whose figures count is as it was when the part was made.
 *
 * @param until last day
 * @param superior who rates for it; absent where nobody stands above
 * @param teams those led, or else the one belonged to
 * @param departments those headed, or else the one belonged to, with all below
 */
public record Part(
        LocalDate from,
        LocalDate until,
        @Nullable TeamId team,
        @Nullable DepartmentId department,
        @Nullable PersonId superior,
        List<TeamId> teams,
        List<DepartmentId> departments) {

    public Part {
        teams = List.copyOf(teams);
        departments = List.copyOf(departments);
    }

    Part ratedBy(@Nullable PersonId other) {
        return new Part(from, until, team, department, other, teams, departments);
    }
}
