package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengke.metrics.TestMeasures.ALL;
import static org.hengke.metrics.TestMeasures.MARKS;
import static org.hengke.metrics.TestMeasures.OPEN;
import static org.hengke.metrics.TestMeasures.WAIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.hengke.metrics.internal.Rollups;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures are the fold of the facts, however they are computed. */
@MetricsTest
class FoldTest {

    private static final Instant FROM = Instant.parse("2026-01-20T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    private final Facts facts;
    private final Figures figures;
    private final Rollups rollups;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    FoldTest(
            Facts facts,
            Figures figures,
            Rollups rollups,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestClock clock) {
        this.facts = facts;
        this.figures = figures;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void empty() {
        clock.set(TestClock.START);
        jdbc.sql("truncate metrics.facts, metrics.stale_days, metrics.person_days, metrics.team_days,"
                        + " metrics.category_days, metrics.rolled_months, metrics.person_months, metrics.team_months,"
                        + " metrics.category_months")
                .update();
    }

    @RepeatedTest(4)
    void everyFigureIsTheFoldOfItsFactsWhateverIsRolledUp(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        var random = new Random(seed);
        // facts reach two weeks beyond now: what is due later must not show
        var ledger = new Ledger(seed, FROM, TestClock.START.plus(Duration.ofDays(14)));
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 60; i++) {
                var said = ledger.change(random.nextLong(100));
                transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
            }
            var about = "seed " + seed + ", round " + round;
            agree(ledger, about + ", before rolling up");
            rollups.roll();
            agree(ledger, about + ", after rolling up");
            clock.advance(Duration.ofHours(30));
            agree(ledger, about + ", a day later");
        }
        assertThat(rollups.stale()).as("a day passed since").isNotNull();
    }

