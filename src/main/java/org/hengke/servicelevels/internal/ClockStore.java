package org.hengke.servicelevels.internal;

import static org.hengke.servicelevels.internal.ClockRows.micros;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hengke.calendars.CalendarId;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.Credit;
import org.hengke.servicelevels.Outcome;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.Subject;
import org.hengke.servicelevels.SubjectClocks;
import org.hengke.servicelevels.TimeKind;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Clocks in the database. */
@Repository
public class ClockStore {

    /** One statement: rows that are no more go, new ones come, and of the others only those that differ are written. */
    private static final String SAVE = """
            with wanted as (
              select *
                from jsonb_to_recordset(cast(:rows as jsonb)) as
                     w (kind text, ordinal integer, started_at timestamptz, target bigint, time text, calendar_id bigint,
                        target_version integer, policy_version integer, waited bigint, half_at timestamptz,
                        most_at timestamptz, due_at timestamptz, falls_due_at timestamptz, stopped_at timestamptz,
                        outcome text, elapsed bigint, stopped_by bigint, stopped_by_team bigint, owed_by bigint,
                        owed_by_team bigint)
            ), gone as (
              delete from servicelevels.clocks c
               where c.subject_kind = :subjectKind
                 and c.subject_id = :subjectId
                 and not exists (select from wanted w where w.kind = c.kind and w.ordinal = c.ordinal)
            )
            insert into servicelevels.clocks as c
                   (subject_kind, subject_id, kind, ordinal, started_at, target, time, calendar_id, target_version,
                    policy_version, waited, half_at, most_at, due_at, falls_due_at, stopped_at, outcome, elapsed,
                    stopped_by, stopped_by_team, owed_by, owed_by_team)
            select :subjectKind, :subjectId, w.*
              from wanted w
                on conflict on constraint clock_is_one_of_its_subject do update
               set started_at = excluded.started_at, target = excluded.target, time = excluded.time,
                   calendar_id = excluded.calendar_id, target_version = excluded.target_version,
                   policy_version = excluded.policy_version, waited = excluded.waited, half_at = excluded.half_at,
                   most_at = excluded.most_at, due_at = excluded.due_at, falls_due_at = excluded.falls_due_at,
                   stopped_at = excluded.stopped_at, outcome = excluded.outcome, elapsed = excluded.elapsed,
                   stopped_by = excluded.stopped_by, stopped_by_team = excluded.stopped_by_team,
                   owed_by = excluded.owed_by, owed_by_team = excluded.owed_by_team,
                   alerted = case when c.target_version = excluded.target_version then c.alerted else 0 end
             where (c.started_at, c.target, c.time, c.calendar_id, c.target_version, c.policy_version, c.waited, c.half_at,
                    c.most_at, c.due_at, c.falls_due_at, c.stopped_at, c.outcome, c.elapsed, c.stopped_by,
                    c.stopped_by_team, c.owed_by, c.owed_by_team)
                   is distinct from
                   (excluded.started_at, excluded.target, excluded.time, excluded.calendar_id, excluded.target_version,
                    excluded.policy_version, excluded.waited, excluded.half_at, excluded.most_at, excluded.due_at,
                    excluded.falls_due_at, excluded.stopped_at, excluded.outcome, excluded.elapsed, excluded.stopped_by,
                    excluded.stopped_by_team, excluded.owed_by, excluded.owed_by_team)
            returning c.id, c.kind, c.ordinal, c.alerted""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final JdbcTemplate template;

    ClockStore(JdbcClient jdbc, JsonMapper json, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.json = json;
        this.template = template;
    }

    /** A row that was written, and the highest threshold that is on record for its target. */
    public record Written(long id, ServiceClock clock, int alerted) {}

    /** Makes the subject's rows these. */
    public List<Written> save(Subject subject, List<ServiceClock> clocks) {
        return jdbc.sql(SAVE)
                .param(
                        "rows",
                        json.writeValueAsString(
                                clocks.stream().map(ClockRows::row).toList()))
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .query((row, n) -> new Written(
                        row.getLong("id"),
                        named(clocks, ClockKind.valueOf(row.getString("kind")), row.getInt("ordinal")),
                        row.getInt("alerted")))
                .list();
    }

    private static ServiceClock named(List<ServiceClock> clocks, ClockKind kind, int ordinal) {
        for (var clock : clocks) {
            if (clock.kind() == kind && clock.ordinal() == ordinal) {
                return clock;
            }
        }
        throw new IllegalStateException("a clock that was not asked for: " + kind + " " + ordinal);
    }

    /** Writes clocks of subjects that have none yet, by the hundred thousand. Thresholds reached by now are not told any more. */
    public long append(Stream<SubjectClocks> subjects, Instant now) {
        return ClockRows.copy(template, subjects, now);
    }

    public List<ServiceClock> of(Subject subject) {
        return jdbc.sql("""
                select kind, ordinal, started_at, target, time, calendar_id, target_version, policy_version, waited, half_at,
                       most_at, due_at, falls_due_at, stopped_at, outcome, elapsed, stopped_by, stopped_by_team, owed_by,
                       owed_by_team
                  from servicelevels.clocks
                 where subject_kind = :kind
                   and subject_id = :id
                 order by stopped_at nulls last, started_at, kind, ordinal""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(ClockStore::clock)
                .list();
    }

    public void remove(String kind, Collection<Long> subjects) {
        jdbc.sql("delete from servicelevels.clocks where subject_kind = :kind and subject_id = any (:ids)")
                .param("kind", kind)
                .param("ids", subjects.toArray(Long[]::new))
                .update();
    }

    /** Subjects with an open clock that an older edition computed, in order, after one of them. */
    public List<Subject> behind(int version, @Nullable Subject after, int limit) {
        return jdbc.sql("""
                select distinct subject_kind, subject_id
                  from servicelevels.clocks
                 where outcome in ('RUNNING', 'WAITING')
                   and kind <> 'PROMISE'
                   and policy_version < :version
                   and (subject_kind, subject_id) > (:kind, :id)
                 order by subject_kind, subject_id
                 limit :limit""")
                .param("version", version)
                .param("kind", after == null ? "" : after.kind())
                .param("id", after == null ? 0 : after.id())
                .param("limit", limit)
                .query((row, n) -> new Subject(row.getString(1), row.getLong(2)))
                .list();
    }

    public long countBehind(int version) {
        return jdbc.sql("""
                select count(distinct (subject_kind, subject_id))
                  from servicelevels.clocks
                 where outcome in ('RUNNING', 'WAITING')
                   and kind <> 'PROMISE'
                   and policy_version < :version""").param("version", version).query(Long.class).single();
    }

    /** Targets missed that nobody, not even a team, answers for. */
    public long countMissedByNobody() {
        return jdbc.sql("""
                select count(*)
                  from servicelevels.clocks
                 where outcome = 'MISSED'
                   and owed_by is null
                   and owed_by_team is null""").query(Long.class).single();
    }

    private static ServiceClock clock(ResultSet row, int n) throws SQLException {
        return new ServiceClock(
                ClockKind.valueOf(row.getString("kind")),
                row.getInt("ordinal"),
                row.getTimestamp("started_at").toInstant(),
                micros(row.getObject("target", Long.class)),
                TimeKind.valueOf(row.getString("time")),
                new CalendarId(row.getLong("calendar_id")),
                row.getInt("target_version"),
                row.getInt("policy_version"),
                Duration.of(row.getLong("waited"), java.time.temporal.ChronoUnit.MICROS),
                instant(row, "half_at"),
                instant(row, "most_at"),
                instant(row, "due_at"),
                instant(row, "falls_due_at"),
                instant(row, "stopped_at"),
                Outcome.valueOf(row.getString("outcome")),
                micros(row.getObject("elapsed", Long.class)),
                credit(row, "stopped_by"),
                credit(row, "owed_by"));
    }

    private static Credit credit(ResultSet row, String column) throws SQLException {
        var person = row.getObject(column, Long.class);
        var team = row.getObject(column + "_team", Long.class);
        return person == null && team == null
                ? Credit.NOBODY
                : new Credit(person == null ? null : new PersonId(person), team == null ? null : new TeamId(team));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
