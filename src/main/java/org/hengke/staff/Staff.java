package org.hengke.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.internal.Directory;
import org.hengke.staff.internal.DirectoryCache;
import org.springframework.stereotype.Service;

/**
 * Who works here. Answers from memory: the organisation is a few thousand rows, loaded once and dropped on every node when anything of
 * it changes. Inside a transaction that changes the organisation it still answers from before.
 */
@Service
public class Staff {

    private final Clock clock;
    private final DirectoryCache directory;

    Staff(DirectoryCache directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws Refusal {@code staff.person-not-found} */
    public Person person(PersonId id) {
        return find(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.person-not-found", id.value()));
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(directory().people().get(id)).map(this::person);
    }

    /** @return empty text for a person whose data was erased or who is not known */
    public String name(PersonId id) {
        var member = directory().people().get(id);
        return member == null ? "" : member.row().name();
    }

    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        ids.forEach(id -> names.put(id, name(id)));
        return names;
    }

    /** Everybody, also those who left, by name. */
    public List<Person> people() {
        return directory().people().values().stream().map(this::person).toList();
    }

    /**
     * Whom a staff number or a name means, those who work here before those who left. A number names one person, whatever others are
     * called; a name may mean several.
     */
    public List<Person> called(String numberOrName) {
        var numbered = people().stream()
                .filter(one -> numberOrName.equalsIgnoreCase(one.staffNumber()))
                .toList();
        var meant = numbered.isEmpty()
                ? people().stream()
                        .filter(one -> !one.name().isEmpty() && one.name().equals(numberOrName))
                        .toList()
                : numbered;
        var active = meant.stream().filter(Person::active).toList();
        return active.isEmpty() ? meant : active;
    }

    /** Who is in the team today and still works here. */
    public List<Person> members(TeamId team) {
        return people().stream()
                .filter(person -> person.active() && team.equals(person.team()))
                .toList();
    }

    public Optional<TeamId> teamOf(PersonId person) {
        return teamOf(person, today());
    }

    /** The team a person belonged to on a day of the organisation's zone. */
    public Optional<TeamId> teamOf(PersonId person, LocalDate day) {
        return Optional.ofNullable(directory().people().get(person)).flatMap(member -> member.teamOn(day));
    }

    /** The department of a team, or of a person who has no team. */
    public Optional<DepartmentId> departmentOf(PersonId person, LocalDate day) {
        var member = directory().people().get(person);
        if (member == null) {
            return Optional.empty();
        }
        return member.teamOn(day)
                .map(team -> team(team).department())
                .or(() -> Optional.ofNullable(member.row().department()));
    }

    /** @throws Refusal {@code staff.team-not-found} */
    public Team team(TeamId id) {
        return findTeam(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.team-not-found", id.value()));
    }

    public Optional<Team> findTeam(TeamId id) {
        return Optional.ofNullable(directory().teams().get(id));
    }

    /** Every team, also retired ones. */
    public List<Team> teams() {
        return List.copyOf(directory().teams().values());
    }

    /** @throws Refusal {@code staff.department-not-found} */
    public Department department(DepartmentId id) {
        return findDepartment(id)
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.department-not-found", id.value()));
    }

    public Optional<Department> findDepartment(DepartmentId id) {
        return Optional.ofNullable(directory().departments().get(id));
    }

    /** Every department, also retired ones. */
    public List<Department> departments() {
        return List.copyOf(directory().departments().values());
    }

    /** Teams the person leads, but for retired ones. */
    public List<TeamId> ledBy(PersonId person) {
        return teams().stream()
                .filter(team -> !team.retired() && person.equals(team.lead()))
                .map(Team::id)
                .toList();
    }

    /** Departments the person heads, but for retired ones. */
    public List<DepartmentId> headedBy(PersonId person) {
        return departments().stream()
                .filter(department -> !department.retired() && person.equals(department.head()))
                .map(Department::id)
                .toList();
    }

    /** The team's lead; for the lead, the department's head; for the head, the head of the department above. */
    public Optional<PersonId> superiorOf(PersonId id) {
        var person = person(id);
        if (person.team() != null) {
            var lead = team(person.team()).lead();
            if (lead != null && !lead.equals(id)) {
                return Optional.of(lead);
            }
        }
        var above = person.department();
        while (above != null) {
            var department = department(above);
            if (department.head() != null && !department.head().equals(id)) {
                return Optional.of(department.head());
            }
            above = department.parent();
        }
        return Optional.empty();
    }

    /** Where the organisation is; its days begin and end there. */
    public ZoneId zone() {
        return directory().zone();
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    private Directory directory() {
        return directory.get();
    }

    private Person person(Directory.Member member) {
        var row = member.row();
        var team = member.teamOn(today()).orElse(null);
        return new Person(
                row.id(),
                row.name(),
                row.staffNumber(),
                row.email(),
                team,
                team == null ? row.department() : team(team).department(),
                row.position(),
                row.rank(),
                row.active());
    }
}
