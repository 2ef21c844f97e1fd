package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who takes part in a period, where they were on which of its days, and by which scorecard they go. A person belongs to the period of
 * the department where the last of these days were; days elsewhere count all the same.
 */
@Component
class Enrolment {

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Scorecards scorecards;

    Enrolment(JdbcClient jdbc, Staff staff, Scorecards scorecards) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.scorecards = scorecards;
    }

    /** @param until first day no longer there */
    private record Stay(
            TeamId team, LocalDate from, @Nullable LocalDate until) {}

    /**
     * Appraisals as they would begin today, without ids.
     *
     * @param chosen scorecards of teams that go by another than that of the position
     */
    List<Appraisal> of(AppraisalPeriod period, Map<TeamId, ScorecardId> chosen) {
        var stays = stays(period);
        var joined = joined();
        var scope = period.department() == null ? null : withBelow(Set.of(period.department()));
        var there = new HashMap<Person, List<Part>>();
        for (var person : staff.people()) {
            var parts = parts(person, stays.getOrDefault(person.id(), List.of()), joined.get(person.id()), period);
            if (!parts.isEmpty()
                    && (scope == null || scope.contains(parts.getLast().department()))) {
                there.put(person, parts);
            }
        }
        var inForce = scorecards.inForce(List.copyOf(there.keySet()));
        var begun = new ArrayList<Appraisal>();
        there.forEach((person, parts) -> {
            var team = parts.getLast().team();
            var card = Optional.ofNullable(team)
                    .filter(one -> !person.id().equals(staff.team(one).lead()))
                    .map(chosen::get)
                    .flatMap(scorecards::inForce)
                    .or(() -> Optional.ofNullable(inForce.get(person.id())))
                    .map(holds -> new VersionOf(holds.id(), holds.version().version()))
                    .orElse(null);
            begun.add(new Appraisal(
                            new AppraisalId(0),
                            period.id(),
                            person.id(),
                            Standing.ASSESSED,
                            card,
                            team,
                            BigDecimal.ZERO,
                            null,
                            null,
                            1,
                            parts,
                            List.of())
                    .reckoned(period.days()));
        });
        begun.sort(Comparator.comparingLong(one -> one.person().value()));
        return begun;
    }

    /** Parts made before keep whose figures count in them and who rates them. */
    static List<Part> renewed(List<Part> before, List<Part> now) {
        return now.stream()
                .map(part -> before.stream()
                        .filter(old -> old.from().equals(part.from()) && Objects.equals(old.team(), part.team()))
                        .findFirst()
                        .map(old -> new Part(
                                part.from(),
                                part.until(),
                                part.team(),
                                part.department(),
                                old.superior() == null ? part.superior() : old.superior(),
                                old.teams(),
                                old.departments()))
                        .orElse(part))
                .toList();
    }

    /** Departments with all below them. */
    Set<DepartmentId> withBelow(Set<DepartmentId> tops) {
        var below = new HashSet<>(tops);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var department : staff.departments()) {
                grew |= department.parent() != null
                        && below.contains(department.parent())
                        && below.add(department.id());
            }
        }
        return below;
    }

    private List<Part> parts(Person person, List<Stay> stays, @Nullable LocalDate joined, AppraisalPeriod period) {
        var parts = new ArrayList<Part>();
        for (var stay : stays) {
            var until = stay.until() == null ? period.lastDay() : stay.until().minusDays(1);
            parts.add(part(
                    person.id(),
                    stay.team(),
                    staff.team(stay.team()).department(),
                    stay.from().isBefore(period.firstDay()) ? period.firstDay() : stay.from(),
                    until.isAfter(period.lastDay()) ? period.lastDay() : until));
        }
        if (parts.isEmpty() && person.active() && person.team() == null && person.department() != null) {
            var from = joined == null || joined.isBefore(period.firstDay()) ? period.firstDay() : joined;
            if (!from.isAfter(period.lastDay())) {
                parts.add(part(person.id(), null, person.department(), from, period.lastDay()));
            }
        }
        return parts;
    }

    private Part part(
            PersonId person, @Nullable TeamId team, DepartmentId department, LocalDate from, LocalDate until) {
        var led = staff.ledBy(person);
        var headed = staff.headedBy(person);
        return new Part(
                from,
                until,
                team,
                department,
                superior(person, team, department).orElse(null),
                led.isEmpty() && team != null ? List.of(team) : led,
                withBelow(headed.isEmpty() ? Set.of(department) : Set.copyOf(headed)).stream()
                        .sorted(Comparator.comparingLong(DepartmentId::value))
                        .toList());
    }

    /** The team's lead; for the lead and where there is none the department's head, or the next one above. */
    private Optional<PersonId> superior(PersonId person, @Nullable TeamId team, DepartmentId department) {
        var lead = team == null ? null : staff.team(team).lead();
        if (lead != null && !lead.equals(person)) {
            return Optional.of(lead);
        }
        var above = Optional.of(department).flatMap(staff::findDepartment);
        while (above.isPresent()) {
            var head = above.get().head();
            if (head != null && !head.equals(person)) {
                return Optional.of(head);
            }
            above = Optional.ofNullable(above.get().parent()).flatMap(staff::findDepartment);
        }
        return Optional.empty();
    }

    private Map<PersonId, List<Stay>> stays(AppraisalPeriod period) {
        var stays = new HashMap<PersonId, List<Stay>>();
        jdbc.sql("""
                select person_id, team_id, from_day, until_day
                  from staff.memberships
                 where from_day <= :last
                   and (until_day is null or until_day > :first)
                 order by person_id, from_day
                """)
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .query(row -> {
                    stays.computeIfAbsent(new PersonId(row.getLong("person_id")), k -> new ArrayList<>())
                            .add(new Stay(
                                    new TeamId(row.getLong("team_id")),
                                    row.getObject("from_day", LocalDate.class),
                                    row.getObject("until_day", LocalDate.class)));
                });
        return stays;
    }

    private Map<PersonId, @Nullable LocalDate> joined() {
        var joined = new HashMap<PersonId, @Nullable LocalDate>();
        jdbc.sql("select id, joined_on from staff.people where joined_on is not null")
                .query(row -> {
                    joined.put(new PersonId(row.getLong("id")), row.getObject("joined_on", LocalDate.class));
                });
        return joined;
    }
}
