package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.Grain;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.SourceFacts;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.Rank;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Five hundred people, fifteen items, a year. */
@DatabaseTest
class ManyPeopleTest {

    private static final int EACH_TEAM = 250;
    private static final int MONTHS = 12;

    /** Slower than it has to be by far: the machine may be busy. What it takes is printed. */
    private static final Duration MOST = Duration.ofSeconds(60);

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Facts facts;
    private final MeasureCatalogue measures;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final JdbcClient jdbc;
    private final TestClock clock;

    ManyPeopleTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Facts facts,
            MeasureCatalogue measures,
            TransactionTemplate transaction,
            Runs runs,
            JdbcClient jdbc,
            TestClock clock) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.facts = facts;
        this.measures = measures;
        this.transaction = transaction;
        this.runs = runs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void arePublishedInSecondsWithProgressAndComeOutTheSame() throws InterruptedException {
        var department = new Department(clients, organisation, people, accounts, facts, transaction, EACH_TEAM);
        var manager = department.as(department.manager);
        var counted = measures.all().stream()
                .filter(measure -> measure.grains().contains(Grain.PERSON)
                        && measure.aggregation() != Aggregation.STOCK
                        && measure.aggregation() != Aggregation.FORMULA
                        && measure.direction() != Direction.NEUTRAL)
                .limit(15)
                .toList();
        aYear(department, counted);
        long scorecard = scorecard(manager, counted);
        clock.set(Instant.parse("2026-01-10T02:00:00Z"));
        long period = manager.post(
                        "/api/v1/appraisal-periods",
                        Map.of(
                                "name",
                                "全年",
                                "span",
                                "YEAR",
                                "firstDay",
                                "2025-01-01",
                                "department",
                                department.id.value(),
                                "scorecards",
                                List.of(
                                        Map.of("team", department.one.value(), "scorecard", scorecard),
                                        Map.of("team", department.two.value(), "scorecard", scorecard))))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var path = "/api/v1/appraisal-periods/" + period;
        timed("people", () -> manager.get(path + "/appraisals").expecting(200));
        manager.put(path + "/closure", null).expecting(200);
        clock.set(Instant.parse("2026-01-22T02:00:00Z"));
        timed("calibration", () -> manager.get(path + "/calibration").expecting(200));
        timed(
                "publication of %d with %d items".formatted(2 * EACH_TEAM, counted.size()),
                () -> ended(manager, path + "/publication"));
        timed("verification", () -> ended(manager, path + "/verification"));
    }

    private void ended(Client manager, String path) {
        try {
            long run =
                    manager.post(path, null).expecting(202).json().path("run").asLong();
            var ended = runs.await(new RunId(run));
            assertThat(ended.state()).as(String.valueOf(ended)).isEqualTo(RunState.DONE);
            assertThat(ended.total()).isNotNull().isGreaterThanOrEqualTo(2L * EACH_TEAM);
            assertThat(ended.done()).isEqualTo(ended.total());
            var different = ended.result() == null ? null : ended.result().path("different");
            assertThat(different == null || different.isMissingNode() || different.asInt() == 0)
                    .isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void timed(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println(what + ": " + took.toMillis() + " ms");
        assertThat(took).isLessThan(MOST);
    }

    private void aYear(Department department, List<MeasureDefinition> counted) {
        var random = new Random(15);
        long source = 5_000_000;
        for (int month = 1; month <= MONTHS; month++) {
            var begin = Instant.parse("2025-%02d-01T01:00:00Z".formatted(month));
            var some = new ArrayList<SourceFacts>();
            for (var person : department.specialists()) {
                for (int i = 0; i < 4; i++) {
                    var when = begin.plus(Duration.ofMinutes(random.nextInt(27 * 24 * 60)));
                    var drafts = counted.stream()
                            .map(measure -> FactDraft.of(measure.code(), when, amount(measure, random), 1)
                                    .by(person, department.teamOf(person)))
                            .toList();
                    some.add(new SourceFacts(new FactSource("test", ++source, begin), drafts));
                }
            }
            transaction.executeWithoutResult(status -> facts.append(some));
        }
        jdbc.sql("analyze metrics.facts").update();
    }

    private static long amount(MeasureDefinition measure, Random random) {
        return measure.aggregation() == Aggregation.DISTRIBUTION ? 60 + random.nextInt(20_000) : random.nextInt(2);
    }

    private long scorecard(Client manager, List<MeasureDefinition> counted) {
        var items = new ArrayList<Map<String, Object>>();
        int left = 100;
        for (int i = 0; i < counted.size(); i++) {
            var item = new LinkedHashMap<String, Object>();
            item.put("group", "服务");
            item.put("kind", "MEASURE");
            item.put("measure", counted.get(i).code().value());
            item.put("whose", "PERSON");
            int weight = i == counted.size() - 1 ? left : 100 / counted.size();
            left -= weight;
            item.put("weight", weight);
            boolean higher = counted.get(i).direction() == Direction.HIGHER_IS_BETTER;
            item.put(
                    "curve",
                    Map.of("kind", "linear", "floor", higher ? 0 : 30_000, "target", higher ? 1 : 0, "cap", 110));
            item.put("least", 1);
            item.put("tooLittle", "LEAVE_OUT");
            items.add(item);
        }
        long id = manager.post(
                        "/api/v1/scorecards",
                        Map.of(
                                "position",
                                organisation.shippedPosition(Rank.SPECIALIST).value(),
                                "content",
                                Map.of(
                                        "name",
                                        "全年表",
                                        "items",
                                        items,
                                        "grades",
                                        List.of(Map.of("name", "优", "from", 60), Map.of("name", "平", "from", 0)))))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var path = "/api/v1/scorecards/" + id;
        manager.with("If-Match", manager.get(path).header("ETag").orElseThrow())
                .put(path + "/publication", null)
                .expecting(200);
        return id;
    }
}
