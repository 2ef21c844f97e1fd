package org.hengke.staff;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.internal.Changes;
import org.hengke.staff.internal.OrganisationStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the organisation: its name and zone, departments and teams. */
@Service
public class Organisation {

    private static final int LONGEST_NAME = 80;

    private final OrganisationStore store;
    private final Changes changes;
    private final Audit audit;

    Organisation(OrganisationStore store, Changes changes, Audit audit) {
        this.store = store;
        this.changes = changes;
        this.audit = audit;
    }

    public boolean isFounded() {
        return store.organisation().isPresent();
    }

    /**
     * The first act of an installation.
     *
     * @throws Refusal {@code staff.already-set-up} if it happened before, or meanwhile on another node
     */
    @Transactional
    public void found(String name, ZoneId zone) {
        if (!store.found(named("name", name), zone)) {
            throw new Refusal(Kind.CONFLICT, "staff.already-set-up");
        }
        audit.record(AuditEntry.of("staff.organisation-founded", "organisation", 1));
        changes.announce();
    }

    /** @throws Refusal {@code staff.changed-meanwhile} unless it is at this version */
    @Transactional
    public void change(String name, ZoneId zone, long version) {
        store.change(named("name", name), zone, version);
        audit.record(
                AuditEntry.of("staff.organisation-changed", "organisation", 1).with("zone", zone.getId()));
        changes.announce();
    }

    @Transactional
    public DepartmentId addDepartment(String name, @Nullable DepartmentId parent, @Nullable PersonId head) {
        try {
            var id = store.addDepartment(named("name", name), parent, head);
            audit.record(AuditEntry.of("staff.department-added", "department", id.value()));
            changes.announce();
            return id;
        } catch (DuplicateKeyException same) {
            throw taken(same, "staff.department-name-taken");
        }
    }

    @Transactional
    public TeamId addTeam(String name, DepartmentId department, @Nullable PersonId lead) {
        try {
            var id = store.addTeam(named("name", name), department, lead);
            audit.record(AuditEntry.of("staff.team-added", "team", id.value()).with("department", department.value()));
            changes.announce();
            return id;
        } catch (DuplicateKeyException same) {
            throw taken(same, "staff.team-name-taken");
        }
    }

    @Transactional
    public void changeDepartment(
            DepartmentId id, String name, @Nullable DepartmentId parent, @Nullable PersonId head, long version) {
        if (id.equals(parent)) {
            throw new Refusal(Kind.CONFLICT, "staff.department-circle");
        }
        try {
            store.changeDepartment(id, named("name", name), parent, head, version);
        } catch (DuplicateKeyException same) {
            throw taken(same, "staff.department-name-taken");
        }
        if (parent != null && store.isAbove(id, parent)) {
            throw new Refusal(Kind.CONFLICT, "staff.department-circle");
        }
        audit.record(AuditEntry.of("staff.department-changed", "department", id.value())
                .with("parent", parent == null ? "" : parent.value())
                .with("head", head == null ? "" : head.value()));
        changes.announce();
    }

    @Transactional
    public void changeTeam(TeamId id, String name, DepartmentId department, @Nullable PersonId lead, long version) {
        try {
            store.changeTeam(id, named("name", name), department, lead, version);
        } catch (DuplicateKeyException same) {
            throw taken(same, "staff.team-name-taken");
        }
        audit.record(AuditEntry.of("staff.team-changed", "team", id.value())
                .with("department", department.value())
                .with("lead", lead == null ? "" : lead.value()));
        changes.announce();
    }

    /** @throws Refusal {@code staff.department-in-use} while departments, teams or people are in it */
    @Transactional
    public void retireDepartment(DepartmentId id) {
        if (store.isInUse(id)) {
            throw new Refusal(Kind.CONFLICT, "staff.department-in-use");
        }
        store.retireDepartment(id, true);
        audit.record(AuditEntry.of("staff.department-retired", "department", id.value()));
        changes.announce();
    }

    @Transactional
    public void restoreDepartment(DepartmentId id) {
        store.retireDepartment(id, false);
        audit.record(AuditEntry.of("staff.department-restored", "department", id.value()));
        changes.announce();
    }

    /** @throws Refusal {@code staff.team-in-use} while somebody is in it */
    @Transactional
    public void retireTeam(TeamId id) {
        if (store.isInUse(id)) {
            throw new Refusal(Kind.CONFLICT, "staff.team-in-use");
        }
        store.retireTeam(id, true);
        audit.record(AuditEntry.of("staff.team-retired", "team", id.value()));
        changes.announce();
    }

    @Transactional
    public void restoreTeam(TeamId id) {
        store.retireTeam(id, false);
        audit.record(AuditEntry.of("staff.team-restored", "team", id.value()));
        changes.announce();
    }

    @Transactional
    public void setLead(TeamId team, PersonId lead) {
        store.setLead(team, lead);
        audit.record(AuditEntry.of("staff.team-changed", "team", team.value()).with("lead", lead.value()));
        changes.announce();
    }

    @Transactional
    public void setHead(DepartmentId department, PersonId head) {
        store.setHead(department, head);
        audit.record(AuditEntry.of("staff.department-changed", "department", department.value())
                .with("head", head.value()));
        changes.announce();
    }

    /** Finds the department of this name below {@code parent}, or adds it. */
    @Transactional
    public DepartmentId department(String name, @Nullable DepartmentId parent) {
        store.oneImportAtATime();
        return store.departmentNamed(name.strip(), parent).orElseGet(() -> addDepartment(name, parent, null));
    }

    /** Finds teams by name, in any department, and adds those missing to this one; keys are the names as given. */
    @Transactional
    public Map<String, TeamId> teams(Collection<String> names, DepartmentId department) {
        store.oneImportAtATime();
        var teams = new LinkedHashMap<String, TeamId>();
        for (var name : names) {
            teams.computeIfAbsent(
                    name, _ -> store.teamNamed(name.strip()).orElseGet(() -> addTeam(name, department, null)));
        }
        return teams;
    }

    /** The position that came with the program for this rank. */
    public PositionId shippedPosition(Rank rank) {
        return store.shippedPosition(rank).orElseThrow();
    }

    private static String named(String field, String name) {
        var given = name.strip();
        Invalid.check()
                .that(!given.isEmpty(), field, "staff.name-missing")
                .that(given.length() <= LONGEST_NAME, field, "staff.name-long", LONGEST_NAME)
                .done();
        return given;
    }

    private static Refusal taken(DuplicateKeyException same, String code) {
        return (Refusal) new Refusal(Kind.CONFLICT, code).initCause(same);
    }
}
