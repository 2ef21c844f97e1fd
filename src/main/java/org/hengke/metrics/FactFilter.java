package org.hengke.metrics;

import java.time.LocalDate;
import java.util.List;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;

/**
 * Which facts are looked at: those of a period, of any of the people, teams, … named; an empty list names all.
 *
 * @param from first day
 * @param until last day
 * @param departments with all below them
 * @param categories with all below them
 * @param nobody only facts without a person
 */
public record FactFilter(
        LocalDate from,
        LocalDate until,
        List<PersonId> people,
        List<TeamId> teams,
        List<DepartmentId> departments,
        List<String> channels,
        List<Long> categories,
        boolean nobody) {

    public FactFilter {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        departments = List.copyOf(departments);
        channels = List.copyOf(channels);
        categories = List.copyOf(categories);
    }

    /** Everything of a period. */
    public static FactFilter of(LocalDate from, LocalDate until) {
        return new FactFilter(from, until, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    public FactFilter during(LocalDate first, LocalDate last) {
        return new FactFilter(first, last, people, teams, departments, channels, categories, nobody);
    }

    public FactFilter ofPeople(List<PersonId> named) {
        return new FactFilter(from, until, named, teams, departments, channels, categories, nobody);
    }

    public FactFilter ofTeams(List<TeamId> named) {
        return new FactFilter(from, until, people, named, departments, channels, categories, nobody);
    }

    public FactFilter ofDepartments(List<DepartmentId> named) {
        return new FactFilter(from, until, people, teams, named, channels, categories, nobody);
    }

    public FactFilter about(List<String> onChannels, List<Long> inCategories) {
        return new FactFilter(from, until, people, teams, departments, onChannels, inCategories, nobody);
    }

    public boolean namesMix() {
        return !channels.isEmpty() || !categories.isEmpty();
    }
}
