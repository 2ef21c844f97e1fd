package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hengke.appraisal.periods.Verification.Fault;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.SourceFacts;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What was told comes out the same, whatever happens afterwards. */
@DatabaseTest
class EditionsTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";
    private static final int CORRECTIONS = 60;

    private final Colleagues colleagues;
    private final Organisation organisation;
    private final People people;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final Verification verification;
    private final Results results;
    private final Periods periods;
    private final JdbcClient jdbc;
    private final TestClock clock;

    EditionsTest(
            Colleagues colleagues,
            Organisation organisation,
            People people,
            Facts facts,
            TransactionTemplate transaction,
            Runs runs,
            Verification verification,
            Results results,
            Periods periods,
            JdbcClient jdbc,
            TestClock clock) {
        this.colleagues = colleagues;
        this.organisation = organisation;
        this.people = people;
        this.facts = facts;
        this.transaction = transaction;
        this.runs = runs;
        this.verification = verification;
        this.results = results;
        this.periods = periods;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static final Progress SILENT = new Progress() {

        @Override
        public void step(String key) {}

        @Override
        public void total(@Nullable Long total) {}

        @Override
        public void done(long more) {}
    };

    private Department made(int size) {
        return new Department(colleagues, size);
    }

    private static Map<String, Object> item(String kind, String of, double weight, Map<String, Object> curve) {
        var item = new LinkedHashMap<String, Object>();
        item.put("group", "服务");
        item.put("kind", kind);
        if (kind.equals("MEASURE")) {
            item.put("measure", of);
            item.put("whose", "PERSON");
        } else {
            item.put("name", of);
        }
        item.put("weight", weight);
        item.put("curve", curve);
        item.put("least", 1);
        item.put("tooLittle", kind.equals("MEASURE") ? "TEAM" : "LEAVE_OUT");
        return item;
    }

    private static Map<String, Object> linear(double floor, double target) {
        return Map.of("kind", "linear", "floor", floor, "target", target, "cap", 110);
    }

    private static Map<String, Object> formula(String code, String text) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "综合 " + code,
                "aggregation",
                "FORMULA",
                "unit",
                "SHARE",
                "direction",
                "HIGHER_IS_BETTER",
                "formula",
                text));
    }

    private static final String OWN = "(satisfaction + first_contact_resolution) / 2";

    /** A published scorecard with an own formula in it. */
    private long scorecard(Client manager, String measure) {
        manager.post("/api/v1/measures", formula(measure, OWN)).expecting(201);
        var card = Map.of(
                "name",
                "测试表",
                "items",
                List.of(
                        item("MEASURE", measure, 40, linear(0.3, 0.95)),
                        item("MEASURE", "first_response_time", 20, linear(18_000, 3_600)),
                        item("MEASURE", "answered_in_standard", 20, linear(0.3, 0.95)),
                        item("SUPERIOR", "work-attitude", 10, linear(1, 5)),
                        item("SELF", "self-assessment", 10, linear(1, 5))),
                "grades",
                List.of(Map.of("name", "优", "from", 80), Map.of("name", "平", "from", 0)));
        long id = manager.post(
                        "/api/v1/scorecards",
                        Map.of(
                                "position",
                                organisation.shippedPosition(Rank.SPECIALIST).value(),
                                "content",
                                card))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        publish(manager, id);
        return id;
    }

    private static void publish(Client manager, long scorecard) {
        var path = "/api/v1/scorecards/" + scorecard;
        manager.with("If-Match", manager.get(path).header("ETag").orElseThrow())
                .put(path + "/publication", null)
                .expecting(200);
    }

    private static String cardOf(JsonNode rows, PersonId person) {
        return rows.valueStream()
                .filter(row -> row.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow()
                .path("scorecard")
                .asString();
    }

    private PeriodId published(Department department, long scorecard) throws InterruptedException {
        var manager = department.as(department.manager);
        long period = manager.post(
                        PERIODS,
                        Map.of(
                                "name",
                                "二月",
                                "span",
                                "MONTH",
                                "firstDay",
                                "2026-02-01",
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
        var rows = manager.get(PERIODS + "/" + period + "/appraisals").json();
        assertThat(cardOf(rows, department.inOne.getFirst()))
                .isNotEmpty()
                .isNotEqualTo(cardOf(rows, department.leadOfOne));
        for (var person : department.inOne) {
            var card = rows.valueStream()
                    .filter(row -> row.path("person").path("id").asLong() == person.value())
                    .findFirst()
                    .orElseThrow();
            department
                    .as(department.leadOfOne)
                    .put(
                            "/api/v1/appraisals/" + card.path("id").asLong() + "/ratings",
                            Map.of("ratings", List.of(Map.of("item", "work-attitude", "value", 3))))
                    .expecting(200);
        }
        manager.put(PERIODS + "/" + period + "/closure", null).expecting(200);
        long run = manager.post(PERIODS + "/" + period + "/publication", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        assertThat(runs.await(new RunId(run)).state()).isEqualTo(RunState.DONE);
        return new PeriodId(period);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsCorrectedLaterTheSameDigitsComeOut(long seed) throws InterruptedException {
        clock.set(TestClock.START);
        var random = new Random(seed);
        var department = made(4);
        var manager = department.as(department.manager);
        var mover = department.inOne.get(1);
        people.move(mover, department.two, LocalDate.of(2026, 2, 11));
        department.work(random, 12);
        var measure = "own_mix_" + seed;
        long scorecard = scorecard(manager, measure);
        var period = published(department, scorecard);
        var told = results.of(period);
        assertThat(told).isNotEmpty();
        assertThat(told.stream().filter(one -> one.points() != null).count()).isGreaterThan(5);
        clock.advance(Duration.ofMinutes(3));
        var happenings = happenings(department, random, measure, scorecard);
        for (int i = 0; i < CORRECTIONS; i++) {
            happenings.get(i % happenings.size()).accept(i);
            clock.advance(Duration.ofSeconds(random.nextInt(4000)));
            if (i % 12 == 11) {
                assertThat(verification.verify(period, SILENT).differences())
                        .as("seed %d after %d corrections", seed, i + 1)
                        .isEmpty();
            }
        }
        assertThat(results.of(period)).as("seed %d", seed).isEqualTo(told);
        assertThat(verification.verify(period, SILENT).editions()).isEqualTo(told.size());
        // What is computed now is another thing: the corrections were felt.
        var now = manager.get("/api/v1/figures?measures=" + measure + "&from=2026-02-01&until=2026-02-28");
        assertThat(now.status()).isLessThan(500);
    }

    private List<Consumer<Integer>> happenings(Department department, Random random, String measure, long scorecard) {
        var happenings = new ArrayList<Consumer<Integer>>();
        var manager = department.as(department.manager);
        happenings.add(
                i -> transaction.executeWithoutResult(status -> facts.reconcile(List.of(again(department, random)))));
        happenings.add(i -> transaction.executeWithoutResult(status -> {
            var source = department.sources.remove(random.nextInt(department.sources.size()));
            facts.retract(List.of(new FactSource(
                    "test",
                    source,
                    Department.FIRST.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant())));
        }));
        happenings.add(i -> department.work(random, 1));
        happenings.add(i -> people.move(
                department.specialists().get(random.nextInt(8)),
                random.nextBoolean() ? department.one : department.two,
                LocalDate.of(2026, 3, 3).plusDays(i)));
        happenings.add(i -> organisation.setLead(department.two, department.inTwo.get(random.nextInt(4))));
        happenings.add(i -> {
            var path = "/api/v1/measures/" + measure;
            int version = 1 + i / 11;
            var changed = formula(measure, OWN + " * 0." + (10 + i));
            changed.remove("code");
            manager.with("If-Match", "\"" + version + "\"").put(path, changed).expecting(200);
        });
        happenings.add(i -> {
            var person = department.specialist(department.one);
            people.deactivate(person);
            people.erase(person);
        });
        happenings.add(i -> {
            if (i < 20) {
                PersonId leaver = department.inTwo.getLast();
                people.deactivate(leaver);
                people.erase(leaver);
            }
        });
        happenings.add(i -> {
            var path = "/api/v1/scorecards/" + scorecard;
            var content = manager.get(path).json().path("published").path("content");
            manager.with("If-Match", manager.get(path).header("ETag").orElseThrow())
                    .put(path + "/draft", content)
                    .expecting(200);
            publish(manager, scorecard);
        });
        happenings.add(i -> {
            if (!organisation.isFounded()) {
                organisation.found("测试部门", ZoneId.of("Asia/Shanghai"));
            }
            long version = jdbc.sql("select version from staff.organisation")
                    .query(Long.class)
                    .optional()
                    .orElse(-1L);
            if (version >= 0) {
                organisation.change("改时区", ZoneId.of(i % 2 == 0 ? "America/Los_Angeles" : "Asia/Shanghai"), version);
            }
        });
        happenings.add(i -> {
            var other = organisation.addDepartment("挪到 " + department.id + "/" + i, department.id, null);
            organisation.addTeam("新组 " + department.id + "/" + i, other, null);
        });
        return happenings;
    }

    private SourceFacts again(Department department, Random random) {
        int place = random.nextInt(department.sources.size());
        var person = department
                .specialists()
                .get(random.nextInt(department.specialists().size()));
        return department.aCase(department.sources.get(place), random, person, department.teamOf(person));
    }

    @Test
    void anEditionNeverChangesAndTamperingShows() throws InterruptedException {
        clock.set(TestClock.START);
        var department = made(2);
        department.work(new Random(9), 10);
        var period = published(department, scorecard(department.as(department.manager), "own_mix_t"));
        assertThatThrownBy(() ->
                        jdbc.sql("update appraisal.editions set points = 100").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.sql("delete from appraisal.editions").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table appraisal.editions disable trigger editions_stay")
                    .update();
            jdbc.sql("""
                update appraisal.editions
                   set content = replace(content, '"value":3', '"value":5')
                 where content like '%"value":3%'
                   and appraisal_id in (select id from appraisal.appraisals where period_id = :period)
                """).param("period", period.value()).update();
            jdbc.sql("alter table appraisal.editions enable trigger editions_stay")
                    .update();
        });
        var found = verification.verify(period, SILENT);
        assertThat(found.holds()).isFalse();
        assertThat(found.differences()).allMatch(one -> one.fault() == Fault.DIGEST);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table appraisal.editions disable trigger editions_stay")
                    .update();
            jdbc.sql("""
                update appraisal.editions
                   set digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')
                 where appraisal_id in (select id from appraisal.appraisals where period_id = :period)
                """).param("period", period.value()).update();
            jdbc.sql("alter table appraisal.editions enable trigger editions_stay")
                    .update();
        });
        assertThat(verification.verify(period, SILENT).differences()).allMatch(one -> one.fault() == Fault.OUTCOME);
        assertThat(VerifyAppraisals.sentence(verification.verify(period, SILENT)))
                .contains("DIFFER", "OUTCOME");
        assertThat(VerifyAppraisals.sentence(new Verification.Verified(7, 0, List.of())))
                .isEqualTo("All 7 published appraisals come out the same.");
    }

    @Test
    void figuresStillBeingRecordedAreWaitedFor() throws Exception {
        clock.set(TestClock.START);
        var department = made(2);
        department.work(new Random(2), 8);
        var manager = department.as(department.manager);
        long scorecard = scorecard(manager, "own_mix_w");
        var recording = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var writer = Thread.ofVirtual()
                .start(() -> transaction.executeWithoutResult(status -> {
                    facts.reconcile(List.of(again(department, new Random(77))));
                    recording.countDown();
                    try {
                        assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertThat(recording.await(20, TimeUnit.SECONDS)).isTrue();
        var publishing = CompletableFuture.supplyAsync(() -> {
            try {
                return published(department, scorecard);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (runs.latest(Publishing.KIND, 1).stream()
                .noneMatch(run ->
                        "appraisal.periods.runs.waiting".equals(run.step()) && run.state() == RunState.RUNNING)) {
            Thread.onSpinWait();
            assertThat(publishing.isDone()).isFalse();
            assertThat(System.nanoTime()).isLessThan(end);
        }
        goOn.countDown();
        writer.join();
        var period = publishing.join();
        assertThat(periods.get(period).state()).isEqualTo(PeriodState.PUBLISHED);
        assertThat(ChronoUnit.MINUTES.between(periods.get(period).openedAt(), clock.instant()))
                .isZero();
        assertThat(verification.verify(period, SILENT).differences()).isEmpty();
    }
}
