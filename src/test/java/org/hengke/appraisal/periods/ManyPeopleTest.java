package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.SourceFacts;
import org.hengke.metrics.internal.Rollups;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Organisation;
import org.hengke.staff.Rank;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Five hundred people, fifteen items, a year. */
@DatabaseTest
class ManyPeopleTest {

    private static final int EACH_TEAM = 250;
    private static final int MONTHS = 12;
    private static final int ITEMS = 15;

    /** Slower than it has to be by far: the machine may be busy. What it takes is printed. */
    private static final Duration MOST = Duration.ofSeconds(60);

    private final Colleagues colleagues;
    private final Organisation organisation;
    private final Facts facts;
    private final MeasureCatalogue measures;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final Rollups rollups;
    private final JdbcClient jdbc;
    private final TestClock clock;

    ManyPeopleTest(
            Colleagues colleagues,
            Organisation organisation,
            Facts facts,
            MeasureCatalogue measures,
            TransactionTemplate transaction,
            Runs runs,
            Rollups rollups,
            JdbcClient jdbc,
            TestClock clock) {
        this.colleagues = colleagues;
        this.organisation = organisation;
        this.facts = facts;
        this.measures = measures;
        this.transaction = transaction;
        this.runs = runs;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void arePublishedInSecondsWithProgressAndComeOutTheSame() throws InterruptedException {
        var department = new Department(colleagues, EACH_TEAM);
        var manager = department.as(department.manager);
        var counted = fifteen(manager);
        aYear(department, counted);
        long scorecard = scorecard(manager, counted);
        clock.set(Instant.parse("2026-01-10T02:00:00Z"));
        tryOut(department, manager, scorecard);
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

    /** The shipped ones that tell people apart, and own ones: as many as are missing are entered, the last is by a formula. */
    private List<MeasureDefinition> fifteen(Client manager) {
        var counted = new ArrayList<>(measures.all().stream()
                .filter(measure -> measure.grains().contains(Grain.PERSON)
                        && measure.aggregation() != Aggregation.STOCK
                        && measure.aggregation() != Aggregation.FORMULA
                        && measure.direction() != Direction.NEUTRAL)
                .limit(ITEMS - 1)
                .toList());
        var first = counted.getFirst().code();
        var second = counted.get(1).code();
        while (counted.size() < ITEMS - 1) {
            counted.add(defined(manager, "noted_" + counted.size(), Aggregation.RATIO, null));
        }
        counted.add(defined(manager, "both", Aggregation.FORMULA, "(%s + %s) / 2".formatted(first, second)));
        return counted;
    }

    private MeasureDefinition defined(Client manager, String code, Aggregation aggregation, @Nullable String formula) {
        var wanted = new HashMap<String, Object>(Map.of(
                "code",
                code,
                "name",
                code,
                "description",
                "",
                "aggregation",
                aggregation,
                "unit",
                "SHARE",
                "direction",
                "HIGHER_IS_BETTER"));
        if (formula != null) {
            wanted.put("formula", formula);
        }
        manager.post("/api/v1/measures", wanted).expecting(201);
        return measures.get(new MeasureCode(code));
    }

    /** Other weights than those that hold, over the whole year and month by month; before facts are summed up and after. */
    private void tryOut(Department department, Client manager, long scorecard) {
        var path = "/api/v1/scorecards/" + scorecard;
        var content = manager.get(path).json().path("published").path("content").deepCopy();
        var items = content.path("items");
        ((ObjectNode) items.path(0)).put("weight", items.path(0).path("weight").asInt() + 3);
        ((ObjectNode) items.path(1)).put("weight", items.path(1).path("weight").asInt() - 3);
        var question = Map.of(
                "content", content, "department", department.id.value(), "from", "2025-01-01", "until", "2025-12-31");
        tryOut(manager, path, question, "from facts");
        rollups.roll();
        tryOut(manager, path, question, "summed up");
    }

    private void tryOut(Client manager, String path, Object question, String how) {
        for (var time : List.of("first", "again")) {
            timed("preview of %d people with %d items %s, %s".formatted(2 * EACH_TEAM, ITEMS, how, time), () -> {
                var preview = manager.post(path + "/previews", question)
                        .expecting(200)
                        .json();
                assertThat(preview.path("people").size()).isEqualTo(2 * EACH_TEAM);
                assertThat(preview.path("now").path("items").size()).isEqualTo(ITEMS);
            });
            timed("month by month " + how + ", " + time, () -> {
                var months = manager.post(path + "/monthly-previews", question)
                        .expecting(200)
                        .json();
                assertThat(months.path("months").size()).isEqualTo(MONTHS);
                assertThat(months.path("people").size()).isEqualTo(2 * EACH_TEAM);
                assertThat(months.path("people").valueStream())
                        .allMatch(person -> person.path("cells")
                                .valueStream()
                                .allMatch(cell -> cell.path("points").isNumber()));
            });
        }
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
                            .filter(measure -> measure.aggregation() != Aggregation.FORMULA)
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
