package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengke.metrics.TestMeasures.OPEN;
import static org.hengke.metrics.TestMeasures.PIECES;
import static org.hengke.metrics.TestMeasures.SHARE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MetricsTest
class FactsTest {

    private static final Instant NOON = Instant.parse("2026-02-20T04:00:00Z");

    private final Facts facts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    FactsTest(Facts facts, JdbcClient jdbc, TransactionTemplate transaction, TestClock clock) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void whatASourceSaysAgainStaysAsItWasRecorded() {
        var draft = FactDraft.of(PIECES, NOON, 1, 1)
                .by(new PersonId(1), new TeamId(1))
                .about("mail", 4L)
                .settling(NOON.plusSeconds(60))
                .because("late", 70, 60);
        reconcile(10, draft);
        var first = live(10);
        clock.advance(Duration.ofHours(1));
        reconcile(10, draft);

        assertThat(live(10)).isEqualTo(first).hasSize(1);
        assertThat(superseded(10)).isZero();
    }

    @Test
    void onlyWhatDiffersIsSuperseded() {
        var kept = FactDraft.of(PIECES, NOON, 1, 1);
        reconcile(11, kept, FactDraft.of(SHARE, NOON, 0, 1));
        var before = live(11);
        clock.advance(Duration.ofHours(1));
        reconcile(11, kept, FactDraft.of(SHARE, NOON, 1, 1));

        assertThat(live(11)).hasSize(2).contains(before.getFirst());
        assertThat(superseded(11)).isEqualTo(1);
    }

    @Test
    void aSourceThatSaysNothingAnyMoreHasNoLiveFacts() {
        reconcile(12, FactDraft.of(PIECES, NOON, 1, 1));
        inTransaction(() -> facts.retract(List.of(new FactSource("test", 12, NOON))));

        assertThat(live(12)).isEmpty();
        assertThat(superseded(12)).isEqualTo(1);
    }

    @Test
    void twoFactsOfOneInstantAreBothKept() {
        var from = FactDraft.of(OPEN, NOON, -1, 1).by(new PersonId(1), null);
        var to = FactDraft.of(OPEN, NOON, 1, 1).by(new PersonId(2), null);
        reconcile(13, from, to);
        reconcile(13, to);
        reconcile(13, to, to, from);

        assertThat(live(13)).hasSize(3);
    }

    @Test
    void aFactWithoutADepartmentTakesItsTeams() {
        jdbc.sql("insert into staff.departments (id, name) values (901, 'D901')")
                .update();
        jdbc.sql("insert into staff.teams (id, department_id, name) values (901, 901, 'T901')")
                .update();
        reconcile(14, FactDraft.of(PIECES, NOON, 1, 1).by(null, new TeamId(901)));
        reconcile(14, FactDraft.of(PIECES, NOON, 1, 1).by(null, new TeamId(901)));

        assertThat(jdbc.sql("select department_id from metrics.facts where source_kind = 'test' and source_id = 14")
                        .query(Long.class)
                        .list())
                .containsExactly(901L);
        reconcile(14, FactDraft.of(PIECES, NOON, 1, 1).by(null, new TeamId(901)).in(new DepartmentId(902)));
        assertThat(superseded(14)).isEqualTo(1);
    }

    @Test
    void monthsLongAgoAreMadeWhenTheyAreNeededByTwoAtOnce() throws InterruptedException {
        var faults = new ArrayList<Throwable>();
        var threads = new ArrayList<Thread>();
        for (long i = 0; i < 4; i++) {
            long id = 100 + i;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int year = 2001; year < 2006; year++) {
                        reconcileSince(id, Instant.parse("2001-01-01T00:00:00Z"), year);
                    }
                } catch (RuntimeException fault) {
                    synchronized (faults) {
                        faults.add(fault);
                    }
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(faults).isEmpty();
        assertThat(jdbc.sql("select count(*) from metrics.facts where source_kind = 'test' and source_id between"
                                + " 100 and 103 and superseded_at is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(4 * 12);
    }

    @Test
    void aYearThatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> reconcile(15, FactDraft.of(PIECES, Instant.parse("0202-01-01T00:00:00Z"), 1, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("metrics.beyond");
    }

    @Test
    void factsAreRecordedOnlyWithWhatTheySay() {
        assertThatThrownBy(() -> facts.reconcile(new FactSource("test", 16, NOON), List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void loadingAndReconcilingRecordTheSame() {
        var from = Instant.parse("2025-11-01T00:00:00Z");
        var ledger = new Ledger(5, from, NOON);
        var sources = new Random(1)
                .longs(200, 1_000, 100_000)
                .distinct()
                .mapToObj(ledger::change)
                .toList();
        inTransaction(() -> facts.append(sources));
        long loaded = count("superseded_at is null and source_id >= 1000");
        inTransaction(() -> facts.reconcile(sources));

        assertThat(loaded).isEqualTo(ledger.facts().count());
        assertThat(count("superseded_at is null and source_id >= 1000")).isEqualTo(loaded);
        assertThat(count("superseded_at is not null and source_id >= 1000")).isZero();
    }

    private void reconcileSince(long id, Instant since, int year) {
        var drafts = new ArrayList<FactDraft>();
        for (int month = 1; month <= 12; month++) {
            drafts.add(FactDraft.of(PIECES, Instant.parse("%d-%02d-15T00:00:00Z".formatted(year, month)), 1, 1));
        }
        inTransaction(() -> facts.reconcile(new FactSource("test", id, since), drafts));
    }

    private void reconcile(long id, FactDraft... drafts) {
        inTransaction(() -> facts.reconcile(new FactSource("test", id, NOON.minusSeconds(1)), List.of(drafts)));
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private record Row(long id, long numerator, Instant recordedAt) {}

    private List<Row> live(long source) {
        return jdbc.sql("""
            select id, numerator, recorded_at
              from metrics.facts
             where source_kind = 'test' and source_id = :source and superseded_at is null
             order by id
            """)
                .param("source", source)
                .query((row, n) -> new Row(
                        row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    private long superseded(long source) {
        return count("superseded_at is not null and source_id = " + source);
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from metrics.facts where source_kind = 'test' and " + where)
                .query(Long.class)
                .single();
    }
}
