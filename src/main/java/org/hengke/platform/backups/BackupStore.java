package org.hengke.platform.backups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengke.platform.backups.Backup.Drill;
import org.hengke.platform.database.ArchiveSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BackupStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BackupStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    BackupId begin(String file, @Nullable String askedBy, Instant at) {
        return new BackupId(jdbc.sql("""
                insert into platform.backups (file, asked_by, started_at)
                values (:file, :askedBy, :at)
                returning id""")
                .param("file", file)
                .param("askedBy", askedBy)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void succeed(BackupId id, long size, ArchiveSummary summary, Instant at) {
        jdbc.sql("""
                update platform.backups
                   set ended_at = :at, size = :size, rows = :rows, files = :files, summary = cast(:summary as jsonb)
                 where id = :id""")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("size", size)
                .param("rows", summary.rows())
                .param("files", summary.files())
                .param("summary", json.writeValueAsString(summary))
                .update();
    }

    void fail(BackupId id, String problem, Instant at) {
        jdbc.sql("update platform.backups set ended_at = :at, problem = :problem where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("problem", problem)
                .update();
    }

    void remove(BackupId id, Instant at) {
        jdbc.sql("update platform.backups set removed_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void drilled(BackupId id, Drill drill) {
        jdbc.sql("""
                insert into platform.backup_drills (backup_id, started_at, ended_at, rows, differences, problem)
                values (:backup, :started, :ended, :rows, :differences, :problem)""")
                .param("backup", id.value())
                .param("started", Timestamp.from(drill.startedAt()))
                .param("ended", Timestamp.from(drill.endedAt()))
                .param("rows", drill.rows())
                .param("differences", drill.differences().toArray(String[]::new))
                .param("problem", drill.problem())
                .update();
    }

    Optional<Instant> lastStarted() {
        return jdbc.sql("select max(started_at) from platform.backups")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    Optional<Instant> lastDrill() {
        return jdbc.sql("select max(started_at) from platform.backup_drills")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    Optional<ArchiveSummary> summary(BackupId id) {
        return jdbc.sql("select summary::text from platform.backups where id = :id and summary is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, ArchiveSummary.class));
    }

    /** Newest first. */
    List<Backup> newest(int limit) {
        return select("order by b.id desc limit " + limit);
    }

    Optional<Backup> find(BackupId id) {
        return select("where b.id = " + id.value()).stream().findFirst();
    }

    /** Whole and still there, newest first. */
    List<Backup> kept() {
        return select("where b.size is not null and b.removed_at is null order by b.id desc");
    }

    private List<Backup> select(String which) {
        return jdbc.sql("""
                select b.id, b.file, b.asked_by, b.started_at, b.ended_at, b.size, b.rows, b.files, b.problem,
                       b.removed_at,
                       d.started_at as drill_started_at, d.ended_at as drill_ended_at, d.rows as drill_rows,
                       d.differences, d.problem as drill_problem
                  from platform.backups b
                  left join lateral (select *
                                       from platform.backup_drills
                                      where backup_id = b.id
                                      order by id desc
                                      limit 1) d on true
                """ + which).query((row, _) -> backup(row)).list();
    }

    private static Backup backup(ResultSet row) throws SQLException {
        return new Backup(
                new BackupId(row.getLong("id")),
                row.getString("file"),
                row.getString("asked_by"),
                row.getTimestamp("started_at").toInstant(),
                moment(row, "ended_at"),
                row.getObject("size", Long.class),
                row.getObject("rows", Long.class),
                row.getObject("files", Long.class),
                row.getString("problem"),
                moment(row, "removed_at"),
                drill(row));
    }

    private static @Nullable Drill drill(ResultSet row) throws SQLException {
        var started = moment(row, "drill_started_at");
        var ended = moment(row, "drill_ended_at");
        if (started == null || ended == null) {
            return null;
        }
        return new Drill(
                started,
                ended,
                row.getLong("drill_rows"),
                List.of((String[]) row.getArray("differences").getArray()),
                row.getString("drill_problem"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
