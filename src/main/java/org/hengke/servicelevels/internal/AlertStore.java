package org.hengke.servicelevels.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.hengke.platform.Cursor;
import org.hengke.servicelevels.Alert;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.Subject;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Warnings and breaches in the database: each threshold of each target of each clock once. */
@Repository
public class AlertStore {

    private final JdbcClient jdbc;

    AlertStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An alert and whether its clock still runs. */
    public record Recorded(Alert alert, boolean open) {}

    /**
     * Records what open clocks reached before now. Clocks that another node is recording are left to it.
     *
     * @return those recorded, up to three for each of {@code limit} clocks
     */
    public List<Recorded> recordReached(Instant now, int limit) {
        return jdbc.sql("""
                with ripe as (
                  select id, subject_kind, subject_id, kind, ordinal, outcome, alerted, target_version, half_at, most_at,
                         due_at, owed_by, owed_by_team
                    from servicelevels.clocks
                   where next_alert_at < :now
                   order by next_alert_at
                   limit :limit
                     for update skip locked
                ), reached as (
                  select r.*, t.threshold, t.reached_at
                    from ripe r
                   cross join lateral (values (50, r.half_at), (80, r.most_at), (100, r.due_at)) as t (threshold, reached_at)
                   where t.threshold > r.alerted
                     and t.reached_at < :now
                ), marked as (
                  update servicelevels.clocks c
                     set alerted = m.threshold
                    from (select id, max(threshold) as threshold from reached group by id) m
                   where c.id = m.id
                ), recorded as (
                  insert into servicelevels.alerts
                         (clock_id, threshold, target_version, reached_at, recorded_at, owner_id, team_id)
                  select id, threshold, target_version, reached_at, :now, owed_by, owed_by_team
                    from reached
                      on conflict on constraint alert_is_recorded_once do nothing
                  returning id, clock_id, threshold, target_version, reached_at, recorded_at, owner_id, team_id
                )
                select a.*, r.subject_kind, r.subject_id, r.kind, r.ordinal, true as open
                  from recorded a
                  join ripe r on r.id = a.clock_id
                 order by a.reached_at, a.id""")
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(AlertStore::recorded)
                .list();
    }

    /** Records one threshold of a clock just written; nothing if it is on record. */
    public List<Recorded> record(long clock, int threshold, Instant reachedAt, Instant now) {
        return jdbc.sql("""
                with marked as (
                  update servicelevels.clocks
                     set alerted = greatest(alerted, :threshold)
                   where id = :clock
                  returning id, subject_kind, subject_id, kind, ordinal, outcome, target_version, owed_by, owed_by_team
                ), recorded as (
                  insert into servicelevels.alerts
                         (clock_id, threshold, target_version, reached_at, recorded_at, owner_id, team_id)
                  select id, :threshold, target_version, :reached, :now, owed_by, owed_by_team
                    from marked
                      on conflict on constraint alert_is_recorded_once do nothing
                  returning id, clock_id, threshold, target_version, reached_at, recorded_at, owner_id, team_id
                )
                select a.*, m.subject_kind, m.subject_id, m.kind, m.ordinal, m.outcome in ('RUNNING', 'WAITING') as open
                  from recorded a
                  join marked m on m.id = a.clock_id""")
                .param("clock", clock)
                .param("threshold", threshold)
                .param("reached", Timestamp.from(reachedAt))
                .param("now", Timestamp.from(now))
                .query(AlertStore::recorded)
                .list();
    }

    /** The newest first, as far as the scope reaches. */
    public List<Alert> list(Scope scope, @Nullable Subject subject, @Nullable Cursor after, int limit) {
        var within = scope.where("a.owner_id", "a.team_id");
        return jdbc.sql("""
                select a.id, a.threshold, a.target_version, a.reached_at, a.recorded_at, a.owner_id, a.team_id,
                       c.subject_kind, c.subject_id, c.kind, c.ordinal, true as open
                  from servicelevels.alerts a
                  join servicelevels.clocks c on c.id = a.clock_id
                 where %s%s%s
                 order by a.recorded_at desc, a.id desc
                 limit :limit""".formatted(
                        within.sql(),
                        subject == null ? "" : "\n   and c.subject_kind = :subjectKind and c.subject_id = :subjectId",
                        after == null ? "" : "\n   and (a.recorded_at, a.id) < (:afterTime, :afterId)"))
                .params(within.parameters())
                .param("subjectKind", subject == null ? null : subject.kind())
                .param("subjectId", subject == null ? null : subject.id())
                .param("afterTime", after == null ? null : Timestamp.from(after.instant(0)))
                .param("afterId", after == null ? null : after.number(1))
                .param("limit", limit)
                .query((row, n) -> recorded(row, n).alert)
                .list();
    }

    private static Recorded recorded(ResultSet row, int n) throws SQLException {
        var owner = row.getObject("owner_id", Long.class);
        var team = row.getObject("team_id", Long.class);
        return new Recorded(
                new Alert(
                        row.getLong("id"),
                        new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                        ClockKind.valueOf(row.getString("kind")),
                        row.getInt("ordinal"),
                        row.getInt("threshold"),
                        row.getInt("target_version"),
                        row.getTimestamp("reached_at").toInstant(),
                        row.getTimestamp("recorded_at").toInstant(),
                        owner == null ? null : new PersonId(owner),
                        team == null ? null : new TeamId(team)),
                row.getBoolean("open"));
    }
}
