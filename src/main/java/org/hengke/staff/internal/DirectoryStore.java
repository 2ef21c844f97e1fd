package org.hengke.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengke.staff.Department;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Rank;
import org.hengke.staff.Team;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the organisation. */
@Repository
public class DirectoryStore {

    /** Where nobody has said yet where the organisation is. */
    static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Directory load() {
        var zone = jdbc.sql("select zone from staff.organisation")
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(USUAL_ZONE);
        return new Directory(zone, people(), teams(), departments());
    }

    private Map<PersonId, Directory.Member> people() {
        var memberships = memberships();
        var people = new LinkedHashMap<PersonId, Directory.Member>();
        jdbc.sql("""
                select p.id, p.name, p.staff_number, p.email, p.position_id, p.department_id, r.code as rank, p.language, p.active
                  from staff.people p
                  left join staff.positions o on o.id = p.position_id
                  left join staff.ranks r on r.id = o.rank_id
                 order by p.name, p.id
                """)
                .query((row, _) -> person(row))
                .list()
                .forEach(person -> people.put(
                        person.id(), new Directory.Member(person, memberships.getOrDefault(person.id(), List.of()))));
        return people;
    }

    private Map<PersonId, List<Directory.Membership>> memberships() {
        var memberships = new HashMap<PersonId, List<Directory.Membership>>();
        jdbc.sql("""
                select person_id, team_id, from_day, until_day
                  from staff.memberships
                 order by person_id, from_day desc
                """).query((ResultSet row) -> {
            memberships
                    .computeIfAbsent(new PersonId(row.getLong("person_id")), _ -> new ArrayList<>())
                    .add(new Directory.Membership(
                            new TeamId(row.getLong("team_id")),
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("until_day", LocalDate.class)));
        });
        return memberships;
    }

    private Map<TeamId, Team> teams() {
        var teams = new LinkedHashMap<TeamId, Team>();
        jdbc.sql("""
                select id, name, department_id, lead_id, retired_at is not null as retired
                  from staff.teams
                 order by position, name, id
                """)
                .query((row, _) -> new Team(
                        new TeamId(row.getLong("id")),
                        row.getString("name"),
                        new DepartmentId(row.getLong("department_id")),
                        personOrNull(row, "lead_id"),
                        row.getBoolean("retired")))
                .list()
                .forEach(team -> teams.put(team.id(), team));
        return teams;
    }

    private Map<DepartmentId, Department> departments() {
        var departments = new LinkedHashMap<DepartmentId, Department>();
        jdbc.sql("""
                select id, name, parent_id, head_id, retired_at is not null as retired
                  from staff.departments
                 order by position, name, id
                """)
                .query((row, _) -> new Department(
                        new DepartmentId(row.getLong("id")),
                        row.getString("name"),
                        departmentOrNull(row, "parent_id"),
                        personOrNull(row, "head_id"),
                        row.getBoolean("retired")))
                .list()
                .forEach(department -> departments.put(department.id(), department));
        return departments;
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        var position = row.getObject("position_id", Long.class);
        var rank = row.getString("rank");
        return new PersonRow(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getString("staff_number"),
                row.getString("email"),
                position == null ? null : new PositionId(position),
                departmentOrNull(row, "department_id"),
                rank == null ? Rank.SPECIALIST : Rank.valueOf(rank.toUpperCase(Locale.ROOT)),
                row.getString("language"),
                row.getBoolean("active"));
    }

    private static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable DepartmentId departmentOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new DepartmentId(id);
    }
}
