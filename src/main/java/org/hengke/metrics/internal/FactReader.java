package org.hengke.metrics.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.platform.Cursor;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts one by one. */
@Component
public class FactReader {

    private static final String COLUMNS = """
        id, source_kind, source_id, occurred_at, settles_at, numerator, denominator, person_id, team_id, channel, category_id,
        business_day, measure_id, version, rule, explanation, superseded_at\
        """;

    private final JdbcClient jdbc;
    private final MeasureCatalogue measures;
    private final Organisation organisation;

    FactReader(JdbcClient jdbc, MeasureCatalogue measures, Organisation organisation) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.organisation = organisation;
    }

    /** Which of a ratio's facts. */
    public enum Outcome {
        HIT,
        MISS
    }

    /** A fact as stored. */
    public record Stored(
            long id,
            MeasureCode measure,
            String sourceKind,
            long sourceId,
            Instant occurredAt,
            LocalDate day,
            @Nullable Instant settlesAt,
            long numerator,
            long denominator,
            @Nullable PersonId person,
            @Nullable TeamId team,
            @Nullable String channel,
            @Nullable Long category,
            int version,
            @Nullable String rule,
            List<Long> explanation,
            boolean superseded) {}

    public Optional<Stored> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from metrics.facts where id = :id")
                .param("id", id)
                .query(this::stored)
                .optional();
    }

    /** Newest first; the same conditions as the fold, so that a figure is the fold of what is listed. */
    public List<Stored> list(
            MeasureDefinition measure,
            FactFilter filter,
            @Nullable Outcome outcome,
            Visible visible,
            Instant now,
            @Nullable Instant asOf,
            @Nullable Cursor after,
            int limit) {
        var parameters = new HashMap<String, Object>();
        var conditions = FoldStore.conditions(filter, parameters);
        parameters.putAll(visible.parameters());
        var holds = asOf == null ? now : asOf;
        parameters.put("measure", measures.id(measure.code()));
        parameters.put("now", holds.atOffset(UTC));
        parameters.put("from", filter.from());
        parameters.put("until", filter.until());
        parameters.put("begin", organisation.beginOf(filter.from().minusDays(1)));
        parameters.put("end", organisation.beginOf(filter.until().plusDays(2)));
        parameters.put("limit", limit);
        var position = "true";
        if (after != null) {
            position = "(business_day, occurred_at, id) < (:afterDay, :afterAt, :afterId)";
            parameters.put("afterDay", LocalDate.ofEpochDay(after.number(0)));
            parameters.put("afterAt", after.instant(1).atOffset(UTC));
            parameters.put("afterId", after.number(2));
        }
        var statement =
                jdbc.sql("""
            select %1$s
              from metrics.facts
             where measure_id = :measure
               and business_day between :from and :until
               and occurred_at >= :begin and occurred_at < :end and occurred_at <= :now
               and %2$s
               and %3$s
               and %4$s
               and %5$s
               and %6$s
             order by business_day desc, occurred_at desc, id desc
             limit :limit
            """.formatted(COLUMNS, live(asOf), conditions, counted(outcome), position, visible.sql()));
        for (var parameter : parameters.entrySet()) {
            statement = statement.param(parameter.getKey(), parameter.getValue());
        }
        return statement.query(this::stored).list();
    }

    public static Cursor cursor(Stored fact) {
        return Cursor.of(fact.day().toEpochDay(), fact.occurredAt(), fact.id());
    }

    /** The latest dispute of each fact that has one: its number and its state. */
    public Map<Long, Map.Entry<Long, String>> disputes(List<Long> facts) {
        var disputes = new HashMap<Long, Map.Entry<Long, String>>();
        jdbc.sql("""
            select distinct on (fact_id) fact_id, id, state
              from metrics.disputes
             where fact_id = any (:facts)
             order by fact_id, id desc
            """).param("facts", facts.toArray(Long[]::new)).query(row -> {
            disputes.put(row.getLong("fact_id"), Map.entry(row.getLong("id"), row.getString("state")));
        });
        return disputes;
    }

    private static String live(@Nullable Instant asOf) {
        return asOf == null
                ? "superseded_at is null"
                : "recorded_at <= :now and (superseded_at is null or superseded_at > :now)";
    }

    private static String counted(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> "true";
            case HIT -> "numerator >= denominator";
            case MISS -> "numerator < denominator";
        };
    }

    private Stored stored(ResultSet row, int n) throws SQLException {
        var settles = row.getTimestamp("settles_at");
        var explanation = row.getArray("explanation");
        var person = FactStore.id(row, "person_id");
        var team = FactStore.id(row, "team_id");
        return new Stored(
                row.getLong("id"),
                measures.code(row.getShort("measure_id")),
                row.getString("source_kind"),
                row.getLong("source_id"),
                FactStore.instant(row, "occurred_at"),
                row.getObject("business_day", LocalDate.class),
                settles == null ? null : settles.toInstant(),
                row.getLong("numerator"),
                row.getLong("denominator"),
                person == null ? null : new PersonId(person),
                team == null ? null : new TeamId(team),
                row.getString("channel"),
                FactStore.id(row, "category_id"),
                row.getInt("version"),
                row.getString("rule"),
                explanation == null ? List.of() : List.of((Long[]) explanation.getArray()),
                row.getTimestamp("superseded_at") != null);
    }
}
