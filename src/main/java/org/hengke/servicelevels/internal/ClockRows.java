package org.hengke.servicelevels.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.Subject;
import org.hengke.servicelevels.SubjectClocks;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Clocks as the database takes them: one by one as JSON, many as COPY. */
final class ClockRows {

    private static final String COPY = """
            copy servicelevels.clocks
                 (subject_kind, subject_id, kind, ordinal, started_at, target, time, calendar_id, target_version,
                  policy_version, waited, half_at, most_at, due_at, falls_due_at, stopped_at, outcome, elapsed, stopped_by,
                  stopped_by_team, owed_by, owed_by_team, alerted)
            from stdin""";

    private static final int BATCH = 1 << 18;

    private ClockRows() {}

    record Row(
            String kind,
            int ordinal,
            @JsonProperty("started_at") Instant startedAt,
            @Nullable Long target,
            String time,
            @JsonProperty("calendar_id") long calendar,
            @JsonProperty("target_version") int targetVersion,
            @JsonProperty("policy_version") int policyVersion,
            long waited,
            @JsonProperty("half_at") @Nullable Instant halfAt,
            @JsonProperty("most_at") @Nullable Instant mostAt,
            @JsonProperty("due_at") @Nullable Instant dueAt,
            @JsonProperty("falls_due_at") @Nullable Instant fallsDueAt,
            @JsonProperty("stopped_at") @Nullable Instant stoppedAt,
            String outcome,
            @Nullable Long elapsed,
            @JsonProperty("stopped_by") @Nullable Long stoppedBy,
            @JsonProperty("stopped_by_team") @Nullable Long stoppedByTeam,
            @JsonProperty("owed_by") @Nullable Long owedBy,
            @JsonProperty("owed_by_team") @Nullable Long owedByTeam) {}

    static Row row(ServiceClock clock) {
        return new Row(
                clock.kind().name(),
                clock.ordinal(),
                clock.startedAt(),
                micros(clock.target()),
                clock.time().name(),
                clock.calendar().value(),
                clock.targetVersion(),
                clock.policyVersion(),
                clock.waited().dividedBy(Duration.of(1, ChronoUnit.MICROS)),
                clock.halfAt(),
                clock.mostAt(),
                clock.dueAt(),
                clock.fallsDueAt(),
                clock.stoppedAt(),
                clock.outcome().name(),
                micros(clock.elapsed()),
                id(clock.stoppedBy().person()),
                id(clock.stoppedBy().team()),
                id(clock.owedBy().person()),
                id(clock.owedBy().team()));
    }

    static @Nullable Long micros(@Nullable Duration duration) {
        return duration == null ? null : duration.dividedBy(Duration.of(1, ChronoUnit.MICROS));
    }

    static @Nullable Duration micros(@Nullable Long micros) {
        return micros == null ? null : Duration.of(micros, ChronoUnit.MICROS);
    }

    /** In the running transaction. */
    static long copy(DataSource database, Stream<SubjectClocks> subjects, Instant now) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                var lines = new StringBuilder(BATCH + 4_096);
                for (var each : (Iterable<SubjectClocks>) subjects::iterator) {
                    for (var clock : each.clocks()) {
                        append(lines, each.subject(), clock, now);
                        if (lines.length() > BATCH) {
                            write(copy, lines);
                        }
                    }
                }
                write(copy, lines);
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException fault) {
            throw new UncheckedIOException(new IOException(fault));
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void write(CopyIn copy, StringBuilder lines) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static void append(StringBuilder lines, Subject subject, ServiceClock clock, Instant now) {
        var row = row(clock);
        field(lines, subject.kind());
        field(lines, subject.id());
        field(lines, row.kind);
        field(lines, row.ordinal);
        field(lines, row.startedAt);
        field(lines, row.target);
        field(lines, row.time);
        field(lines, row.calendar);
        field(lines, row.targetVersion);
        field(lines, row.policyVersion);
        field(lines, row.waited);
        field(lines, row.halfAt);
        field(lines, row.mostAt);
        field(lines, row.dueAt);
        field(lines, row.fallsDueAt);
        field(lines, row.stoppedAt);
        field(lines, row.outcome);
        field(lines, row.elapsed);
        field(lines, row.stoppedBy);
        field(lines, row.stoppedByTeam);
        field(lines, row.owedBy);
        field(lines, row.owedByTeam);
        lines.append(Threshold.highest(clock, now)).append('\n');
    }

    /** Codes, numbers and times need no escaping. */
    private static void field(StringBuilder line, @Nullable Object value) {
        line.append(value == null ? "\\N" : value).append('\t');
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Long id(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }
}
