package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hengke.metrics.TestMeasures.ALL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.hengke.metrics.internal.Rollups;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is observed of people is what the tables say of them, with what it might have been. */
@MetricsTest
class ObservedTest {

    private static final Instant FROM = Instant.parse("2026-01-05T00:00:00Z");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY_ENDS = LocalDate.of(2026, 2, 28);
    private static final int DRAWS = 4_000;

    private final Facts facts;
    private final Figures figures;
    private final Rollups rollups;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;

    ObservedTest(
            Facts facts,
            Figures figures,
            Rollups rollups,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock) {
        this.facts = facts;
        this.figures = figures;
        this.rollups = rollups;
        this.transaction = transaction;
        this.jdbc = jdbc;
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

    private void write(long seed) {
        var ledger = new Ledger(seed, FROM, TestClock.START.plus(Duration.ofDays(3)));
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            var said = ledger.change(random.nextLong(120));
            transaction.executeWithoutResult(status -> facts.reconcile(said.source(), said.facts()));
        }
    }

    @RepeatedTest(3)
    void equalsTheTablesByPersonByTeamAndInTotal(RepetitionInfo repetition) {
        long seed = 70L + repetition.getCurrentRepetition();
        write(seed);
        var then = clock.instant();
        for (boolean rolled : List.of(false, true)) {
            if (rolled) {
                rollups.roll();
            }
            for (var filter : List.of(
                    FactFilter.of(JANUARY, FEBRUARY_ENDS),
                    FactFilter.of(JANUARY.plusDays(9), FEBRUARY_ENDS.minusDays(3)),
                    FactFilter.of(JANUARY, FEBRUARY_ENDS).ofPeople(List.of(new PersonId(2), new PersonId(5))))) {
                for (var asOf : new Instant[] {null, then}) {
                    var about = "seed %d, rolled %s, as of %s, %s".formatted(seed, rolled, asOf, filter);
                    var query = new FigureQuery(ALL, filter, Breakdown.PERSON, null, null, false, asOf);
                    var people = new HashMap<String, Map<MeasureCode, Observed>>();
                    figures.observed(ALL, filter, asOf).forEach((id, of) -> people.put(id.toString(), of));
                    var table = figures.table(query, Locale.ENGLISH);
                    same(about, table.rows(), people);
                    var teams = new HashMap<String, Map<MeasureCode, Observed>>();
                    figures.observedOfTeams(ALL, filter, asOf).forEach((id, of) -> teams.put(id.toString(), of));
                    same(
                            about,
                            figures.table(query.by(Breakdown.TEAM), Locale.ENGLISH)
                                    .rows(),
                            teams);
                    same(
                            about,
                            List.of(new FigureTable.FigureRow("all", "", table.total())),
                            Map.of("all", figures.observedTogether(ALL, filter, asOf)));
                }
            }
        }
    }

    @RepeatedTest(2)
    void monthlyEqualsEachMonthByItselfAlsoInItsDraws(RepetitionInfo repetition) {
        long seed = 80L + repetition.getCurrentRepetition();
        write(seed);
        for (boolean rolled : List.of(false, true)) {
            if (rolled) {
                rollups.roll();
            }
            for (var filter : List.of(
                    FactFilter.of(JANUARY.plusDays(9), FEBRUARY_ENDS.minusDays(3)),
                    FactFilter.of(JANUARY, FEBRUARY_ENDS).ofPeople(List.of(new PersonId(2), new PersonId(5))))) {
                var february = JANUARY.plusMonths(1);
                var first = filter.during(filter.from(), february.minusDays(1));
                var second = filter.during(february, filter.until());
                var about = "seed %d, rolled %s, %s".formatted(seed, rolled, filter);
                var people = figures.observedMonthly(ALL, filter);
                var teams = figures.observedOfTeamsMonthly(ALL, filter);
                var together = figures.observedTogetherMonthly(ALL, filter);
                assertThat(people.keySet()).as(about).containsExactlyInAnyOrder(JANUARY, february);
                for (var month : List.of(first, second)) {
                    var begin = month.from().withDayOfMonth(1);
                    assertThat(told(people.get(begin))).as(about).isEqualTo(told(figures.observed(ALL, month, null)));
                    assertThat(told(teams.get(begin)))
                            .as(about)
                            .isEqualTo(told(figures.observedOfTeams(ALL, month, null)));
                    assertThat(told(Map.of("all", Objects.requireNonNull(together.get(begin)))))
                            .as(about)
                            .isEqualTo(told(Map.of("all", figures.observedTogether(ALL, month, null))));
                }
            }
        }
    }

