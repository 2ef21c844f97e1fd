package org.hengke.cases.internal;

import java.time.Clock;
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
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The months of the history and the hundred thousands of the search. Each is made on its own connection before it is needed, so that
 * a writer never waits for another's commit.
 */
@Component
public class CasePartitions {

    public static final long CASES_IN_ONE = 100_000;

    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final YearMonth LAST = YearMonth.of(2199, 12);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Set<YearMonth> months = ConcurrentHashMap.newKeySet();
    private final Set<Long> hundredThousands = ConcurrentHashMap.newKeySet();

    CasePartitions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        months.clear();
        hundredThousands.clear();
    }

    /** Makes what live work needs next, so that it never has to. */
    @EventListener
    void ahead(ApplicationReadyEvent ready) {
        ensureAhead();
    }

    public void ensureAhead() {
        var now = clock.instant();
        ensureMonths(Stream.of(now, now.plusSeconds(32L * 24 * 3600)));
        long newest = jdbc.sql("select coalesce(max(id), 0) from cases.cases")
                .query(Long.class)
                .single();
        ensureCases(newest, newest + CASES_IN_ONE);
    }

    /** Sorts the words that were added lately into the index, which a search would otherwise read through one by one. */
    public void settleWords() {
        jdbc.sql("""
                select gin_clean_pending_list(part.inhrelid)
                  from pg_inherits part
                 where part.inhparent = 'cases.search_words'::regclass""").query((row, n) -> row.getLong(1)).list();
    }

    /** @throws Refusal {@code cases.bad-time} for an instant that cannot be meant */
    public void ensureMonths(Stream<Instant> instants) {
        var missing = instants.map(at -> YearMonth.from(at.atOffset(ZoneOffset.UTC)))
                .filter(month -> !months.contains(month))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var month : missing) {
            if (month.isBefore(FIRST) || month.isAfter(LAST)) {
                throw new Refusal(Kind.INVALID, "cases.bad-time", month.toString());
            }
            make(
                    "events_%d_%02d".formatted(month.getYear(), month.getMonthValue()),
                    "events",
                    "'%s-01T00:00Z'".formatted(month),
                    "'%s-01T00:00Z'".formatted(month.plusMonths(1)),
                    "");
            months.add(month);
        }
    }

    public void ensureCases(long first, long last) {
        for (long part = first / CASES_IN_ONE; part <= last / CASES_IN_ONE; part++) {
            if (!hundredThousands.contains(part)) {
                make(
                        "search_" + part,
                        "search",
                        Long.toString(part * CASES_IN_ONE),
                        Long.toString((part + 1) * CASES_IN_ONE),
                        " with (toast_tuple_target = 128, fillfactor = 90)");
                hundredThousands.add(part);
            }
        }
    }

    /** Attaching asks for a weaker lock than {@code create … partition of}: readers and writers of other partitions go on. */
    private void make(String name, String of, String from, String until, String with) {
        apart.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('cases." + of + "'))")
                    .query()
                    .singleRow();
            if (jdbc.sql("select to_regclass('cases." + name + "') is not null")
                    .query(Boolean.class)
                    .single()) {
                return;
            }
            jdbc.sql("create table cases.%s (like cases.%s including defaults including constraints)%s"
                            .formatted(name, of, with))
                    .update();
            jdbc.sql("alter table cases.%s attach partition cases.%s for values from (%s) to (%s)"
                            .formatted(of, name, from, until))
                    .update();
        });
    }
}
