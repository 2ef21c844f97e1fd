package org.hengke.metrics.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
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
     * In a transaction of its own, so that the numbers stay whatever becomes of the caller's.
     *
     * @return the number of every measure ever registered
     */
    public Map<MeasureCode, Short> register(Collection<MeasureDefinition> definitions, Instant now) {
        return Objects.requireNonNull(apart.execute(status -> registered(definitions, now)));
    }

    private Map<MeasureCode, Short> registered(Collection<MeasureDefinition> definitions, Instant now) {
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
        var ids = new HashMap<MeasureCode, Short>();
        jdbc.sql("select code, id from metrics.measures").query(row -> {
            ids.put(new MeasureCode(row.getString("code")), row.getShort("id"));
        });
        return ids;
    }
}
