package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** An appraisal full of words, first read by those who may, then by nobody: the person's data is erased and the result holds. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ErasedWordsTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";
    private static final String SECRET = "机密原话";
    private static final int ENDS = 5;

    private final ApplicationContext program;
    private final Colleagues colleagues;
    private final Runs runs;
    private final Verification verification;
    private final Results results;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private Department department;
    private long period;
    private long id;

    ErasedWordsTest(
            ApplicationContext program,
            Colleagues colleagues,
            Runs runs,
            Verification verification,
            Results results,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestClock clock) {
        this.program = program;
        this.colleagues = colleagues;
        this.runs = runs;
        this.verification = verification;
        this.results = results;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
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

    private PersonId person() {
        return department.inOne.getFirst();
    }

    private Client manager() {
        return department.as(department.manager);
    }

    private String card() {
        return "/api/v1/appraisals/" + id;
    }

    /** The manager is among the peers who rate in secret. */
    @BeforeAll
    void aMonthFullOfWords() throws InterruptedException {
        clock.set(TestClock.START);
        department = new Department(colleagues, 4);
        department.work(new Random(3), 30);
        period = manager()
                .post(
                        PERIODS,
                        Map.of(
                                "name",
                                "二月考核",
                                "span",
                                "MONTH",
                                "firstDay",
                                "2026-02-01",
                                "department",
                                department.id.value()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        id = manager()
                .get(PERIODS + "/" + period + "/appraisals")
                .json()
                .valueStream()
                .filter(row -> row.path("person").path("id").asLong() == person().value())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        var own = department.as(person());
        var lead = department.as(department.leadOfOne);
        aRound();
        lead.post(card() + "/absences", Map.of("from", "2026-02-03", "until", "2026-02-04", "reason", SECRET + "病假"))
                .expecting(200);
        own.put(
                        card() + "/self-assessment",
                        Map.of(
                                "quality",
                                SECRET,
                                "satisfaction",
                                SECRET,
                                "teamwork",
                                SECRET,
                                "marks",
                                Map.of("self-assessment", 4)))
                .expecting(200);
        own.put(card() + "/self-assessment/submission", null).expecting(200);
        lead.put(card() + "/self-assessment/return", Map.of("reason", SECRET)).expecting(200);
        own.put(card() + "/self-assessment/submission", null).expecting(200);
        manager()
                .put(
                        card() + "/superior",
                        Map.of("part", "2026-02-01", "superior", department.leadOfOne.value(), "reason", SECRET))
                .expecting(200);
        lead.put(
                        card() + "/ratings",
                        Map.of("ratings", List.of(Map.of("item", "work-attitude", "value", ENDS, "reason", SECRET))))
                .expecting(200);
        manager().put(PERIODS + "/" + period + "/closure", null).expecting(200);
        clock.set(Instant.parse("2026-03-09T02:00:00Z"));
        manager()
                .put(card() + "/calibration", Map.of("points", 88, "reason", SECRET))
                .expecting(200);
        long run = manager()
                .post(PERIODS + "/" + period + "/publication", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        assertThat(runs.await(new RunId(run)).state()).isEqualTo(RunState.DONE);
        clock.set(Instant.parse("2026-03-12T02:00:00Z"));
        lead.post(card() + "/talk-notes", Map.of("words", SECRET)).expecting(200);
        own.put(card() + "/acknowledgement", Map.of("agrees", false, "remarks", SECRET))
                .expecting(200);
        var evidence = SECRET.getBytes(StandardCharsets.UTF_8);
        var file = own.upload(card() + "/appeal-files", "file", "证据.txt", evidence)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        own.upload(card() + "/appeal-files", "file", "没有用上.txt", "另一份".getBytes(StandardCharsets.UTF_8))
                .expecting(201);
        var appeal = own.post(card() + "/appeals", Map.of("words", SECRET, "files", List.of(file)))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        manager()
                .put(
                        card() + "/appeals/" + appeal + "/answer",
                        Map.of("outcome", "TOTAL", "points", 91, "answer", SECRET))
                .expecting(200);
    }

    private void aRound() {
        long round = manager()
                .post(
                        "/api/v1/rounds",
                        Map.of(
                                "name",
                                "二月 360",
                                "period",
                                period,
                                "firstDay",
                                "2026-03-01",
                                "lastDay",
                                "2026-03-20",
                                "weights",
                                Map.of("superior", 40, "peer", 30, "subordinate", 20, "customer", 10),
                                "people",
                                List.of(person().value())))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var raters =
                List.of(department.manager, department.inOne.get(1), department.inOne.get(2), department.inOne.get(3));
        var path = "/api/v1/rounds/" + round;
        for (var rater : raters) {
            manager()
                    .post(
                            path + "/people/" + person().value() + "/raters",
                            Map.of("group", "PEER", "who", rater.value()))
                    .expecting(200);
        }
        manager().with("If-Match", "\"0\"").put(path + "/start", null).expecting(200);
        for (var rater : raters) {
            var me = department.as(rater);
            var asked = me.get("/api/v1/rounds/asked").expecting(200).json();
            me.put(
                            "/api/v1/rounds/asked/" + asked.at("/0/id").asLong() + "/answer",
                            Map.of("items", List.of(Map.of("item", "collaboration", "mark", 4, "comment", SECRET))))
                    .expecting(204);
        }
        var version = manager().get(path).header("ETag").orElseThrow();
        manager().with("If-Match", version).put(path + "/closure", null).expecting(200);
    }

    private JsonNode round(PersonId reader, String result) {
        var view = department.as(reader).get(card() + result).expecting(200).json();
        var told = result.isEmpty() ? view.path("result") : view;
        for (int i = 0; i < told.path("items").size(); i++) {
            if (told.path("scorecard")
                    .path("items")
                    .path(i)
                    .path("kind")
                    .asString()
                    .equals("ROUND")) {
                return told.path("items").path(i);
            }
        }
        throw new AssertionError("no round in it");
    }

    @Test
    @Order(1)
    void whoRatedInSecretReadsNoMeanOfItOnTheCardEither() {
        for (var reader : List.of(person(), department.leadOfOne)) {
            assertThat(round(reader, "").path("value").asDouble()).isEqualTo(4);
            assertThat(round(reader, "").path("source").asString()).isEqualTo("RATED");
        }
        for (var result : List.of("", "/editions/1", "/editions/2", "/standing")) {
            var kept = round(department.manager, result);
            assertThat(kept.path("source").asString()).isEqualTo("WITHHELD");
            assertThat(kept.path("value").isNull() && kept.path("points").isNull())
                    .isTrue();
        }
    }

    @Test
    @Order(2)
    void everyItemsPointsSayHowSureTheyAreFromTheDrawsOfTheTotal() {
        var told = department.as(person()).get(card()).expecting(200).json().path("result");
        var measured = told.path("items")
                .valueStream()
                .filter(item -> item.path("source").asString().equals("OBSERVED"))
                .toList();
        assertThat(measured).isNotEmpty().allSatisfy(item -> {
            var interval = item.path("interval");
            assertThat(interval.path("low").asDouble())
                    .isLessThanOrEqualTo(interval.path("high").asDouble());
        });
        assertThat(told.path("items")
                        .valueStream()
                        .filter(item -> item.path("source").asString().equals("RATED")))
                .allMatch(item -> item.path("interval").isNull());
    }

    @Test
    @Order(3)
    void whatWasWrittenStandsWhileThePersonIsKnown() {
        for (var change : List.of(
                "update appraisal.talk_notes set words = '—'",
                "update appraisal.ratings set reason = '—'",
                "update appraisal.calibrations set points = 100",
                "delete from appraisal.talk_notes",
                "update appraisal.round_people set report = report where report is not null")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @Order(4)
    void erasingAPersonTakesEveryWordAndNoDigit() {
        var told = results.of(new PeriodId(period));
        assertThat(wordsLeft()).isPositive();

        people.deactivate(person());
        people.erase(person());

        assertThat(wordsLeft()).isZero();
        assertThat(jdbc.sql("select count(*) from platform.attachments")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(department
                        .as(department.leadOfOne)
                        .get(card())
                        .expecting(200)
                        .text())
                .doesNotContain(SECRET);
        assertThat(results.of(new PeriodId(period))).isEqualTo(told);
        assertThat(verification.verify(new PeriodId(period), SILENT).differences())
                .isEmpty();
        for (var change : List.of(
                "update appraisal.ratings set value = 1",
                "update appraisal.talk_notes set words = 'anything'",
                "update appraisal.round_people set report = jsonb_set(report, '{total}', '5') where report is not null")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @Order(5)
    void editionsOfTheOldFormVerifyAsTheyAreAndSayNothingTheyDidNotSay() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table appraisal.editions disable trigger editions_stay")
                    .update();
            for (var edition : program.getBean(EditionStore.class).of(new AppraisalId(id))) {
                var canonical = program.getBean(Canonical.class);
                var now = canonical.read(edition.content());
                var old = canonical.text(new Edition.Frozen(
                        1,
                        now.appraisal(),
                        now.edition(),
                        now.inputs(),
                        now.outcome().in(1)));
                assertThat(old).contains("\"format\":1").isNotEqualTo(edition.content());
                assertThat(old.split("\"interval\"", -1))
                        .as("the total's alone")
                        .hasSize(2);
                jdbc.sql("""
                        update appraisal.editions
                           set content = :content, digest = :digest
                         where appraisal_id = :id
                           and edition = :edition
                        """)
                        .param("content", old)
                        .param("digest", Canonical.digest(old))
                        .param("id", id)
                        .param("edition", edition.edition())
                        .update();
            }
            jdbc.sql("alter table appraisal.editions enable trigger editions_stay")
                    .update();
        });

        assertThat(verification.verify(new PeriodId(period), SILENT).differences())
                .isEmpty();
        var told = department
                .as(department.leadOfOne)
                .get(card())
                .expecting(200)
                .json()
                .path("result");
        assertThat(told.path("interval").isNull()).isFalse();
        assertThat(told.path("items").valueStream())
                .allMatch(item -> item.path("interval").isNull());
    }

    private long wordsLeft() {
        return List.of(
                        "self_assessments",
                        "self_assessment_returns",
                        "ratings",
                        "calibrations",
                        "talk_notes",
                        "acknowledgements",
                        "absences",
                        "arrangements",
                        "appeals",
                        "appraisals",
                        "round_people")
                .stream()
                .mapToLong(table -> jdbc.sql("select count(*) from appraisal." + table + " t where t::text like :words")
                        .param("words", "%" + SECRET + "%")
                        .query(Long.class)
                        .single())
                .sum();
    }
}
