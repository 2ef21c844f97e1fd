package org.hengke.metrics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.MeasureStanding;
import org.hengke.metrics.MeasureVersion;
import org.hengke.metrics.OwnMeasure;
import org.hengke.metrics.Unit;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers that stand for measures, and since when each version of them is in force. */
@Component
public class MeasureStore {

    private final JdbcClient jdbc;

    private final TransactionTemplate apart;

    MeasureStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What is there now.
     *
     * @param ids the number of every measure ever registered
     * @param own the department's own, each in its latest version
     * @param retired those of the department's own that are no longer used
     */
    public record Registered(Map<MeasureCode, Short> ids, List<Own> own, Map<MeasureCode, MeasureStanding> retired) {}

    /** A version of a measure of the department's own. */
    public record Own(
            MeasureCode code, int version, Aggregation aggregation, Unit unit, Direction direction, OwnMeasure words) {}

    /** In a transaction of its own, so that the numbers stay whatever becomes of the caller's. */
    public void register(Collection<MeasureDefinition> definitions, Instant now) {
        apart.executeWithoutResult(status -> registered(definitions, now));
    }

    /** In a transaction of its own, since the caller's may look at a past state. */
    public Registered read() {
        return Objects.requireNonNull(apart.execute(status -> new Registered(ids(), own(), retired())));
    }

    /** Nobody else defines a measure until the transaction ends. */
    public void lockOwn() {
        jdbc.sql("lock table metrics.own_measures in share row exclusive mode").update();
    }

    /** The department's own, each in its latest version, in the order they were made. */
    public List<Own> own() {
        return jdbc.sql("""
            select distinct on (o.measure_id)
                   m.code, o.version, v.aggregation, v.unit, v.direction, o.name, o.description, o.formula
              from metrics.own_measures o
              join metrics.measure_versions v on v.measure_id = o.measure_id and v.version = o.version
              join metrics.measures m on m.id = o.measure_id
             order by o.measure_id, o.version desc
            """)
                .query((row, n) -> new Own(
                        new MeasureCode(row.getString("code")),
                        row.getInt("version"),
                        Aggregation.valueOf(row.getString("aggregation")),
                        Unit.valueOf(row.getString("unit")),
                        Direction.valueOf(row.getString("direction")),
                        new OwnMeasure(row.getString("name"), row.getString("description"), row.getString("formula"))))
                .list();
    }

    /** Adds a version; the first one adds the measure. */
    public void add(MeasureDefinition definition, OwnMeasure words, PersonId by, Instant now) {
        registered(List.of(definition), now);
        jdbc.sql("""
            insert into metrics.own_measures (measure_id, version, name, description, formula, changed_by)
            select id, :version, :name, :description, :formula, :by
              from metrics.measures
             where code = :code
            """)
                .param("version", definition.version())
                .param("name", words.name())
                .param("description", words.description())
                .param("formula", words.formula())
                .param("by", by.value())
                .param("code", definition.code().value())
                .update();
    }

    /** Adds to the history of what is in use. */
    public void stand(MeasureCode code, boolean retired, LocalDate day, PersonId by, Instant now) {
        jdbc.sql("""
            insert into metrics.measure_standings (measure_id, retired, day, changed_by, changed_at)
            select id, :retired, :day, :by, :now
              from metrics.measures
             where code = :code
            """)
                .param("retired", retired)
                .param("day", day)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("code", code.value())
                .update();
    }

    public boolean isRetired(MeasureCode code) {
        return standings(code).stream()
                .findFirst()
                .map(MeasureStanding::retired)
                .orElse(false);
    }

    /** When a measure was retired and brought back, the latest first. */
    public List<MeasureStanding> standings(MeasureCode code) {
        return jdbc.sql("""
            select s.retired, s.day, s.changed_by, s.changed_at
              from metrics.measure_standings s
              join metrics.measures m on m.id = s.measure_id
             where m.code = :code
             order by s.id desc
            """)
                .param("code", code.value())
                .query((row, n) -> standing(row))
                .list();
    }

    private Map<MeasureCode, MeasureStanding> retired() {
        var retired = new HashMap<MeasureCode, MeasureStanding>();
        jdbc.sql("""
            select code, retired, day, changed_by, changed_at
              from (select distinct on (s.measure_id) m.code, s.retired, s.day, s.changed_by, s.changed_at
                      from metrics.measure_standings s
                      join metrics.measures m on m.id = s.measure_id
                     order by s.measure_id, s.id desc) as latest
             where retired
            """).query(row -> {
            retired.put(new MeasureCode(row.getString("code")), standing(row));
        });
        return retired;
    }

    private static MeasureStanding standing(ResultSet row) throws SQLException {
        return new MeasureStanding(
                row.getBoolean("retired"),
                row.getObject("day", LocalDate.class),
                new PersonId(row.getLong("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Whether there is or was a measure with this code. */
    public boolean isTaken(MeasureCode code) {
        return jdbc.sql("select exists (select from metrics.measures where code = :code)")
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    /** Every version of a measure, the latest first. */
    public List<MeasureVersion> versions(MeasureCode code) {
        return jdbc.sql("""
            select v.version, v.since, v.aggregation, v.unit, v.direction, o.name, o.description, o.formula,
                   p.name as changed_by
              from metrics.measures m
              join metrics.measure_versions v on v.measure_id = m.id
              left join metrics.own_measures o on o.measure_id = v.measure_id and o.version = v.version
              left join staff.people p on p.id = o.changed_by
             where m.code = :code
             order by v.version desc
            """)
                .param("code", code.value())
                .query((row, n) -> new MeasureVersion(
                        row.getInt("version"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        Aggregation.valueOf(row.getString("aggregation")),
                        Unit.valueOf(row.getString("unit")),
                        Direction.valueOf(row.getString("direction")),
                        row.getString("changed_by"),
                        row.getString("name") == null
                                ? null
                                : new OwnMeasure(
                                        row.getString("name"), row.getString("description"), row.getString("formula"))))
                .list();
    }

    private void registered(Collection<MeasureDefinition> definitions, Instant now) {
        for (var definition : definitions) {
            jdbc.sql("""
                insert into metrics.measures (code)
                select :code
                 where not exists (select from metrics.measures where code = :code)
                    on conflict do nothing
                """).param("code", definition.code().value()).update();
            jdbc.sql("""
                insert into metrics.measure_versions
                       (measure_id, version, aggregation, unit, direction, horizon, since)
                select id, :version, :aggregation, :unit, :direction, :horizon, :since
                  from metrics.measures
                 where code = :code
                    on conflict do nothing
                """)
                    .param("code", definition.code().value())
                    .param("version", definition.version())
                    .param("aggregation", definition.aggregation().name())
                    .param("unit", definition.unit().name())
                    .param("direction", definition.direction().name())
                    .param("horizon", definition.horizon().toSeconds())
                    .param("since", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private Map<MeasureCode, Short> ids() {
        var ids = new HashMap<MeasureCode, Short>();
        jdbc.sql("select code, id from metrics.measures").query(row -> {
            ids.put(new MeasureCode(row.getString("code")), row.getShort("id"));
        });
        return ids;
    }
}
