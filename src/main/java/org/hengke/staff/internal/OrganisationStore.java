package org.hengke.staff.internal;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Rank;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the organisation, its departments and its teams. */
@Repository
public class OrganisationStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Founded(String name, ZoneId zone, long version) {}

    public Optional<Founded> organisation() {
        return jdbc.sql("select name, zone, version from staff.organisation")
                .query((row, _) ->
                        new Founded(row.getString("name"), ZoneId.of(row.getString("zone")), row.getLong("version")))
                .optional();
    }

    /** @return whether this call did it; of several at once only one does */
    public boolean found(String name, ZoneId zone) {
        return jdbc.sql("""
                insert into staff.organisation (name, zone, founded_at)
                values (:name, :zone, :now)
                on conflict do nothing
                """)
                        .param("name", name)
                        .param("zone", zone.getId())
                        .param("now", now())
                        .update()
                > 0;
    }

    public void change(String name, ZoneId zone, long version) {
        fresh(jdbc.sql("""
                update staff.organisation
                   set name = :name, zone = :zone, version = version + 1
                 where version = :version
                """)
                .param("name", name)
                .param("zone", zone.getId())
                .param("version", version)
                .update());
    }

    public DepartmentId addDepartment(String name, @Nullable DepartmentId parent, @Nullable PersonId head) {
        return new DepartmentId(jdbc.sql("""
                insert into staff.departments (name, parent_id, head_id, position)
                values (:name, :parent, :head, (select coalesce(max(position), 0) + 1 from staff.departments))
                returning id
                """)
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .param("head", head == null ? null : head.value())
                .query(Long.class)
                .single());
    }

    public void changeDepartment(
            DepartmentId id, String name, @Nullable DepartmentId parent, @Nullable PersonId head, long version) {
        fresh(jdbc.sql("""
                update staff.departments
                   set name = :name, parent_id = :parent, head_id = :head, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .param("head", head == null ? null : head.value())
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    /** Whether anything not retired is in it: departments, teams or people. */
    public boolean isInUse(DepartmentId id) {
        return jdbc.sql("""
                select exists (select from staff.departments where parent_id = :id and retired_at is null)
                    or exists (select from staff.teams where department_id = :id and retired_at is null)
                    or exists (select from staff.people where department_id = :id and active)
                """).param("id", id.value()).query(Boolean.class).single();
    }

    /** Whether somebody who works here is in it, today or later. */
    public boolean isInUse(TeamId id) {
        return jdbc.sql("""
                select exists (
                    select
                      from staff.memberships m
                      join staff.people p on p.id = m.person_id
                     where m.team_id = :id
                       and p.active
                       and (m.until_day is null or m.until_day > cast(:now as date)))
                """)
                .param("id", id.value())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Whether {@code above} is {@code below} or anywhere above it. */
    public boolean isAbove(DepartmentId above, DepartmentId below) {
        return jdbc.sql("""
                with recursive chain (id, parent_id) as (
                    select id, parent_id
                      from staff.departments
                     where id = :below
                     union
                    select d.id, d.parent_id
                      from staff.departments d
                      join chain on d.id = chain.parent_id)
                select exists (select from chain where id = :above)
                """)
                .param("below", below.value())
                .param("above", above.value())
                .query(Boolean.class)
                .single();
    }

    public void retireDepartment(DepartmentId id, boolean retired) {
        jdbc.sql("update staff.departments set retired_at = :at, version = version + 1 where id = :id")
                .param("at", retired ? now() : null)
                .param("id", id.value())
                .update();
    }

    public TeamId addTeam(String name, DepartmentId department, @Nullable PersonId lead) {
        return new TeamId(jdbc.sql("""
                insert into staff.teams (name, department_id, lead_id, position)
                values (:name, :department, :lead, (select coalesce(max(position), 0) + 1 from staff.teams))
                returning id
                """)
                .param("name", name)
                .param("department", department.value())
                .param("lead", lead == null ? null : lead.value())
                .query(Long.class)
                .single());
    }

    public void changeTeam(TeamId id, String name, DepartmentId department, @Nullable PersonId lead, long version) {
        fresh(jdbc.sql("""
                update staff.teams
                   set name = :name, department_id = :department, lead_id = :lead, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("name", name)
                .param("department", department.value())
                .param("lead", lead == null ? null : lead.value())
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    public void setLead(TeamId id, PersonId lead) {
        jdbc.sql("update staff.teams set lead_id = :lead, version = version + 1 where id = :id")
                .param("lead", lead.value())
                .param("id", id.value())
                .update();
    }

    public void setHead(DepartmentId id, PersonId head) {
        jdbc.sql("update staff.departments set head_id = :head, version = version + 1 where id = :id")
                .param("head", head.value())
                .param("id", id.value())
                .update();
    }

    public void retireTeam(TeamId id, boolean retired) {
        jdbc.sql("update staff.teams set retired_at = :at, version = version + 1 where id = :id")
                .param("at", retired ? now() : null)
                .param("id", id.value())
                .update();
    }

    public Optional<TeamId> teamNamed(String name) {
        return jdbc.sql("select id from staff.teams where lower(name) = lower(:name) and retired_at is null")
                .param("name", name)
                .query(Long.class)
                .optional()
                .map(TeamId::new);
    }

    public Optional<DepartmentId> departmentNamed(String name, @Nullable DepartmentId parent) {
        return jdbc.sql("""
                select id
                  from staff.departments
                 where lower(name) = lower(:name)
                   and coalesce(parent_id, 0) = :parent
                   and retired_at is null
                """)
                .param("name", name)
                .param("parent", parent == null ? 0 : parent.value())
                .query(Long.class)
                .optional()
                .map(DepartmentId::new);
    }

    public Optional<PositionId> shippedPosition(Rank rank) {
        return jdbc.sql("select id from staff.positions where code = :code")
                .param("code", rank.name().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .map(PositionId::new);
    }

    /** Versions by id. */
    public Map<Long, Long> versions(String table) {
        var versions = new HashMap<Long, Long>();
        jdbc.sql("select id, version from staff.%s".formatted(table)).query((ResultSet row) -> {
            versions.put(row.getLong("id"), row.getLong("version"));
        });
        return versions;
    }

    /** Two imports at once must not create the same team or person twice. */
    public void oneImportAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('staff.import'))")
                .query((_, _) -> true)
                .single();
    }

    static void fresh(int changed) {
        if (changed == 0) {
            throw new Refusal(Kind.STALE, "staff.changed-meanwhile");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
