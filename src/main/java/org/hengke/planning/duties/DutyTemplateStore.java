package org.hengke.planning.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Templates of duties in SQL. */
@Repository
class DutyTemplateStore {

    private static final String SELECT = """
            select id, code, name, about, every, weekdays, month, day, working_day, due_days, evidence, whose, position_id,
                   person_id, team_id, retired_at is not null as retired, version
              from planning.duty_templates
            """;

    private final JdbcClient jdbc;

    DutyTemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A position that duties can be for. */
    record Position(
            PositionId id, @Nullable String code, @Nullable String name) {}

    /** Those in use, in the order in which they were made. */
    List<DutyTemplate> current() {
        return jdbc.sql(SELECT + " where retired_at is null order by id")
                .query((row, n) -> template(row))
                .list();
    }

    Optional<DutyTemplate> find(DutyTemplateId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> template(row))
                .optional();
    }

    /** Held against changes by others until the transaction ends. */
    Optional<DutyTemplate> lock(DutyTemplateId id) {
        return jdbc.sql(SELECT + " where id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> template(row))
                .optional();
    }

    DutyTemplateId insert(DutyTemplateDraft draft) {
        return said(jdbc.sql("""
                insert into planning.duty_templates
                       (name, about, every, weekdays, month, day, working_day, due_days, evidence, whose, position_id,
                        person_id, team_id)
                values (:name, :about, :every, :weekdays, :month, :day, :workingDay, :dueDays, :evidence, :whose,
                        :position, :person, :team)
                returning id"""), draft, draft.name(), draft.about())
                .query((row, n) -> new DutyTemplateId(row.getLong("id")))
                .single();
    }

    /** @throws Refusal {@code duties.template-stale} where it was changed since that version */
    void save(DutyTemplateId id, DutyTemplateDraft draft, @Nullable String name, @Nullable String about, long version) {
        fresh(said(jdbc.sql("""
                update planning.duty_templates
                   set name = :name, about = :about, every = :every, weekdays = :weekdays, month = :month, day = :day,
                       working_day = :workingDay, due_days = :dueDays, evidence = :evidence, whose = :whose,
                       position_id = :position, person_id = :person, team_id = :team, version = version + 1
                 where id = :id
                   and version = :version
                   and retired_at is null"""), draft, name, about)
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    /** @throws Refusal {@code duties.template-stale} where it was changed since that version */
    void retire(DutyTemplateId id, Instant at, long version) {
        fresh(jdbc.sql("""
                update planning.duty_templates
                   set retired_at = :at,
                       version = version + 1
                 where id = :id
                   and version = :version
                   and retired_at is null""")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    Map<PositionId, Position> positions() {
        var positions = new HashMap<PositionId, Position>();
        jdbc.sql("select id, code, name from staff.positions where retired_at is null")
                .query((row, n) ->
                        new Position(new PositionId(row.getLong("id")), row.getString("code"), row.getString("name")))
                .list()
                .forEach(position -> positions.put(position.id, position));
        return positions;
    }

    private static JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement,
            DutyTemplateDraft draft,
            @Nullable String name,
            @Nullable String about) {
        var recurrence = draft.recurrence();
        var whose = draft.assignee();
        return statement
                .param("name", name)
                .param("about", about)
                .param("every", recurrence.every().name())
                .param(
                        "weekdays",
                        recurrence.weekdays().stream()
                                .map(weekday -> (short) weekday.getValue())
                                .toArray(Short[]::new))
                .param("month", recurrence.month())
                .param("day", recurrence.day())
                .param("workingDay", recurrence.workingDay())
                .param("dueDays", draft.dueDays())
                .param("evidence", draft.evidence())
                .param("whose", whose.kind().name())
                .param(
                        "position",
                        whose.position() == null ? null : whose.position().value())
                .param("person", whose.person() == null ? null : whose.person().value())
                .param("team", whose.team() == null ? null : whose.team().value());
    }

    private static void fresh(int saved) {
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "duties.template-stale");
        }
    }

    private static DutyTemplate template(ResultSet row) throws SQLException {
        var position = row.getObject("position_id", Long.class);
        var person = row.getObject("person_id", Long.class);
        var team = row.getObject("team_id", Long.class);
        return new DutyTemplate(
                new DutyTemplateId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("about"),
                new Recurrence(
                        Recurrence.Every.valueOf(row.getString("every")),
                        Arrays.stream((Short[]) row.getArray("weekdays").getArray())
                                .map(DayOfWeek::of)
                                .toList(),
                        row.getInt("month"),
                        row.getObject("day", Integer.class),
                        row.getObject("working_day", Integer.class)),
                row.getInt("due_days"),
                row.getBoolean("evidence"),
                new DutyAssignee(
                        DutyAssignee.Kind.valueOf(row.getString("whose")),
                        position == null ? null : new PositionId(position),
                        person == null ? null : new PersonId(person),
                        team == null ? null : new TeamId(team)),
                row.getBoolean("retired"),
                row.getLong("version"));
    }
}