    /** Value, observations and a draw of each, in order. */
    private static List<String> told(@Nullable Map<?, Map<MeasureCode, Observed>> observed) {
        return Objects.requireNonNull(observed).entrySet().stream()
                .flatMap(of -> of.getValue().entrySet().stream()
                        .map(one -> "%s %s %.9f %d %.9f"
                                .formatted(
                                        of.getKey(),
                                        one.getKey(),
                                        one.getValue().value(),
                                        one.getValue().n(),
                                        one.getValue().draws(20).at(3))))
                .sorted()
                .toList();
    }

    private static void same(
            String about, List<FigureTable.FigureRow> rows, Map<String, Map<MeasureCode, Observed>> observed) {
        int found = 0;
        for (var row : rows) {
            if (row.key().isEmpty()) {
                continue;
            }
            var own = Objects.requireNonNull(observed.get(row.key()), about);
            found++;
            for (var figure : row.figures()) {
                var seen = own.get(figure.measure());
                var as = about + ", " + row.key() + ", " + figure.measure();
                if (figure.value() == null) {
                    assertThat(seen).as(as).isNull();
                } else {
                    assertThat(Objects.requireNonNull(seen, as).value()).as(as).isEqualTo(figure.value(), within(1e-9));
                    assertThat(seen.n()).as(as).isEqualTo(figure.n());
                }
            }
        }
        assertThat(observed).as(about).hasSize(found).isNotEmpty();
    }

    @Test
    void drawsAreTheSameEachTimeAndLieAroundTheValue() {
        write(90);
        var filter = FactFilter.of(JANUARY, FEBRUARY_ENDS);
        var team = Objects.requireNonNull(
                figures.observedOfTeams(ALL, filter, null).get(new TeamId(1)));
        var again = Objects.requireNonNull(
                figures.observedOfTeams(ALL, filter, null).get(new TeamId(1)));
        for (var measure : ALL) {
            var draws = Objects.requireNonNull(team.get(measure)).draws(DRAWS);
            var same = Objects.requireNonNull(again.get(measure)).draws(DRAWS);
            var values =
                    IntStream.range(0, DRAWS).mapToDouble(draws::at).sorted().toArray();
            assertThat(IntStream.range(0, DRAWS).mapToDouble(same::at).sorted().toArray())
                    .isEqualTo(values);
            assertThat(Objects.requireNonNull(team.get(measure)).value())
                    .as(measure.value())
                    .isBetween(values[DRAWS / 40], values[DRAWS - DRAWS / 40 - 1]);
        }
        var people = figures.observed(List.of(TestMeasures.SHARE), filter, null);
        assertThat(tenOf(people.get(new PersonId(1)))).isNotEqualTo(tenOf(people.get(new PersonId(2))));
    }

    private static double[] tenOf(@Nullable Map<MeasureCode, Observed> observed) {
        var draws = Objects.requireNonNull(Objects.requireNonNull(observed).get(TestMeasures.SHARE))
                .draws(10);
        return IntStream.range(0, 10).mapToDouble(draws::at).toArray();
    }

    @Test
    void saysNothingWhereNothingIsAskedOrKnown() {
        assertThat(figures.observed(List.of(), FactFilter.of(JANUARY, FEBRUARY_ENDS), null))
                .isEmpty();
        assertThat(figures.observed(ALL, FactFilter.of(JANUARY, FEBRUARY_ENDS), null))
                .isEmpty();
        assertThat(figures.observedTogether(List.of(TestMeasures.SHARE), FactFilter.of(JANUARY, FEBRUARY_ENDS), null))
                .isEmpty();
    }
}