    @Test
    void rollUpsAgreeWithTheFactsWhileOthersWrite() throws InterruptedException {
        var stop = new AtomicBoolean();
        var faults = new ArrayList<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int w = 0; w < 3; w++) {
            int writer = w;
            threads.add(Thread.ofPlatform()
                    .start(() -> guarded(faults, () -> {
                        var ledger = new Ledger(100 + writer, FROM, TestClock.START);
                        var random = new Random(writer);
                        for (int i = 0; i < 60; i++) {
                            var said = ledger.change((long) writer * 1_000 + random.nextLong(40));
                            transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
                        }
                    })));
        }
        var roller = Thread.ofPlatform()
                .start(() -> guarded(faults, () -> {
                    while (!stop.get()) {
                        rollups.roll();
                    }
                }));
        var reader = Thread.ofPlatform()
                .start(() -> guarded(faults, () -> {
                    while (!stop.get()) {
                        rolledUpDaysWithoutAMarkEqualTheirFacts();
                    }
                }));
        for (var thread : threads) {
            thread.join();
        }
        stop.set(true);
        roller.join();
        reader.join();
        assertThat(faults).isEmpty();
        rolledUpDaysWithoutAMarkEqualTheirFacts();
        rollups.roll();
        rolledUpDaysWithoutAMarkEqualTheirFacts();
        assertThat(rollups.stale()).isEmpty();
    }

    @RepeatedTest(2)
    void whatHeldThenStillHoldsThen(RepetitionInfo repetition) {
        long seed = 40L + repetition.getCurrentRepetition();
        var ledger = new Ledger(seed, FROM, TestClock.START.plus(Duration.ofDays(5)));
        var random = new Random(seed);
        var query =
                FigureQuery.of(FactFilter.of(FIRST, LAST)).by(Breakdown.PERSON).over(Breakdown.WEEK);
        var published = new ArrayList<FigureTable>();
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 40; i++) {
                var said = ledger.change(random.nextLong(60));
                transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
            }
            if (round % 2 == 0) {
                rollups.roll();
            }
            published.add(figures.table(query, Locale.ENGLISH));
            clock.advance(Duration.ofHours(40));
        }
        for (var table : published) {
            assertThat(figures.table(query.asOf(table.asOf()), Locale.ENGLISH))
                    .as("seed %d, as of %s", seed, table.asOf())
                    .isEqualTo(table);
        }
    }

    private void agree(Ledger ledger, String about) {
        var period = FactFilter.of(FIRST, LAST);
        same(ledger, about + ", total", FigureQuery.of(period), any -> true, fact -> "");
        for (var by : List.of(Breakdown.PERSON, Breakdown.TEAM, Breakdown.CHANNEL, Breakdown.CATEGORY)) {
            same(ledger, about + ", by " + by, FigureQuery.of(period).by(by), any -> true, key(by));
        }
        same(
                ledger,
                about + ", of people",
                FigureQuery.of(period.ofPeople(List.of(new PersonId(2), new PersonId(3))))
                        .by(Breakdown.TEAM),
                fact -> fact.person() != null
                        && (fact.person().value() == 2 || fact.person().value() == 3),
                key(Breakdown.TEAM));
        same(
                ledger,
                about + ", of a team by category on a channel",
                FigureQuery.of(period.ofTeams(List.of(new TeamId(1))).about(List.of("mail"), List.of()))
                        .by(Breakdown.CATEGORY),
                fact -> fact.team() != null && fact.team().value() == 1 && "mail".equals(fact.channel()),
                key(Breakdown.CATEGORY));
        same(
                ledger,
                about + ", of a category by channel",
                FigureQuery.of(period.about(List.of(), List.of(2L))).by(Breakdown.CHANNEL),
                fact -> fact.category() != null && fact.category() == 2,
                key(Breakdown.CHANNEL));
    }

    private static Function<FactDraft, String> key(Breakdown by) {
        return fact -> switch (by) {
            case PERSON -> fact.person() == null ? "" : fact.person().toString();
            case TEAM -> fact.team() == null ? "" : fact.team().toString();
            case CHANNEL -> fact.channel() == null ? "" : fact.channel();
            case CATEGORY -> fact.category() == null ? "" : fact.category().toString();
            case DEPARTMENT, DAY, WEEK, MONTH -> throw new IllegalArgumentException();
        };
    }

    private void same(
            Ledger ledger,
            String about,
            FigureQuery query,
            Predicate<FactDraft> also,
            Function<FactDraft, String> key) {
        var table = figures.table(query, Locale.ENGLISH);
        for (var measure : ALL) {
            var first = measure.equals(OPEN) ? LocalDate.of(2000, 1, 1) : FIRST;
            var matching = ledger.matching(measure, first, LAST, clock.instant(), also);
            check(about, measure, figure(table.total(), measure), matching);
            if (query.by() != null) {
                Map<String, List<FactDraft>> byKey = matching.stream().collect(Collectors.groupingBy(key));
                var keys = new TreeSet<>(byKey.keySet());
                table.rows().forEach(row -> keys.add(row.key()));
                for (var each : keys) {
                    var row = table.rows().stream()
                            .filter(candidate -> candidate.key().equals(each))
                            .findFirst();
                    Assertions.assertThat(row).as(about + " row " + each).isPresent();
                    check(
                            about + " row " + each,
                            measure,
                            figure(row.orElseThrow().figures(), measure),
                            byKey.getOrDefault(each, List.of()));
                }
            }
        }
    }

    private void check(String about, MeasureCode measure, Figure figure, List<FactDraft> matching) {
        boolean distribution = measure.equals(WAIT) || measure.equals(MARKS);
        var expected = Ledger.fold(matching, distribution, clock.instant());
        var as = about + ": " + measure;
        assertThat(figure.facts()).as(as).isEqualTo(expected.get("facts"));
        assertThat(figure.numerator()).as(as).isEqualTo(expected.get("numerator"));
        assertThat(figure.denominator()).as(as).isEqualTo(expected.get("denominator"));
        assertThat(figure.provisional()).as(as).isEqualTo(expected.get("provisional"));
        if (distribution) {
            double parts = measure.equals(MARKS) ? 100 : 1;
            if (matching.isEmpty()) {
                assertThat(figure.value()).as(as).isNull();
            } else {
                var spread = Objects.requireNonNull(figure.spread());
                assertThat(spread.mean() * parts)
                        .as(as)
                        .isCloseTo((double) Objects.requireNonNull(expected.get("mean")), Assertions.within(1e-9));
                assertThat(spread.p90() * parts)
                        .as(as)
                        .isCloseTo(
                                (double) (long) Objects.requireNonNull(expected.get("p90")), Assertions.within(1e-9));
            }
        }
    }

    private static Figure figure(List<Figure> figures, MeasureCode measure) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /** In one statement, so in one snapshot. */
    private void rolledUpDaysWithoutAMarkEqualTheirFacts() {
        var different = jdbc.sql("""
            with fresh as (
                select distinct business_day as day from metrics.facts
                 where business_day < '2026-03-02'
                except
                select day from metrics.stale_days
            ), folded as (
                select business_day as day, measure_id, team_id, person_id, count(*) as facts,
                       sum(numerator) as numerator, sum(denominator) as denominator
                  from metrics.facts
                 where superseded_at is null
                 group by 1, 2, 3, 4
            ), rolled as (
                select day, measure_id, team_id, person_id, sum(facts) as facts, sum(numerator) as numerator,
                       sum(denominator) as denominator
                  from metrics.person_days
                 group by 1, 2, 3, 4
            )
            (select * from folded where day in (select day from fresh)
             except select * from rolled)
            union all
            (select * from rolled where day in (select day from fresh)
             except select * from folded)
            """).query((row, n) -> row.getString(1)).list();
        assertThat(different).isEmpty();
        var differentMonths = jdbc.sql("""
            with good as (
                select month from metrics.rolled_months where summed
            ), by_day as (
                select date_trunc('month', day)::date as month, measure_id, team_id, person_id, sum(facts) as facts,
                       sum(numerator) as numerator, sum(denominator) as denominator
                  from metrics.person_days
                 group by 1, 2, 3, 4
            ), by_month as (
                select month, measure_id, team_id, person_id, sum(facts) as facts, sum(numerator) as numerator,
                       sum(denominator) as denominator
                  from metrics.person_months
                 group by 1, 2, 3, 4
            )
            (select * from by_day where month in (select month from good)
             except select * from by_month)
            union all
            (select * from by_month where month in (select month from good)
             except select * from by_day)
            """).query((row, n) -> row.getString(1)).list();
        assertThat(differentMonths).isEmpty();
    }

    private static void guarded(List<Throwable> faults, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError fault) {
            synchronized (faults) {
                faults.add(fault);
            }
        }
    }
}
