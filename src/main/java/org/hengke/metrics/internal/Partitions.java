package org.hengke.metrics.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.database.DatabaseReplaced;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The months of the ledger. Each is made on its own connection before it is needed, so that the writer never waits for another's commit. */
@Component
public class Partitions {

    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final YearMonth LAST = YearMonth.of(2199, 12);
    private static final int MONTHS_AHEAD = 12;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    Partitions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        known.clear();
    }

    /** @throws Refusal {@code metrics.beyond} for an instant that cannot be meant */
    public void ensure(Stream<Instant> instants) {
        var missing = instants.map(Partitions::month)
                .filter(month -> !known.contains(month))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.forEach(this::ensure);
    }

    /** Makes the months around now, so that live work never has to. */
    public void ensureAround(Instant now) {
        var month = month(now);
        for (int i = -1; i <= MONTHS_AHEAD; i++) {
            ensure(month.plusMonths(i));
        }
    }

    private void ensure(YearMonth month) {
        if (known.contains(month)) {
            return;
        }
        if (month.isBefore(FIRST) || month.isAfter(LAST)) {
            throw new Refusal(Kind.INVALID, "metrics.beyond", month.toString());
        }
        apart.executeWithoutResult(status -> make(month));
        known.add(month);
    }

    /** Attaching asks for a weaker lock than {@code create … partition of}: readers and writers of other months go on. */
    private void make(YearMonth month) {
        var name = "facts_%d_%02d".formatted(month.getYear(), month.getMonthValue());
        jdbc.sql("select pg_advisory_xact_lock(hashtext('metrics.facts'))")
                .query()
                .singleRow();
        boolean there = jdbc.sql("select to_regclass('metrics." + name + "') is not null")
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        jdbc.sql("create table metrics.%s (like metrics.facts including defaults including constraints)"
                        .formatted(name))
                .update();
        jdbc.sql(
                        "alter table metrics.facts attach partition metrics.%s for values from ('%s-01T00:00Z') to ('%s-01T00:00Z')"
                                .formatted(name, month, month.plusMonths(1)))
                .update();
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }
}
