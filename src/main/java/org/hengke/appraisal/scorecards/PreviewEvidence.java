package org.hengke.appraisal.scorecards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** What was observed of people in some days, as evidence of each. Nobody has been rated yet. */
final class PreviewEvidence {

    private final Sums sums;
    private final PreviewPlaces places;

    PreviewEvidence(Sums sums, PreviewPlaces places) {
        this.sums = sums;
        this.places = places;
    }

    /** What was observed in the days that are looked at; nothing where there is no data. */
    interface Sums {

        Map<MeasureCode, Observed> of(PersonId person);

        Map<MeasureCode, Observed> of(TeamId team);

        /** Of several teams as if they were one. */
        Map<MeasureCode, Observed> ofTeams(List<TeamId> teams);

        Map<MeasureCode, Observed> ofDepartments(List<DepartmentId> departments);
    }

    Assessment.Evidence of(Person person) {
        var seen = new EnumMap<Whose, Map<MeasureCode, Observed>>(Whose.class);
        return new Assessment.Evidence() {

            @Override
            public List<Assessment.Seen> of(Whose whose, MeasureCode measure) {
                return seen(seen.computeIfAbsent(whose, wanted -> counting(wanted, person))
                        .get(measure));
            }

            @Override
            public List<Assessment.Seen> standingIn(MeasureCode measure) {
                return person.team() == null
                        ? List.of()
                        : seen(sums.of(person.team()).get(measure));
            }

            @Override
            public List<Assessment.Rated> ratings(ScorecardItem item) {
                return List.of();
            }
        };
    }

    private Map<MeasureCode, Observed> counting(Whose whose, Person person) {
        return switch (whose) {
            case PERSON -> sums.of(person.id());
            case TEAM -> {
                var teams = places.teamsOf(person);
                yield switch (teams.size()) {
                    case 0 -> Map.of();
                    case 1 -> sums.of(teams.getFirst());
                    default -> sums.ofTeams(teams);
                };
            }
            case DEPARTMENT -> {
                var departments = places.departmentsOf(person);
                yield departments.isEmpty() ? Map.of() : sums.ofDepartments(departments);
            }
        };
    }

    private static List<Assessment.Seen> seen(@Nullable Observed observed) {
        return observed == null ? List.of() : List.of(new Assessment.Seen(observed, 1));
    }
}
