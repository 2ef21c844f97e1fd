package org.hengke.planning.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.planning.duties.DutyPlan.Planned;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties in SQL; what happened to them is in {@link DutyEntryStore}. */
@Repository
class DutyStore {

    private static final String SELECT = """
            select d.id, d.template_id, t.code, d.name, d.nominal_day, d.start_day, d.due_day, d.due_at, d.evidence,
                   d.owner_id, d.state, d.done_at, d.offered_to, d.offered_by, d.due_owner_id, d.due_team_id,
                   d.due_department_id, d.for_person_id, d.for_team_id, d.version
              from planning.duties d
              join planning.duty_templates t on t.id = d.template_id
            """;

    /** A duty belongs to the team its owner is in today. */
    private static final String WITH_TEAM = """
              left join staff.memberships m
                on m.person_id = d.owner_id
               and m.from_day <= :today
               and (m.until_day is null or m.until_day > :today)
            """;

    private final JdbcClient jdbc;

    DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A duty as it was made, with whom it was made for. */
    record Made(Duty duty, Planned planned) {}

    /**
     * Those that begin by the last of these days and are due from the first one on.
     *
     * @param person only that person's
     * @param team only those of people in that team today
     */
    List<Duty> between(
            LocalDate from,
            LocalDate until,
            @Nullable PersonId person,
            @Nullable TeamId team,
            Scope scope,
            PersonId viewer,
            LocalDate today) {
        var seen = scope.where("d.owner_id", "m.team_id");
        var parameters = new HashMap<String, Object>(seen.parameters());
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("today", today);
        parameters.put("viewer", viewer.value());
        var condition = " where d.start_day <= :until and d.due_day >= :from and (d.offered_to = :viewer or "
                + seen.sql() + ")";
        if (person != null) {
            condition += " and d.owner_id = :person";
            parameters.put("person", person.value());
        }
        if (team != null) {
            condition += " and m.team_id = :team";
            parameters.put("team", team.value());
        }
        return duties(WITH_TEAM + condition + " order by d.due_day, d.id", parameters);
    }

    /** What somebody has to do until a day, the most urgent first. */
    List<Duty> open(PersonId owner, LocalDate until, int limit) {
        return duties(
                " where d.owner_id = :owner and d.state = 'OPEN' and d.start_day <= :until order by d.due_at, d.id limit :limit",
                Map.of("owner", owner.value(), "until", until, "limit", limit));
    }

    List<Duty> offeredTo(PersonId person) {
        return duties(" where d.offered_to = :person order by d.due_at, d.id", Map.of("person", person.value()));
    }

    /** Of others, the longest first. */
    List<Duty> overdue(Scope scope, PersonId viewer, Instant now, LocalDate today, int limit) {
        var seen = scope.where("d.owner_id", "m.team_id");
        var parameters = new HashMap<String, Object>(seen.parameters());
        parameters.put("viewer", viewer.value());
        parameters.put("now", Timestamp.from(now));
        parameters.put("today", today);
        parameters.put("limit", limit);
        return duties(
                WITH_TEAM + " where d.state = 'OPEN' and d.due_at <= :now and d.owner_id <> :viewer and " + seen.sql()
                        + " order by d.due_at, d.id limit :limit",
                parameters);
    }

    List<Duty> all(Collection<Long> ids) {
        return duties(" where d.id = any (:ids)", Map.of("ids", ids.toArray(Long[]::new)));
    }

    Optional<Duty> find(DutyId id) {
        return all(List.of(id.value())).stream().findFirst();
    }

