package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hengke.metrics.TestMeasures.ALL;
import static org.hengke.metrics.TestMeasures.OPEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hengke.metrics.internal.Rollups;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every figure is the fold of the very rows that its list shows, whoever looks. */
@MetricsTest
class FactListTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    private final Facts facts;
    private final Figures figures;
    private final FactList list;
    private final Rollups rollups;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    FactListTest(
            Facts facts,
            Figures figures,
            FactList list,
            Rollups rollups,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestClock clock) {
        this.facts = facts;
        this.figures = figures;
        this.list = list;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @RepeatedTest(3)
    void aFigureIsTheFoldOfTheListBehindIt(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        jdbc.sql("truncate metrics.facts, metrics.stale_days, metrics.person_days, metrics.team_days,"
                        + " metrics.category_days, metrics.rolled_months, metrics.person_months, metrics.team_months,"
                        + " metrics.category_months")
                .update();
        clock.set(TestClock.START);
        var ledger = new Ledger(seed, Instant.parse("2026-01-20T00:00:00Z"), TestClock.START.plus(Duration.ofDays(9)));
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            var said = ledger.change(random.nextLong(80));
            transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
            if (i == 100) {
                rollups.roll();
            }
        }
        var then = clock.instant();
        clock.advance(Duration.ofDays(2));
        for (int i = 0; i < 30; i++) {
            var said = ledger.change(random.nextLong(80));
            transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
        }
        var filters = List.of(
                FactFilter.of(FIRST, LAST),
                FactFilter.of(FIRST, LAST).ofTeams(List.of(new TeamId(2))),
                FactFilter.of(FIRST, LAST).ofPeople(List.of(new PersonId(1), new PersonId(4))),
                FactFilter.of(FIRST, FIRST.plusDays(9)).about(List.of("mail", "phone"), List.of(1L, 3L)));
        for (var viewer : List.of(manager(), supervisor(), agent())) {
            for (var filter : filters) {
                for (var measure : ALL) {
                    agree("seed " + seed, measure, filter, null, viewer);
                    agree("seed " + seed + " as of before", measure, filter, then, viewer);
                }
            }
        }
    }

    private void agree(String about, MeasureCode measure, FactFilter filter, @Nullable Instant asOf, Me viewer) {
        var as = "%s, %s for %s in %s".formatted(about, measure, viewer.name(), filter);
        var query = FigureQuery.of(filter, measure);
        var figure = figures.table(asOf == null ? query : query.asOf(asOf), viewer, Locale.ENGLISH)
                .total()
                .getFirst();
        var rows = new ArrayList<FactRow>();
        var seen = new HashSet<Long>();
        String after = null;
        do {
            var page = list.page(measure, filter, null, asOf, after, 17, viewer, Locale.ENGLISH);
            rows.addAll(page.items());
            after = page.after();
        } while (after != null);

        assertThat(rows).as(as).allMatch(row -> seen.add(row.id()));
        assertThat(rows.size()).as(as).isEqualTo((int) figure.facts());
        assertThat(rows.stream().mapToLong(FactRow::numerator).sum()).as(as).isEqualTo(figure.numerator());
        assertThat(rows.stream().mapToLong(FactRow::denominator).sum()).as(as).isEqualTo(figure.denominator());
        assertThat(rows.stream().filter(FactRow::provisional).count()).as(as).isEqualTo(figure.provisional());
        if (figure.spread() != null) {
            assertThat(rows.stream().mapToDouble(FactRow::amount).average().orElseThrow())
                    .as(as)
                    .isCloseTo(figure.spread().mean(), within(1e-9));
        }
        if (!measure.equals(OPEN)) {
            assertThat(rows).as(as).allMatch(row -> !row.day().isBefore(filter.from()));
        }
    }

    private static Me manager() {
        return me(99, null, new Scope.Everything());
    }

    private static Me supervisor() {
        return me(98, 2L, new Scope.Teams(Set.of(new TeamId(2)), new PersonId(98)));
    }

    private static Me agent() {
        return me(4, 2L, new Scope.Own(new PersonId(4), new TeamId(2)));
    }

    private static Me me(long id, @Nullable Long team, Scope scope) {
        return new Me(
                new PersonId(id),
                "P" + id,
                team == null ? null : new TeamId(team),
                null,
                Rank.SPECIALIST,
                Set.of(),
                "en",
                Map.of(Figures.READ, scope));
    }
}
