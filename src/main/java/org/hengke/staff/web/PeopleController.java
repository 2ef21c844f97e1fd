package org.hengke.staff.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.web.Version;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.NewPerson;
import org.hengke.staff.People;
import org.hengke.staff.Person;
import org.hengke.staff.PersonChange;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.RoleId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.hengke.staff.internal.Positions;
import org.hengke.staff.internal.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People: list, page, hiring, moving, roles, leaving. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private static final Comparator<Person> ORDER = Comparator.comparing(Person::name)
            .thenComparingLong(person -> person.id().value());

    private final Staff staff;
    private final People people;
    private final PersonViews views;
    private final Positions positions;
    private final Roles roles;
    private final Audit audit;

    PeopleController(Staff staff, People people, PersonViews views, Positions positions, Roles roles, Audit audit) {
        this.staff = staff;
        this.people = people;
        this.views = views;
        this.positions = positions;
        this.roles = roles;
        this.audit = audit;
    }

    /** @param team null for none, then {@code department} counts */
    record Hiring(
            String name,
            @Nullable String staffNumber,
            @Nullable String email,
            @Nullable String phone,
            @Nullable PositionId position,
            @Nullable DepartmentId department,
            @Nullable TeamId team,
            @Nullable Set<RoleId> roles,
            @Nullable LocalDate joinedOn) {}

    record Move(@Nullable TeamId team, LocalDate from) {}

    record RolesGiven(Set<RoleId> roles) {}

    /** By name; {@code q} is part of a name, staff number or e-mail. */
    @Needs("staff.read")
    @GetMapping
    Page<PersonView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Long team,
            @RequestParam(required = false) @Nullable Long department,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        var cursor = Cursor.parse(after, 2);
        var words = q == null ? "" : folded(q);
        var found = staff.people().stream()
                .filter(person -> active == null || person.active() == active)
                .filter(person ->
                        team == null || (person.team() != null && person.team().value() == team))
                .filter(person -> department == null
                        || (person.department() != null && person.department().value() == department))
                .filter(person -> words.isEmpty() || matches(person, words))
                .sorted(ORDER)
                .filter(person -> cursor == null || isAfter(person, cursor))
                .limit(most + 1L)
                .toList();
        var page = Page.of(
                found, most, person -> Cursor.of(person.name(), person.id().value()));
        return new Page<>(views.of(page.items()), page.after());
    }

    @Needs("staff.read")
    @GetMapping("/{id}")
    ResponseEntity<PersonDetail> get(@PathVariable long id, Me me) {
        var detail = views.detail(new PersonId(id), me);
        if (me.may("staff.manage")) {
            audit.viewed("staff.person-viewed", "person", id);
        }
        return Version.tagged(detail, detail.version());
    }

    @Needs("staff.manage")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PersonDetail hire(@RequestBody Hiring hiring, Me me) {
        checkReferences(hiring.position(), hiring.department(), hiring.team());
        var given = hiring.roles() == null ? Set.<RoleId>of() : hiring.roles();
        if (!given.isEmpty()) {
            me.mustBeAllowed("staff.roles");
            given.forEach(roles::get);
        }
        var id = people.add(new NewPerson(
                hiring.name(),
                hiring.staffNumber(),
                hiring.email(),
                hiring.phone(),
                hiring.position(),
                hiring.department(),
                hiring.team(),
                given,
                hiring.joinedOn()));
        return views.detail(id, me);
    }

    @Needs("staff.manage")
    @PutMapping("/{id}")
    ResponseEntity<PersonDetail> change(
            @PathVariable long id,
            @RequestBody PersonChange change,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Me me) {
        checkReferences(change.position(), change.department(), null);
        people.change(new PersonId(id), change, Version.of(ifMatch));
        return get(id, me);
    }

    @Needs("staff.manage")
    @PutMapping("/{id}/team")
    PersonDetail move(@PathVariable long id, @RequestBody Move move, Me me) {
        checkReferences(null, null, move.team());
        people.move(new PersonId(id), move.team(), move.from());
        return views.detail(new PersonId(id), me);
    }

    @Needs("staff.roles")
    @PutMapping("/{id}/roles")
    PersonDetail giveRoles(@PathVariable long id, @RequestBody RolesGiven given, Me me) {
        var person = staff.person(new PersonId(id)).id();
        given.roles().forEach(roles::get);
        people.giveRoles(person, given.roles());
        return views.detail(person, me);
    }

    @Needs("staff.manage")
    @PutMapping("/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable long id, Me me) {
        var person = staff.person(new PersonId(id)).id();
        if (person.equals(me.id())) {
            throw new Refusal(Kind.CONFLICT, "staff.not-oneself");
        }
        people.deactivate(person);
    }

    @Needs("staff.manage")
    @DeleteMapping("/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reactivate(@PathVariable long id) {
        people.reactivate(staff.person(new PersonId(id)).id());
    }

    @Needs("staff.manage")
    @PutMapping("/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable long id) {
        people.erase(staff.person(new PersonId(id)).id());
    }

    private void checkReferences(
            @Nullable PositionId position, @Nullable DepartmentId department, @Nullable TeamId team) {
        if (position != null) {
            positions.get(position);
        }
        if (department != null) {
            staff.department(department);
        }
        if (team != null) {
            staff.team(team);
        }
    }

    private static boolean matches(Person person, String words) {
        return folded(person.name()).contains(words)
                || (person.staffNumber() != null && folded(person.staffNumber()).contains(words))
                || (person.email() != null && folded(person.email()).contains(words));
    }

    private static boolean isAfter(Person person, Cursor cursor) {
        int byName = person.name().compareTo(cursor.text(0));
        return byName > 0 || (byName == 0 && person.id().value() > cursor.number(1));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
