package org.hengke.appraisal.scorecards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.springframework.stereotype.Component;

/** Reads what scorecards need of people, their teams and departments: a few queries, however many people and months. */
@Component
class PreviewFigures {

    private final Figures figures;

    PreviewFigures(Figures figures) {
        this.figures = figures;
    }

    /** All the days together. */
    PreviewEvidence.Sums together(
            List<Person> people, Map<Whose, List<MeasureCode>> needed, LocalDate from, LocalDate until) {
        var days = FactFilter.of(from, until);
        if (people.isEmpty()) {
            return new Read(Map.of(), Map.of(), _ -> Map.of(), _ -> Map.of());
        }
        return new Read(
                figures.observed(of(needed, Whose.PERSON), days.ofPeople(ids(people)), null),
                figures.observedOfTeams(of(needed, Whose.TEAM), days, null),
                kept(teams -> figures.observedTogether(of(needed, Whose.TEAM), days.ofTeams(teams), null)),
                kept(departments ->
                        figures.observedTogether(of(needed, Whose.DEPARTMENT), days.ofDepartments(departments), null)));
    }

    /** Each month by itself, by its first day. */
    Function<LocalDate, PreviewEvidence.Sums> monthly(
            List<Person> people, Map<Whose, List<MeasureCode>> needed, LocalDate from, LocalDate until) {
        if (people.isEmpty()) {
            return _ -> new Read(Map.of(), Map.of(), _ -> Map.of(), _ -> Map.of());
        }
        var days = FactFilter.of(from, until);
        var ofPeople = figures.observedMonthly(of(needed, Whose.PERSON), days.ofPeople(ids(people)));
        var ofTeams = figures.observedOfTeamsMonthly(of(needed, Whose.TEAM), days);
        Function<List<TeamId>, Map<LocalDate, Map<MeasureCode, Observed>>> led =
                kept(teams -> figures.observedTogetherMonthly(of(needed, Whose.TEAM), days.ofTeams(teams)));
        Function<List<DepartmentId>, Map<LocalDate, Map<MeasureCode, Observed>>> headed = kept(departments ->
                figures.observedTogetherMonthly(of(needed, Whose.DEPARTMENT), days.ofDepartments(departments)));
        return month -> new Read(
                ofPeople.getOrDefault(month, Map.of()),
                ofTeams.getOrDefault(month, Map.of()),
                teams -> led.apply(teams).getOrDefault(month, Map.of()),
                departments -> headed.apply(departments).getOrDefault(month, Map.of()));
    }

    private static List<MeasureCode> of(Map<Whose, List<MeasureCode>> needed, Whose whose) {
        return needed.getOrDefault(whose, List.of());
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private static <K, V> Function<K, V> kept(Function<K, V> read) {
        var known = new HashMap<K, V>();
        return key -> known.computeIfAbsent(key, read);
    }

    private record Read(
            Map<PersonId, Map<MeasureCode, Observed>> people,
            Map<TeamId, Map<MeasureCode, Observed>> teams,
            Function<List<TeamId>, Map<MeasureCode, Observed>> led,
            Function<List<DepartmentId>, Map<MeasureCode, Observed>> headed)
            implements PreviewEvidence.Sums {

        @Override
        public Map<MeasureCode, Observed> of(PersonId person) {
            return people.getOrDefault(person, Map.of());
        }

        @Override
        public Map<MeasureCode, Observed> of(TeamId team) {
            return teams.getOrDefault(team, Map.of());
        }

        @Override
        public Map<MeasureCode, Observed> ofTeams(List<TeamId> together) {
            return led.apply(together);
        }

        @Override
        public Map<MeasureCode, Observed> ofDepartments(List<DepartmentId> departments) {
            return headed.apply(departments);
        }
    }
}
