package org.hengke.staff.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.web.Version;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Named;
import org.hengke.staff.Organisation;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.hengke.staff.internal.OrganisationStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation tree: departments and teams. */
@RestController
@RequestMapping("/api/v1")
class OrganisationController {

    private final Organisation organisation;
    private final OrganisationStore store;
    private final Staff staff;

    OrganisationController(Organisation organisation, OrganisationStore store, Staff staff) {
        this.organisation = organisation;
        this.store = store;
        this.staff = staff;
    }

    /** @param members active people without a team in it */
    record DepartmentView(
            DepartmentId id,
            String name,
            @Nullable DepartmentId parent,
            @Nullable Named head,
            long members,
            boolean retired,
            long version) {}

    /** @param members active people in it today */
    record TeamView(
            TeamId id,
            String name,
            DepartmentId department,
            @Nullable Named lead,
            long members,
            boolean retired,
            long version) {}

    record Tree(String name, String zone, long version, List<DepartmentView> departments, List<TeamView> teams) {}

    record OrganisationEdit(String name, String zone) {}

    record DepartmentEdit(
            String name,
            @Nullable DepartmentId parent,
            @Nullable PersonId head) {}

    record TeamEdit(
            String name, DepartmentId department, @Nullable PersonId lead) {}

    @Needs("staff.read")
    @GetMapping("/organisation")
    Tree tree() {
        var founded =
                store.organisation().orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "staff.organisation-not-founded"));
        var people = staff.people();
        var departmentVersions = store.versions("departments");
        var teamVersions = store.versions("teams");
        return new Tree(
                founded.name(),
                founded.zone().getId(),
                founded.version(),
                staff.departments().stream()
                        .map(department -> new DepartmentView(
                                department.id(),
                                department.name(),
                                department.parent(),
                                named(department.head()),
                                people.stream()
                                        .filter(person -> person.active()
                                                && person.team() == null
                                                && department.id().equals(person.department()))
                                        .count(),
                                department.retired(),
                                departmentVersions.getOrDefault(department.id().value(), 0L)))
                        .toList(),
                staff.teams().stream()
                        .map(team -> new TeamView(
                                team.id(),
                                team.name(),
                                team.department(),
                                named(team.lead()),
                                people.stream()
                                        .filter(person ->
                                                person.active() && team.id().equals(person.team()))
                                        .count(),
                                team.retired(),
                                teamVersions.getOrDefault(team.id().value(), 0L)))
                        .toList());
    }

    @Needs("staff.manage")
    @PutMapping("/organisation")
    Tree change(
            @RequestBody OrganisationEdit edit,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        organisation.change(edit.name(), zone(edit.zone()), Version.of(ifMatch));
        return tree();
    }

    /** For pickers: those that still exist. */
    @Needs("staff.read")
    @GetMapping("/departments")
    List<Named> departments() {
        return staff.departments().stream()
                .filter(department -> !department.retired())
                .map(department -> new Named(department.id().value(), department.name()))
                .toList();
    }

    /** For pickers: those that still exist. */
    @Needs("staff.read")
    @GetMapping("/teams")
    List<Named> teams() {
        return staff.teams().stream()
                .filter(team -> !team.retired())
                .map(team -> new Named(team.id().value(), team.name()))
                .toList();
    }

    @Needs("staff.manage")
    @PostMapping("/departments")
    @ResponseStatus(HttpStatus.CREATED)
    DepartmentId addDepartment(@RequestBody DepartmentEdit edit) {
        checkReferences(edit.parent(), edit.head());
        return organisation.addDepartment(edit.name(), edit.parent(), edit.head());
    }

    @Needs("staff.manage")
    @PutMapping("/departments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeDepartment(
            @PathVariable long id,
            @RequestBody DepartmentEdit edit,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var department = staff.department(new DepartmentId(id)).id();
        checkReferences(edit.parent(), edit.head());
        organisation.changeDepartment(department, edit.name(), edit.parent(), edit.head(), Version.of(ifMatch));
    }

    @Needs("staff.manage")
    @PutMapping("/departments/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retireDepartment(@PathVariable long id) {
        organisation.retireDepartment(staff.department(new DepartmentId(id)).id());
    }

    @Needs("staff.manage")
    @DeleteMapping("/departments/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restoreDepartment(@PathVariable long id) {
        organisation.restoreDepartment(staff.department(new DepartmentId(id)).id());
    }

    @Needs("staff.manage")
    @PostMapping("/teams")
    @ResponseStatus(HttpStatus.CREATED)
    TeamId addTeam(@RequestBody TeamEdit edit) {
        checkReferences(edit.department(), edit.lead());
        return organisation.addTeam(edit.name(), edit.department(), edit.lead());
    }

    @Needs("staff.manage")
    @PutMapping("/teams/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeTeam(
            @PathVariable long id,
            @RequestBody TeamEdit edit,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var team = staff.team(new TeamId(id)).id();
        checkReferences(edit.department(), edit.lead());
        organisation.changeTeam(team, edit.name(), edit.department(), edit.lead(), Version.of(ifMatch));
    }

    @Needs("staff.manage")
    @PutMapping("/teams/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retireTeam(@PathVariable long id) {
        organisation.retireTeam(staff.team(new TeamId(id)).id());
    }

    @Needs("staff.manage")
    @DeleteMapping("/teams/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restoreTeam(@PathVariable long id) {
        organisation.restoreTeam(staff.team(new TeamId(id)).id());
    }

    private void checkReferences(@Nullable DepartmentId department, @Nullable PersonId person) {
        if (department != null) {
            staff.department(department);
        }
        if (person != null) {
            staff.person(person);
        }
    }

    private @Nullable Named named(@Nullable PersonId person) {
        return person == null ? null : new Named(person.value(), staff.name(person));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw (Refusal) new Invalid("zone", "staff.bad-zone", name).initCause(unknown);
        }
    }
}
