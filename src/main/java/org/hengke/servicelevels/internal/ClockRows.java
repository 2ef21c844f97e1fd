package org.hengke.servicelevels.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.hengke.platform.database.CopyRows;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.SubjectClocks;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Clocks as the database takes them: one by one as JSON, many as COPY. */
final class ClockRows {

    private static final String COLUMNS = """
            subject_kind, subject_id, kind, ordinal, started_at, target, time, calendar_id, target_version, policy_version, waited,
            half_at, most_at, due_at, falls_due_at, stopped_at, outcome, elapsed, stopped_by, stopped_by_team, owed_by,
            owed_by_team, alerted""";

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
    static long copy(JdbcTemplate jdbc, Stream<SubjectClocks> subjects, Instant now) {
        return CopyRows.into(jdbc, "servicelevels.clocks", COLUMNS, rows -> {
            for (var each : (Iterable<SubjectClocks>) subjects::iterator) {
                for (var clock : each.clocks()) {
                    var row = row(clock);
                    rows.row(
                            each.subject().kind(),
                            each.subject().id(),
                            row.kind,
                            row.ordinal,
                            row.startedAt,
                            row.target,
                            row.time,
                            row.calendar,
                            row.targetVersion,
                            row.policyVersion,
                            row.waited,
                            row.halfAt,
                            row.mostAt,
                            row.dueAt,
                            row.fallsDueAt,
                            row.stoppedAt,
                            row.outcome,
                            row.elapsed,
                            row.stoppedBy,
                            row.stoppedByTeam,
                            row.owedBy,
                            row.owedByTeam,
                            Threshold.highest(clock, now));
                }
            }
        });
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Long id(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }
}