    /** Held against changes by others until the transaction ends. */
    Optional<Duty> lock(DutyId id) {
        return duties(" where d.id = :id for no key update of d", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Held against changes by others until the transaction ends. */
    List<Duty> lockAfter(long id, int limit) {
        return duties(
                " where d.id > :after order by d.id limit :limit for no key update of d",
                Map.of("after", id, "limit", limit));
    }

    /** Those that fell due and are nobody's yet; held against changes by others, those held already are left to them. */
    List<Duty> lockUnsettled(Instant now, int limit) {
        return duties(
                " where d.due_at <= :now and d.due_owner_id is null order by d.due_at limit :limit"
                        + " for no key update of d skip locked",
                Map.of("now", Timestamp.from(now), "limit", limit));
    }

    long count() {
        return jdbc.sql("select count(*) from planning.duties")
                .query(Long.class)
                .single();
    }

    /** Those of a template that have not begun and that nothing happened to. */
    List<Made> lockAhead(DutyTemplateId template, LocalDate today, LocalDate until) {
        return jdbc.sql(SELECT + """
                 where d.template_id = :template
                   and d.start_day > :today
                   and d.start_day <= :until
                   and d.state = 'OPEN'
                   and not exists (select from planning.duty_entries e where e.duty_id = d.id)
                 order by d.id
                   for no key update of d""")
                .param("template", template.value())
                .param("today", today)
                .param("until", until)
                .query((row, n) -> new Made(duty(row), planned(row)))
                .list();
    }

    /** Nothing where there is one already, made here or on another node. */
    Optional<DutyId> insert(DutyTemplateId template, Planned planned) {
        return said(jdbc.sql("""
                insert into planning.duties
                       (template_id, nominal_day, for_person_id, for_team_id, name, start_day, due_day, due_at, evidence,
                        owner_id)
                values (:template, :nominal, :person, :team, :name, :start, :due, :dueAt, :evidence, :owner)
                    on conflict on constraint duties_are_made_once do nothing
                returning id"""), planned)
                .param("template", template.value())
                .param("nominal", planned.nominal())
                .param("person", planned.team() == null ? planned.owner().value() : null)
                .param("team", planned.team() == null ? null : planned.team().value())
                .query((row, n) -> new DutyId(row.getLong("id")))
                .optional();
    }

    void move(DutyId id, Planned planned) {
        said(jdbc.sql("""
                update planning.duties
                   set name = :name, start_day = :start, due_day = :due, due_at = :dueAt, evidence = :evidence,
                       owner_id = :owner, version = version + 1
                 where id = :id"""), planned).param("id", id.value()).update();
    }

    void delete(Collection<DutyId> ids) {
        jdbc.sql("delete from planning.duties where id = any (:ids)")
                .param("ids", ids.stream().map(DutyId::value).toArray(Long[]::new))
                .update();
    }

    /** @throws Refusal {@code duties.stale} where it was changed since that version */
    void save(Duty duty, long version) {
        int saved = jdbc.sql("""
                update planning.duties
                   set owner_id = :owner, state = :state, done_at = :doneAt, offered_to = :offeredTo,
                       offered_by = :offeredBy, version = version + 1
                 where id = :id
                   and version = :version""")
                .param("owner", duty.owner().value())
                .param("state", duty.state().name())
                .param("doneAt", duty.doneAt() == null ? null : Timestamp.from(duty.doneAt()))
                .param(
                        "offeredTo",
                        duty.offeredTo() == null ? null : duty.offeredTo().value())
                .param(
                        "offeredBy",
                        duty.offeredBy() == null ? null : duty.offeredBy().value())
                .param("id", duty.id().value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "duties.stale");
        }
    }

    /** Whose it was when it fell due; said once. */
    void settle(DutyId id, Duty.Credited credited) {
        jdbc.sql("""
                update planning.duties
                   set due_owner_id = :owner, due_team_id = :team, due_department_id = :department
                 where id = :id
                   and due_owner_id is null""")
                .param("owner", credited.person().value())
                .param("team", credited.team() == null ? null : credited.team().value())
                .param(
                        "department",
                        credited.department() == null
                                ? null
                                : credited.department().value())
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, Planned planned) {
        return statement
                .param("name", planned.name())
                .param("start", planned.start())
                .param("due", planned.due())
                .param("dueAt", Timestamp.from(planned.dueAt()))
                .param("evidence", planned.evidence())
                .param("owner", planned.owner().value());
    }

    private List<Duty> duties(String condition, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + condition)
                .params(parameters)
                .query((row, n) -> duty(row))
                .list();
    }

    private static Planned planned(ResultSet row) throws SQLException {
        var team = row.getObject("for_team_id", Long.class);
        var madeFor = row.getObject("for_person_id", Long.class);
        return new Planned(
                row.getObject("nominal_day", LocalDate.class),
                row.getString("name"),
                row.getObject("start_day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("evidence"),
                new PersonId(madeFor == null ? row.getLong("owner_id") : madeFor),
                team == null ? null : new TeamId(team));
    }

    private static Duty duty(ResultSet row) throws SQLException {
        var doneAt = row.getTimestamp("done_at");
        return new Duty(
                new DutyId(row.getLong("id")),
                new DutyTemplateId(row.getLong("template_id")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("nominal_day", LocalDate.class),
                row.getObject("start_day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("evidence"),
                new PersonId(row.getLong("owner_id")),
                DutyState.valueOf(row.getString("state")),
                doneAt == null ? null : doneAt.toInstant(),
                person(row, "offered_to"),
                person(row, "offered_by"),
                credited(row),
                row.getLong("version"));
    }

    private static Duty.@Nullable Credited credited(ResultSet row) throws SQLException {
        var person = person(row, "due_owner_id");
        var team = row.getObject("due_team_id", Long.class);
        var department = row.getObject("due_department_id", Long.class);
        return person == null
                ? null
                : new Duty.Credited(
                        person,
                        team == null ? null : new TeamId(team),
                        department == null ? null : new DepartmentId(department));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }
}
