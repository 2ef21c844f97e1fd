package org.hengke.metrics.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hengke.metrics.Effect;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.platform.database.CopyRows;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger in SQL. */
@Component
public class FactStore {

    private static final String LIVE = """
        select id, source_id, occurred_at, settles_at, numerator, denominator, person_id, team_id, department_id,
               category_id, business_day, measure_id, version, ordinal, channel, rule, explanation,
               null as effect
          from metrics.facts
         where source_kind = :kind and %1$s and superseded_at is null and occurred_at >= :since
         union all
        select 0, source_id, occurred_at, null, 0, 0, person_id, null, null,
               null, null, measure_id, 0, 0, null, null, null,
               effect
          from metrics.corrections
         where source_kind = :kind and %1$s
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final MeasureCatalogue measures;
    private final Organisation organisation;

    FactStore(JdbcClient jdbc, JdbcTemplate template, MeasureCatalogue measures, Organisation organisation) {
        this.jdbc = jdbc;
        this.template = template;
        this.measures = measures;
        this.organisation = organisation;
    }

    /** What is recorded and not superseded, and what was decided about it. */
    public record Live(List<RecordedFact> facts, List<Correction> corrections) {

        public static final Live NONE = new Live(List.of(), List.of());
    }

    public LocalDate dayOf(Instant instant) {
        return organisation.dayOf(instant);
    }

    public Live live(String kind, Collection<Long> ids, Instant since) {
        var statement = jdbc.sql(LIVE.formatted(ids.size() == 1 ? "source_id = :ids" : "source_id = any (:ids)"))
                .param("kind", kind)
                .param("since", since.atOffset(UTC));
        return read(
                kind,
                ids.size() == 1
                        ? statement.param("ids", ids.iterator().next())
                        : statement.param("ids", ids.toArray(Long[]::new)));
    }

    public Live liveBetween(String kind, long after, long until) {
        return read(
                kind,
                jdbc.sql(LIVE.formatted("source_id > :after and source_id <= :until"))
                        .param("kind", kind)
                        .param("after", after)
                        .param("until", until)
                        .param("since", OffsetDateTime.MIN));
    }

    public void supersede(Collection<RecordedFact> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        var rows = facts.stream()
                .map(fact -> new Object[] {now.atOffset(UTC), fact.occurredAt().atOffset(UTC), fact.id()})
                .toList();
        for (int changed : template.batchUpdate("""
            update metrics.facts
               set superseded_at = greatest(?, recorded_at)
             where occurred_at = ? and id = ? and superseded_at is null
            """, rows)) {
            if (changed != 1) {
                throw new OptimisticLockingFailureException("A fact was superseded by somebody else meanwhile");
            }
        }
    }

    /**
     * All facts of the sources, whatever they say.
     *
     * @return the business days of those that ended
     */
    public Set<LocalDate> supersedeAll(String kind, Collection<Long> sources, Instant since, Instant now) {
        return new TreeSet<>(jdbc.sql("""
            with ended as (
                update metrics.facts
                   set superseded_at = greatest(:now, recorded_at)
                 where source_kind = :kind
                   and source_id = any (:sources)
                   and occurred_at >= :since
                   and superseded_at is null
                returning business_day)
            select distinct business_day
              from ended""")
                .param("now", now.atOffset(UTC))
                .param("kind", kind)
                .param("sources", sources.toArray(Long[]::new))
                .param("since", since.atOffset(UTC))
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list());
    }

    /** The transactions that have written facts and are not over. */
    public Set<String> recording() {
        return new HashSet<>(jdbc.sql("""
                select distinct virtualtransaction
                  from pg_locks
                 where locktype = 'relation'
                   and database = (select oid from pg_database where datname = current_database())
                   and relation = 'metrics.facts'::regclass
                   and mode = 'RowExclusiveLock'
                   and granted
                   and pid <> pg_backend_pid()
                """).query(String.class).list());
    }

    public void insert(Collection<RecordedFact> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        var rows = facts.stream().map(fact -> row(fact, now)).toList();
        template.batchUpdate("""
            insert into metrics.facts
                   (source_id, occurred_at, recorded_at, settles_at, numerator, denominator, person_id, team_id,
                    department_id, category_id, business_day, measure_id, version, ordinal, source_kind, channel,
                    rule, explanation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, rows);
    }

    /** Days stay marked until a roll-up sees the mark; it is seen together with the facts or not at all. */
    public void markStale(Set<LocalDate> days) {
        jdbc.sql("insert into metrics.stale_days (day) select unnest(:days::date[])")
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    /** Loads by COPY and marks the days. */
    public void copy(Collection<RecordedFact> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        var rows = facts.stream().map(fact -> row(fact, now)).toList();
        CopyRows.into(template, "metrics.facts", """
                source_id, occurred_at, recorded_at, settles_at, numerator, denominator, person_id, team_id,
                department_id, category_id, business_day, measure_id, version, ordinal, source_kind, channel, rule,
                explanation""", copy -> {
            for (var row : rows) {
                copy.row(row);
            }
        });
        markStale(facts.stream().map(fact -> dayOf(fact.occurredAt())).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Object[] row(RecordedFact fact, Instant now) {
        var said = fact.said();
        return new Object[] {
            fact.sourceId(),
            said.occurredAt().atOffset(UTC),
            now.atOffset(UTC),
            said.settlesAt() == null ? null : said.settlesAt().atOffset(UTC),
            said.numerator(),
            said.denominator(),
            said.person() == null ? null : said.person().value(),
            said.team() == null ? null : said.team().value(),
            department(said),
            said.category(),
            organisation.dayOf(said.occurredAt()),
            measures.id(said.measure()),
            fact.version(),
            fact.ordinal(),
            fact.kind(),
            said.channel(),
            said.rule(),
            said.explanation().isEmpty() ? null : said.explanation().toArray(Long[]::new)
        };
    }

    private @Nullable Long department(FactDraft said) {
        if (said.department() != null) {
            return said.department().value();
        }
        return said.team() == null ? null : organisation.departmentOf(said.team());
    }

    private Live read(String kind, JdbcClient.StatementSpec statement) {
        var facts = new ArrayList<RecordedFact>();
        var corrections = new ArrayList<Correction>();
        statement.query(row -> {
            var effect = row.getString("effect");
            if (effect == null) {
                facts.add(fact(kind, row));
            } else {
                corrections.add(new Correction(
                        row.getLong("source_id"),
                        measures.code(row.getShort("measure_id")),
                        instant(row, "occurred_at"),
                        typed(row, "person_id", PersonId::new),
                        Effect.valueOf(effect)));
            }
        });
        return new Live(facts, corrections);
    }

    private RecordedFact fact(String kind, ResultSet row) throws SQLException {
        var settles = row.getObject("settles_at", OffsetDateTime.class);
        var explanation = row.getArray("explanation");
        var said = new FactDraft(
                measures.code(row.getShort("measure_id")),
                instant(row, "occurred_at"),
                typed(row, "person_id", PersonId::new),
                typed(row, "team_id", TeamId::new),
                typed(row, "department_id", DepartmentId::new),
                row.getString("channel"),
                id(row, "category_id"),
                row.getLong("numerator"),
                row.getLong("denominator"),
                settles == null ? null : settles.toInstant(),
                row.getString("rule"),
                explanation == null ? List.of() : List.of((Long[]) explanation.getArray()));
        return new RecordedFact(
                row.getLong("id"),
                kind,
                row.getLong("source_id"),
                said,
                row.getInt("version"),
                row.getInt("ordinal"),
                row.getObject("business_day", LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static <T> @Nullable T typed(ResultSet row, String column, LongFunction<T> type) throws SQLException {
        var value = id(row, column);
        return value == null ? null : type.apply(value);
    }

    /** A decision about a fact, kept for whenever its source speaks again. */
    public void correct(String kind, Correction correction, PersonId by, Instant now) {
        jdbc.sql("""
            insert into metrics.corrections
                   (source_kind, source_id, measure_id, occurred_at, person_id, effect, decided_by, decided_at)
            values (:kind, :source, :measure, :at, :person, :effect, :by, :now)
                on conflict on constraint corrections_are_made_once
                do update set effect = excluded.effect, decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """)
                .param("kind", kind)
                .param("source", correction.sourceId())
                .param("measure", measures.id(correction.measure()))
                .param("at", correction.occurredAt().atOffset(UTC))
                .param(
                        "person",
                        correction.person() == null ? null : correction.person().value())
                .param("effect", correction.effect().name())
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
    }
}
