package org.hengke.appraisal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Answer;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Improvement plans are drawn up by a superior, agreed to by their person, spoken about, and closed with what follows. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ImprovementPlansTest {

    private static final String PLANS = "/api/v1/improvement-plans";

    private final TwoTeams department;
    private final TestClock clock;
    private final JdbcClient jdbc;

    ImprovementPlansTest(ApplicationContext program, TestClock clock, JdbcClient jdbc) {
        this.department = new TwoTeams(program);
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void found() {
        department.found();
    }

    @AfterEach
    void nothingLeft() {
        clock.set(TestClock.START);
        jdbc.sql("""
                truncate appraisal.improvement_entries, appraisal.improvement_goals, appraisal.improvement_plans cascade""").update();
        jdbc.sql("truncate metrics.facts").update();
        department.everybodySignsInAgain();
    }

    @Test
    void isDrawnUpAgreedToSpokenAboutAndClosed() {
        department.ratings("li", department.team, "2026-02-10", 50, 30);
        var plan = drawn("supervisor", "li");
        assertThat(plan.path("plan").path("state").asString()).isEqualTo("DRAFT");
        assertThat(seen("li", plan).path("agrees").asBoolean()).isTrue();
        assertThat(seen("supervisor", plan).path("agrees").asBoolean()).isFalse();

        department.at("li", 1).put(of(plan) + "/agreement", null).expecting(200);
        assertThat(goal(seen("li", plan), 0).path("start").path("value").asDouble())
                .isEqualTo(0.6);

        later("2026-03-10T04:00:00Z");
        department.ratings("li", department.team, "2026-03-05", 40, 39);
        department
                .as("supervisor")
                .post(of(plan) + "/check-ins", Map.of("day", "2026-03-09", "words", "旁听了两通电话，有进步"))
                .expecting(200);
        department
                .as("li")
                .post(of(plan) + "/remarks", Map.of("words", "退款流程还不熟"))
                .expecting(200);
        var task = goal(seen("li", plan), 1).path("id").asLong();
        department
                .as("li")
                .put(of(plan) + "/goals/" + task + "/completion", null)
                .expecting(200);

        var page = seen("supervisor", plan);
        assertThat(goal(page, 0).path("now").path("value").asDouble()).isEqualTo(39.0 / 40);
        assertThat(goal(page, 0).path("now").path("interval").isMissingNode()).isFalse();
        assertThat(goal(page, 0).path("standing").asString()).isEqualTo("NOT_DISTINGUISHABLE");
        assertThat(goal(page, 1).path("standing").asString()).isEqualTo("MET");
        assertThat(page.path("plan").path("nextCheck").asString()).isEqualTo("2026-03-16");

        closed("supervisor", plan, 2, "MET", "CONFIRM").expecting(200);

        department.ratings("li", department.team, "2026-03-06", 100, 0);
        var record = seen("li", plan);
        assertThat(goal(record, 0).path("now").path("value").asDouble())
                .as("what it was when the plan was closed")
                .isEqualTo(39.0 / 40);
        assertThat(record.path("closure").path("followUp").asString()).isEqualTo("CONFIRM");
        assertThat(record.path("entries").findValuesAsString("sort"))
                .containsExactly("DRAWN", "AGREED", "CHECKED_IN", "REMARKED", "TASK_DONE", "CLOSED");
        assertThat(department.audited("improvement-plan", id(plan)))
                .containsExactly(
                        "plans.drawn",
                        "plans.agreed",
                        "plans.checked-in",
                        "plans.remarked",
                        "plans.task-done",
                        "plans.closed");
        assertThat(closed("supervisor", plan, 3, "MET", "CONFIRM")
                        .expecting(409)
                        .code())
                .isEqualTo("plans.closed");
    }

    @Test
    void aMeasureThatAPlanAsksForIsNotRetiredBeforeThePlanIsClosed() {
        department.person("analyst", null, ShippedRole.DATA_ANALYST);
        var measure = new HashMap<String, Object>(Map.of(
                "code", "calm_voice",
                "name", "语气平和",
                "aggregation", "DISTRIBUTION",
                "unit", "POINTS",
                "direction", "HIGHER_IS_BETTER"));
        department.as("manager").post("/api/v1/measures", measure).expecting(201);
        var wanted = wanted("li");
        wanted.put("goals", List.of(Map.of("measure", "calm_voice", "target", 4)));
        var plan =
                department.as("supervisor").post(PLANS, wanted).expecting(201).json();

        assertThat(retire("manager").code()).isEqualTo("metrics.measure-in-use");
        assertThat(retire("manager").text()).contains("li · 2026-03-02 – 2026-04-30");
        assertThat(retire("analyst").code()).isEqualTo("metrics.measure-in-use");
        assertThat(retire("analyst").text()).contains("1 份进行中").doesNotContain("li ·");
        assertThat(measure("manager").path("holding").path(0).path("path").asString())
                .isEqualTo("/improvement-plans/" + id(plan));
        assertThat(measure("manager").path("users").findValuesAsString("name")).hasSize(1);
        assertThat(measure("supervisor").path("users").findValuesAsString("name"))
                .containsExactly("li · 2026-03-02 – 2026-04-30");
        assertThat(measure("analyst").path("holding").path(0).path("path").isNull())
                .isTrue();
        for (var unknowing : List.of("analyst", "neighbour", "wang")) {
            assertThat(measure(unknowing).path("users")).as(unknowing).isEmpty();
        }

        closed("supervisor", plan, 1, "ENDED", null).expecting(200);

        assertThat(measure("manager").path("users")).isEmpty();
        retire("manager").expecting(204);
        assertThat(department
                        .as("supervisor")
                        .post(PLANS, wanted)
                        .expecting(422)
                        .text())
                .contains("metrics.measure-is-retired");
    }

    private Answer retire(String who) {
        return department.at(who, 1).put("/api/v1/measures/calm_voice/retirement", null);
    }

    private JsonNode measure(String who) {
        return department
                .as(who)
                .get("/api/v1/measures/calm_voice")
                .expecting(200)
                .json();
    }

    @Test
    void nobodyHasASayInTheOwnPlan() {
        assertThat(draw("supervisor", "supervisor").expecting(403).code()).isEqualTo("plans.not-oneself");
        assertThat(draw("manager", "manager").expecting(403).code()).isEqualTo("plans.not-oneself");
        assertThat(draw("li", "li").status()).isEqualTo(403);
        var plan = drawn("manager", "supervisor");

        assertThat(department
                        .at("supervisor", 1)
                        .put(of(plan), content())
                        .expecting(403)
                        .code())
                .isEqualTo("plans.not-oneself");
        department.at("supervisor", 1).put(of(plan) + "/agreement", null).expecting(200);
        assertThat(closed("supervisor", plan, 2, "MET", "CONFIRM")
                        .expecting(403)
                        .code())
                .isEqualTo("plans.not-oneself");
        assertThat(department
                        .as("supervisor")
                        .post(of(plan) + "/check-ins", Map.of("day", "2026-03-02", "words", "一切都好"))
                        .expecting(403)
                        .code())
                .isEqualTo("plans.not-oneself");
    }

    @Test
    void nobodyAgreesInTheirPlace() {
        var plan = drawn("supervisor", "li");

        assertThat(department
                        .at("supervisor", 1)
                        .put(of(plan) + "/agreement", null)
                        .expecting(403)
                        .code())
                .isEqualTo("plans.not-yours-to-agree");
        assertThat(closed("supervisor", plan, 1, "MET", "CONFIRM")
                        .expecting(409)
                        .code())
                .isEqualTo("plans.not-agreed");
    }

    @Test
    void whoeverMayNotSeeAPlanDoesNotLearnThatItIsThere() {
        var plan = drawn("supervisor", "li");
        for (var who : List.of("wang", "stranger", "neighbour", "administrator")) {
            department.as(who).get(of(plan)).expecting(404);
            department.at(who, 1).put(of(plan) + "/agreement", null).expecting(404);
            department
                    .as(who)
                    .post(of(plan) + "/remarks", Map.of("words", "看看"))
                    .expecting(404);
            assertThat(items(department.as(who).get(PLANS))).isEmpty();
        }
        for (var who : List.of("neighbour")) {
            assertThat(closed(who, plan, 1, "ENDED", null).expecting(404).code())
                    .isEqualTo("plans.not-found");
        }
        for (var who : List.of("li", "supervisor", "manager")) {
            assertThat(items(department.as(who).get(PLANS))).hasSize(1);
            assertThat(items(department.as(who).get(PLANS + "?person=" + department.id("li"))))
                    .hasSize(1);
        }
        assertThat(draw("neighbour", "li").expecting(403).code()).isEqualTo("plans.not-yours");
        department.visitor().get(PLANS).expecting(401);
    }

    @Test
    void transferAndDismissalComeOnlyAfterAPlanThatWasNotMet() {
        var plan = agreed("supervisor", "li");
        for (var outcome : List.of("MET", "ENDED")) {
            assertThat(closed("supervisor", plan, 2, outcome, "DISMISSAL")
                            .expecting(409)
                            .code())
                    .isEqualTo("plans.only-after-failure");
        }
        assertThat(closed("supervisor", plan, 2, "NOT_MET", "DISMISSAL")
                        .expecting(409)
                        .code())
                .as("before the time given is over")
                .isEqualTo("plans.time-is-not-over");
        later("2026-05-04T04:00:00Z");
        assertThat(closed("supervisor", plan, 2, "PARTLY", "TRANSFER")
                        .expecting(409)
                        .code())
                .isEqualTo("plans.only-after-failure");
        assertThat(closed("supervisor", plan, 2, "NOT_MET", "CONFIRM")
                        .expecting(409)
                        .code())
                .isEqualTo("plans.does-not-follow");
        assertThat(closed("supervisor", plan, 2, "NOT_MET", null).expecting(409).code())
                .isEqualTo("plans.does-not-follow");

        closed("supervisor", plan, 2, "NOT_MET", "TRANSFER").expecting(200);
    }

    @Test
    void theDatabaseKeepsThatTooWhoeverWrites() {
        var plan = agreed("supervisor", "li");
        var dismissed = """
                update appraisal.improvement_plans
                   set state = 'CLOSED', outcome = 'PARTLY', follow_up = 'DISMISSAL', closing_reason = 'x', closed_by = drawn_by,
                       closed_at = now()
                 where id = :id""";

        assertThatThrownBy(() -> jdbc.sql(dismissed).param("id", id(plan)).update())
                .hasMessageContaining("improvement_plans_part_after_failure_only");
    }

    @Test
    void aChangedPlanIsAskedAnewAndKeepsWhatIsDone() {
        var plan = agreed("supervisor", "li");
        var task = goal(seen("li", plan), 1).path("id").asLong();
        department
                .as("li")
                .put(of(plan) + "/goals/" + task + "/completion", null)
                .expecting(200);
        var more = content();
        more.put("training", "投诉处理进阶课");

        var changed = department
                .at("supervisor", 2)
                .put(of(plan), more)
                .expecting(200)
                .json();

        assertThat(changed.path("plan").path("state").asString()).isEqualTo("DRAFT");
        assertThat(goal(changed, 1).path("doneOn").asString()).isEqualTo("2026-03-02");
        assertThat(department
                        .at("li", 2)
                        .put(of(plan) + "/agreement", null)
                        .expecting(412)
                        .code())
                .as("who saw the old plan does not agree to the new one")
                .isEqualTo("plans.stale");
        department.at("li", 3).put(of(plan) + "/agreement", null).expecting(200);
    }

    @Test
    void remindsOfCheckInsAndOfTheEnd() {
        var plan = agreed("supervisor", "li");
        assertThat(waiting("li")).containsExactly(id(plan));
        assertThat(waiting("supervisor")).as("a week is left").isEmpty();

        later("2026-03-08T04:00:00Z");
        assertThat(waiting("supervisor")).containsExactly(id(plan));
        assertThat(waiting("manager")).as("who is not the superior").isEmpty();
        department
                .as("supervisor")
                .post(of(plan) + "/check-ins", Map.of("day", "2026-03-08", "words", "按计划"))
                .expecting(200);
        assertThat(waiting("supervisor")).isEmpty();

        later("2026-05-01T04:00:00Z");
        assertThat(waiting("supervisor")).containsExactly(id(plan));
        assertThat(seen("supervisor", plan).path("plan").path("over").asBoolean())
                .isTrue();
    }

    @Test
    void goesOnFromAnotherOfTheSamePersonOnly() {
        var first = drawn("supervisor", "li");
        var next = wanted("li");
        next.put("after", id(first));
        var second =
                department.as("supervisor").post(PLANS, next).expecting(201).json();
        assertThat(second.path("after").asLong()).isEqualTo(id(first));

        var mixed = wanted("wang");
        mixed.put("after", id(first));
        assertThat(department.as("supervisor").post(PLANS, mixed).expecting(422).text())
                .contains("plans.after-another");
    }

    @Test
    void isDrawnUpOnceHoweverOftenItIsSent() {
        var client = department
                .as("supervisor")
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var wanted = wanted("li");

        assertThat(client.post(PLANS, wanted).expecting(201).text())
                .isEqualTo(client.post(PLANS, wanted).expecting(201).text());
    }

    @ParameterizedTest
    @CsvSource({
        "why, ' ', plans.words-needed",
        "last, 2026-03-01, plans.ends-before-it-begins",
        "last, 2028-03-01, plans.too-long",
        "first, 2025-01-01, plans.long-ago",
        "mentor, 99999999, plans.no-such-person",
        "checkEveryDays, 0, plans.check-rhythm",
        "checkEveryDays, 91, plans.check-rhythm"
    })
    void refusesWhatCannotBeAPlan(String field, String value, String code) {
        var wanted = wanted("li");
        wanted.put(field, value);

        assertThat(department
                        .as("supervisor")
                        .post(PLANS, wanted)
                        .expecting(422)
                        .text())
                .contains(code, "\"" + field + "\"");
    }

    @Test
    void refusesGoalsThatAreNone() {
        Map<Object, String> goals = Map.of(
                Map.of(), "plans.figure-or-task",
                Map.of("measure", "satisfaction"), "goals.target-needed",
                Map.of("measure", "satisfaction", "target", 0.9, "task", "听录音"), "plans.figure-or-task",
                Map.of("measure", "satisfaction", "target", 1.2), "goals.share-above-one",
                Map.of("measure", "nonsense", "target", 0.9), "plans.no-such-measure",
                Map.of("task", "听".repeat(301)), "plans.words-too-long",
                Map.of("task", "听录音", "target", 3), "plans.figure-or-task");
        goals.forEach((goal, code) -> {
            var wanted = wanted("li");
            wanted.put("goals", List.of(goal));
            assertThat(department
                            .as("supervisor")
                            .post(PLANS, wanted)
                            .expecting(422)
                            .text())
                    .as(goal.toString())
                    .contains(code);
        });
        var none = wanted("li");
        none.put("goals", List.of());
        assertThat(department.as("supervisor").post(PLANS, none).expecting(422).text())
                .contains("plans.goals");
    }

    @Test
    void lookingAtAnothersPlanIsRecorded() {
        var plan = drawn("supervisor", "wang");
        seen("manager", plan);
        seen("wang", plan);

        assertThat(jdbc.sql("""
                        select actor
                          from platform.audit_entries
                         where action = 'metrics.figures-viewed'
                           and subject_id = :person""")
                        .param("person", department.id("wang").value())
                        .query((row, n) -> row.getLong(1))
                        .list())
                .containsExactly(department.id("manager").value());
    }

    private void later(String instant) {
        clock.set(Instant.parse(instant));
        department.everybodySignsInAgain();
    }

    private List<Long> waiting(String who) {
        var ids = new ArrayList<Long>();
        department
                .as(who)
                .get(PLANS + "/waiting")
                .expecting(200)
                .json()
                .forEach(plan -> ids.add(plan.path("id").asLong()));
        return ids;
    }

    private JsonNode agreed(String by, String whom) {
        var plan = drawn(by, whom);
        department.at(whom, 1).put(of(plan) + "/agreement", null).expecting(200);
        return plan;
    }

    private Answer closed(String who, JsonNode plan, long version, String outcome, @Nullable String followUp) {
        var said = new HashMap<String, Object>(Map.of("outcome", outcome, "reason", "见面谈记录"));
        if (followUp != null) {
            said.put("followUp", followUp);
        }
        return department.at(who, version).put(of(plan) + "/closure", said);
    }

    private JsonNode drawn(String by, String whom) {
        return draw(by, whom).expecting(201).json();
    }

    private Answer draw(String by, String whom) {
        return department.as(by).post(PLANS, wanted(whom));
    }

    private Map<String, Object> wanted(String whom) {
        var wanted = content();
        wanted.put("person", department.id(whom).value());
        return wanted;
    }

    private static Map<String, Object> content() {
        var content = new HashMap<String, Object>();
        content.put("why", "连续两个月满意度偏低");
        content.put("first", "2026-03-02");
        content.put("last", "2026-04-30");
        content.put("checkEveryDays", 7);
        content.put(
                "goals", List.of(Map.of("measure", "satisfaction", "target", 0.9), Map.of("task", "每周听两通优秀录音并写下要点")));
        return content;
    }

    private JsonNode seen(String who, JsonNode plan) {
        return department.as(who).get(of(plan)).expecting(200).json();
    }

    private static JsonNode goal(JsonNode page, int at) {
        return page.path("goals").path(at);
    }

    private static JsonNode items(Answer answer) {
        return answer.expecting(200).json().path("items");
    }

    private static String of(JsonNode plan) {
        return PLANS + "/" + id(plan);
    }

    private static long id(JsonNode page) {
        return page.path("plan").path("id").asLong();
    }
}
