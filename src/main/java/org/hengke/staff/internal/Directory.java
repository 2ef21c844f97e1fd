package org.hengke.staff.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.staff.Department;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.Team;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** The whole organisation at one moment, in memory: a few thousand rows that every screen needs. */
public record Directory(
        ZoneId zone, Map<PersonId, Member> people, Map<TeamId, Team> teams, Map<DepartmentId, Department> departments) {

    /** A person with every team membership, newest first. */
    public record Member(PersonRow row, List<Membership> memberships) {

        public Optional<TeamId> teamOn(LocalDate day) {
            return memberships.stream()
                    .filter(membership -> membership.covers(day))
                    .map(Membership::team)
                    .findFirst();
        }
    }

    /** @param until the first day no longer in the team; null while it lasts */
    public record Membership(
            TeamId team, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** The departments and every one below them. */
    public Set<DepartmentId> below(Set<DepartmentId> tops) {
        var found = new LinkedHashSet<DepartmentId>();
        var open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            var next = open.poll();
            if (found.add(next)) {
                departments.values().stream()
                        .filter(department -> next.equals(department.parent()))
                        .forEach(department -> open.add(department.id()));
            }
        }
        return found;
    }

    public Set<TeamId> teamsOf(Set<DepartmentId> some) {
        return teams.values().stream()
                .filter(team -> some.contains(team.department()))
                .map(Team::id)
                .collect(Collectors.toSet());
    }

    public Set<TeamId> ledBy(PersonId person) {
        return teams.values().stream()
                .filter(team -> person.equals(team.lead()))
                .map(Team::id)
                .collect(Collectors.toSet());
    }

    public Set<DepartmentId> headedBy(PersonId person) {
        return departments.values().stream()
                .filter(department -> person.equals(department.head()))
                .map(Department::id)
                .collect(Collectors.toSet());
    }
}
