package org.hengke.staff.internal;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Permission;
import org.hengke.staff.PersonId;
import org.hengke.staff.Reach;
import org.hengke.staff.RoleId;
import org.hengke.staff.ShippedRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles, what they grant, and who has them. */
@Repository
public class RoleStore {

    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody holds through all roles together: by permission the widest reach. */
    Map<String, Reach> grantsOf(PersonId person) {
        var grants = new HashMap<String, Reach>();
        jdbc.sql("""
                select g.permission, g.reach
                  from staff.person_roles r
                  join staff.role_permissions g on g.role_id = r.role_id
                 where r.person_id = :person
                """)
                .param("person", person.value())
                .query((row, _) -> Map.entry(row.getString("permission"), Reach.valueOf(row.getString("reach"))))
                .list()
                .forEach(grant -> grants.merge(grant.getKey(), grant.getValue(), Reach::wider));
        return grants;
    }

    /** Codes of the shipped roles somebody has. */
    Set<String> codesOf(PersonId person) {
        return new HashSet<>(jdbc.sql("""
                select r.code
                  from staff.person_roles p
                  join staff.roles r on r.id = p.role_id
                 where p.person_id = :person
                   and r.code is not null
                """)
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    public Set<RoleId> idsOf(PersonId person) {
        return new HashSet<>(jdbc.sql("select role_id from staff.person_roles where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> new RoleId(row.getLong("role_id")))
                .list());
    }

    public RoleId shipped(ShippedRole role) {
        return new RoleId(jdbc.sql("select id from staff.roles where code = :code")
                .param("code", role.code())
                .query(Long.class)
                .single());
    }

    /** A role with what it grants and how many active people have it; name and description null where the shipped words stand. */
    public record Role(
            RoleId id,
            @Nullable String code,
            @Nullable String name,
            @Nullable String description,
            Map<String, Reach> grants,
            long people,
            long version) {}

    public List<Role> all() {
        var grants = new HashMap<Long, Map<String, Reach>>();
        jdbc.sql("select role_id, permission, reach from staff.role_permissions order by permission")
                .query((ResultSet row) -> {
                    grants.computeIfAbsent(row.getLong("role_id"), _ -> new TreeMap<>())
                            .put(row.getString("permission"), Reach.valueOf(row.getString("reach")));
                });
        return jdbc.sql("""
                select r.id, r.code, r.name, r.description, r.version,
                       (select count(*)
                          from staff.person_roles pr
                          join staff.people p on p.id = pr.person_id and p.active
                         where pr.role_id = r.id) as people
                  from staff.roles r
                 order by r.id
                """)
                .query((row, _) -> new Role(
                        new RoleId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("description"),
                        grants.getOrDefault(row.getLong("id"), Map.of()),
                        row.getLong("people"),
                        row.getLong("version")))
                .list();
    }

    public RoleId add(String name, @Nullable String description) {
        return new RoleId(
                jdbc.sql("insert into staff.roles (name, description) values (:name, :description) returning id")
                        .param("name", name)
                        .param("description", description)
                        .query(Long.class)
                        .single());
    }

    /** @param name null keeps the words that came with the program */
    public void change(RoleId id, @Nullable String name, @Nullable String description, long version) {
        OrganisationStore.fresh(jdbc.sql("""
                update staff.roles
                   set name = coalesce(:name, name), description = :description, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("name", name)
                .param("description", description)
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    public void setGrants(RoleId id, Map<String, Reach> grants) {
        jdbc.sql("delete from staff.role_permissions where role_id = :id")
                .param("id", id.value())
                .update();
        grants.forEach((permission, reach) -> jdbc.sql("""
                insert into staff.role_permissions (role_id, permission, reach)
                values (:id, :permission, :reach)
                """)
                .param("id", id.value())
                .param("permission", permission)
                .param("reach", reach.name())
                .update());
    }

    /** Whether anybody has it, also those who left. */
    public boolean isGiven(RoleId id) {
        return jdbc.sql("select exists (select from staff.person_roles where role_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    public void remove(RoleId id) {
        jdbc.sql("delete from staff.roles where id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Makes a change after which somebody active with a login must still be able to manage roles, if somebody was before.
     *
     * @throws Refusal {@code staff.last-administrator}
     */
    public void keepingSomebodyInCharge(Runnable change) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('staff.in-charge'))")
                .query((_, _) -> true)
                .single();
        boolean before = isSomebodyInCharge();
        change.run();
        if (before && !isSomebodyInCharge()) {
            throw new Refusal(Kind.CONFLICT, "staff.last-administrator");
        }
    }

    private boolean isSomebodyInCharge() {
        return jdbc.sql("""
                select exists (
                    select
                      from staff.person_roles r
                      join staff.role_permissions g on g.role_id = r.role_id and g.permission = 'staff.roles'
                      join staff.people p on p.id = r.person_id and p.active and p.login is not null)
                """).query(Boolean.class).single();
    }

    /**
     * Writes what the shipped roles get by permissions that this database has not seen yet, and a role that is new itself by all; of
     * several nodes one does it.
     *
     * @return whether there was anything new
     */
    boolean introduce(List<Permission> permissions, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('staff.permissions'))")
                .query((_, _) -> true)
                .single();
        var known = new HashSet<>(jdbc.sql("select permission from staff.known_permissions")
                .query(String.class)
                .list());
        var begins = beginning(now);
        boolean anything = !begins.isEmpty();
        for (var permission : permissions) {
            boolean fresh = !known.contains(permission.code());
            if (fresh) {
                jdbc.sql("insert into staff.known_permissions (permission, known_since) values (:permission, :now)")
                        .param("permission", permission.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
                anything = true;
            }
            permission.shipped().forEach((role, reach) -> {
                if (fresh || begins.contains(role.code())) {
                    grant(role, permission.code(), reach);
                }
            });
        }
        return anything;
    }

    /** The shipped roles that have not been given their part yet; each once. */
    private Set<String> beginning(Instant now) {
        return new HashSet<>(jdbc.sql("""
                update staff.roles
                   set granted_at = :now
                 where code is not null
                   and granted_at is null
                returning code
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    private void grant(ShippedRole role, String permission, Reach reach) {
        jdbc.sql("""
                insert into staff.role_permissions (role_id, permission, reach)
                select id, :permission, :reach
                  from staff.roles
                 where code = :role
                on conflict do nothing
                """)
                .param("permission", permission)
                .param("reach", reach.name())
                .param("role", role.code())
                .update();
    }
}
