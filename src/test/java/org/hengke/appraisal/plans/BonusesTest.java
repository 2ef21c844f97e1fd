package org.hengke.appraisal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Answer;
import org.hengke.support.DatabaseTest;
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

/** What follows from a published period: consequences by grade, shares of a pool, and what pay-roll is told. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class BonusesTest {

    private static final String POOLS = "/api/v1/bonus-pools";

    private final TwoTeams department;
    private final JdbcClient jdbc;
    private long period;

    BonusesTest(ApplicationContext program, JdbcClient jdbc) {
        this.department = new TwoTeams(program);
        this.jdbc = jdbc;
    }

    /** Li has 95 points, Wang 75, the stranger 20, the neighbour nothing to go by; acting is a manager and assessed too. */
    @BeforeAll
    void found() {
        department.found();
        department.ratings("li", department.team, "2026-02-10", 40, 38);
        department.ratings("wang", department.team, "2026-02-10", 40, 30);
        department.ratings("stranger", department.other, "2026-02-10", 40, 8);
        department.person("acting", department.team, ShippedRole.MANAGER);
        department.ratings("acting", department.team, "2026-02-10", 40, 40);
        period = department.published();
    }

    @AfterEach
    void nothingLeft() {
        jdbc.sql("""
                truncate appraisal.bonus_entries, appraisal.bonus_shares, appraisal.bonus_pools,
                         appraisal.recognition_entries, appraisal.recognition_files, appraisal.recognitions,
                         appraisal.improvement_entries, appraisal.improvement_goals, appraisal.improvement_plans cascade""").update();
    }

    @Test
    void isSharedOutToTheCentThenDecidedByOneAndApprovedByAnother() {
        var pool = made("manager", 1000);
        assertThat(amounts(pool)).isEqualTo(Map.of("li", "500.00", "wang", "394.74", "stranger", "105.26"));
        assertThat(pool.path("shares").path(0).path("equal").decimalValue())
                .as("the odd cent is drawn by lot")
                .isBetween(new BigDecimal("333.33"), new BigDecimal("333.34"));
        assertThat(pool.path("seed").isString())
                .as("larger than numbers of browsers")
                .isTrue();

        var decided = department
                .at("manager", 1)
                .put(of(pool) + "/decision", null)
                .expecting(200)
                .json();
        assertThat(decided.path("pool").path("state").asString()).isEqualTo("DECIDED");
        assertThat(payroll()).isEmpty();
        assertThat(department
                        .at("manager", 2)
                        .put(of(pool) + "/approval", null)
                        .expecting(403)
                        .code())
                .isEqualTo("bonuses.own-decision");
        assertThat(department
                        .at("manager", 2)
                        .put(of(pool), draft(2000))
                        .expecting(409)
                        .code())
                .isEqualTo("bonuses.already-decided");

        department.at("deputy", 2).put(of(pool) + "/approval", null).expecting(200);

        assertThat(payroll()
                        .valueStream()
                        .map(line -> line.path("amount").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000");
        var own = department.as("li").get(POOLS + "/own").expecting(200).json();
        assertThat(own).hasSize(1);
        assertThat(own.path(0).path("amount").decimalValue()).isEqualByComparingTo("500");
        assertThat(department.audited("bonus-pool", id(pool)))
                .containsExactly("bonuses.made", "bonuses.decided", "bonuses.approved");
        for (var step : List.of("/decision", "/approval")) {
            department.at("deputy", 3).put(of(pool) + step, null).expecting(409);
        }
        department
                .at("deputy", 3)
                .put(of(pool) + "/return", Map.of("reason", "再看看"))
                .expecting(409);
    }

    @Test
    void whatWasApprovedStaysWhoeverWrites() {
        var pool = made("manager", 1000);
        department.at("manager", 1).put(of(pool) + "/decision", null).expecting(200);
        department.at("deputy", 2).put(of(pool) + "/approval", null).expecting(200);
        for (var change : List.of(
                "update appraisal.bonus_shares set amount = amount + 1 where pool_id = :id",
                "delete from appraisal.bonus_shares where pool_id = :id",
                "update appraisal.bonus_pools set amount = 1 where id = :id",
                "delete from appraisal.bonus_pools where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id(pool)).update())
                    .hasMessageContaining("what was approved stays as it is");
        }
    }

    @Test
    void isReturnedWithAReasonAndDecidedAnew() {
        var pool = made("manager", 1000);
        department.at("manager", 1).put(of(pool) + "/decision", null).expecting(200);
        assertThat(department
                        .at("deputy", 2)
                        .put(of(pool) + "/return", Map.of("reason", " "))
                        .expecting(422)
                        .text())
                .contains("plans.words-needed");
        department
                .at("deputy", 2)
                .put(of(pool) + "/return", Map.of("reason", "总额写错了"))
                .expecting(200);

        department.at("manager", 3).put(of(pool), draft(1200)).expecting(200);
        department.at("manager", 4).put(of(pool) + "/decision", null).expecting(200);
        department.at("deputy", 5).put(of(pool) + "/approval", null).expecting(200);
        assertThat(seen("deputy", pool).path("entries").findValuesAsString("sort"))
                .containsExactly("MADE", "DECIDED", "RETURNED", "CHANGED", "DECIDED", "APPROVED");
    }

    @Test
    void whoeverTakesPartHasNoSay() {
        var wanted = draft(1000);
        wanted.put("period", period);
        wanted.put("leftOut", List.of());
        var pool = department.as("manager").post(POOLS, wanted).expecting(201).json();
        assertThat(amounts(pool)).containsKey("acting");
        for (var refused : List.of(
                department.at("acting", 1).put(of(pool), wanted("二月奖金")),
                department.at("acting", 1).put(of(pool) + "/decision", null))) {
            assertThat(refused.expecting(403).code()).isEqualTo("bonuses.own-share");
        }
        department.at("manager", 1).put(of(pool) + "/decision", null).expecting(200);

        assertThat(seen("acting", pool).path("takesPart").asBoolean()).isTrue();
        assertThat(seen("acting", pool).path("mayApprove").asBoolean()).isFalse();
        assertThat(department
                        .at("acting", 2)
                        .put(of(pool) + "/approval", null)
                        .expecting(403)
                        .code())
                .isEqualTo("bonuses.own-share");

        var own = draft(1000);
        own.put("period", period);
        own.put("leftOut", List.of());
        var byActing = department.as("acting").post(POOLS, own).expecting(201).json();
        assertThat(amounts(byActing)).as("who makes it has no share").doesNotContainKey("acting");
        assertThat(byActing.path("leftOut").findValuesAsString("reason")).contains("MAKES_IT");
    }

    private Map<String, Object> wanted(String name) {
        var wanted = draft(5000);
        wanted.put("name", name);
        wanted.put("leftOut", List.of());
        return wanted;
    }

    @Test
    void isForWhoMaySeeItOnly() {
        var pool = made("manager", 1000);
        for (var who : List.of("li", "supervisor", "administrator")) {
            department.as(who).get(POOLS).expecting(403);
            department.as(who).get(of(pool)).expecting(403);
            department.as(who).get(of(pool) + "/sheet").expecting(403);
            department.as(who).get("/api/v1/payroll/" + period).expecting(403);
            assertThat(department.as(who).get(POOLS + "/own").expecting(200).json())
                    .isEmpty();
        }
        department.as("manager").get(POOLS + "/99999999").expecting(404);
        department.as("manager").get("/api/v1/payroll/99999999").expecting(404);
        assertThat(department
                        .as("manager")
                        .get(of(pool) + "/sheet?format=CSV")
                        .expecting(200)
                        .text())
                .contains("奖金（元）", "li", "500.00");
        assertThat(jdbc.sql("select count(*) from platform.audit_entries where action = 'bonuses.exported'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 0, appraisal.pool-is-not-an-amount",
        "amount, -1, appraisal.pool-is-not-an-amount",
        "amount, 10.005, appraisal.pool-is-not-an-amount",
        "amount, 1e300, appraisal.pool-is-not-an-amount",
        "name, ' ', bonuses.name"
    })
    void refusesWhatCannotBeAPool(String field, String value, String code) {
        var draft = draft(1000);
        draft.put("period", period);
        draft.put(field, field.equals("amount") ? new BigDecimal(value) : value);

        assertThat(department.as("manager").post(POOLS, draft).expecting(422).text())
                .contains(code);
    }

    @Test
    void payrollIsToldOfApprovedMoneyOnceAndOnly() {
        var bonus = recognised("li", "BONUS", 300, period);
        recognised("wang", "DEDUCTION", 50, period);
        var waiting = department
                .as("supervisor")
                .post("/api/v1/recognitions", recognition("li", "BONUS", 999, period))
                .expecting(201)
                .json();
        assertThat(waiting.path("recognition").path("state").asString()).isEqualTo("PROPOSED");

        assertThat(payroll()
                        .valueStream()
                        .map(line -> line.path("sort").asString() + " "
                                + line.path("amount").decimalValue().setScale(2)))
                .containsExactlyInAnyOrder("BONUS 300.00", "DEDUCTION -50.00");
        department
                .at("manager", 2)
                .put("/api/v1/recognitions/" + bonus + "/withdrawal", Map.of("reason", "发错了"))
                .expecting(200);
        assertThat(payroll().findValuesAsString("sort")).containsExactly("DEDUCTION");
    }

    @Test
    void consequencesFollowFromGradesAndLeadToRecognitionsAndPlans() {
        var page = consequences("manager");
        assertThat(line(page, "li").path("follows").valueStream().map(JsonNode::asString))
                .containsExactly("COMMEND", "REWARD", "ADVANCED_COURSE");
        assertThat(line(page, "wang").path("follows").valueStream().map(JsonNode::asString))
                .containsExactly("CONFIRM", "COACH");
        assertThat(line(page, "stranger").path("follows").valueStream().map(JsonNode::asString))
                .containsExactly("RETRAIN", "COACH");
        assertThat(line(page, "stranger")
                        .path("weakest")
                        .path(0)
                        .path("measure")
                        .asString())
                .isEqualTo("satisfaction");
        assertThat(line(page, "li").path("grade").asString()).isEqualTo("优秀");
        assertThat(line(page, "li").path("best").asInt()).isEqualTo(1);
        assertThat(line(page, "li").path("promotion").asBoolean()).isFalse();

        recognised("li", "COMMENDATION", null, period);
        var plan = new HashMap<String, Object>(Map.of(
                "person",
                department.id("stranger").value(),
                "why",
                "二月考核不合格",
                "first",
                "2026-03-02",
                "last",
                "2026-04-30",
                "checkEveryDays",
                14,
                "goals",
                List.of(Map.of("task", "听录音"))));
        plan.put("period", period);
        department.as("neighbour").post("/api/v1/improvement-plans", plan).expecting(201);

        var after = consequences("manager");
        assertThat(line(after, "li").path("recognitions").path(0).path("kind").asString())
                .isEqualTo("COMMENDATION");
        assertThat(line(after, "stranger").path("plans")).hasSize(1);
    }

    @Test
    void consequencesShowWhatLiesWithinReach() {
        assertThat(consequences("supervisor")
                        .path("people")
                        .valueStream()
                        .map(line -> line.path("person").path("name").asString()))
                .contains("li", "wang")
                .doesNotContain("stranger");
        department.as("li").get("/api/v1/consequences/" + period).expecting(403);
        department.as("manager").get("/api/v1/consequences/99999999").expecting(404);
        var own = line(consequences("supervisor"), "supervisor");
        assertThat(own.isMissingNode() || own.path("own").asBoolean()).isTrue();
    }

    @Test
    void rulesAreSetOnTheVersionTheEditBeganWith() {
        var now = department
                .as("manager")
                .get("/api/v1/consequence-rules")
                .expecting(200)
                .json();
        var rules = Map.of(
                "grades", List.of(List.of("COMMEND"), List.of("RETRAIN")),
                "bestTimes", 1,
                "ofPeriods", 1,
                "leastMonths", 12,
                "weakBelow", 80);
        department
                .at("manager", now.path("version").asLong())
                .put("/api/v1/consequence-rules", rules)
                .expecting(200);

        var page = consequences("manager");
        assertThat(line(page, "li").path("promotion").asBoolean()).isTrue();
        assertThat(line(page, "wang").path("follows").path(0).asString()).isEqualTo("RETRAIN");
        assertThat(line(page, "wang").path("weakest")).hasSize(1);
        department
                .at("manager", now.path("version").asLong())
                .put("/api/v1/consequence-rules", rules)
                .expecting(412);
        department.at("supervisor", 1).put("/api/v1/consequence-rules", rules).expecting(403);
        jdbc.sql("delete from platform.settings where key = 'appraisal.consequences'")
                .update();
        department
                .at("manager", 0)
                .put("/api/v1/consequence-rules", now.path("rules"))
                .expecting(200);
    }

    private long recognised(String whom, String kind, @Nullable Integer amount, long in) {
        var one = department
                .as("supervisor")
                .post("/api/v1/recognitions", recognition(whom, kind, amount, in))
                .expecting(201)
                .json()
                .path("recognition")
                .path("id")
                .asLong();
        department
                .at("manager", 1)
                .put("/api/v1/recognitions/" + one + "/approval", null)
                .expecting(200);
        return one;
    }

    private Map<String, Object> recognition(String whom, String kind, @Nullable Integer amount, long in) {
        var wanted = new HashMap<String, Object>(Map.of(
                "person",
                department.id(whom).value(),
                "kind",
                kind,
                "day",
                "2026-02-20",
                "reason",
                "一件事",
                "period",
                in));
        if (amount != null) {
            wanted.put("amount", amount);
        }
        return wanted;
    }

    private JsonNode consequences(String who) {
        return department
                .as(who)
                .get("/api/v1/consequences/" + period)
                .expecting(200)
                .json();
    }

    private JsonNode line(JsonNode page, String name) {
        return page.path("people")
                .valueStream()
                .filter(line -> line.path("person").path("name").asString().equals(name))
                .findFirst()
                .orElseGet(() -> page.path("nobody"));
    }

    private JsonNode payroll() {
        return department
                .as("manager")
                .get("/api/v1/payroll/" + period)
                .expecting(200)
                .json()
                .path("lines");
    }

    private JsonNode made(String by, int amount) {
        var wanted = draft(amount);
        wanted.put("period", period);
        return department.as(by).post(POOLS, wanted).expecting(201).json();
    }

    private Map<String, Object> draft(int amount) {
        var draft = new HashMap<String, Object>();
        draft.put("name", "二月奖金");
        draft.put("amount", amount);
        draft.put("coefficients", Map.of("specialist", 1, "supervisor", 1.5, "manager", 0));
        draft.put("leftOut", List.of(department.id("acting").value()));
        return draft;
    }

    private static Map<String, String> amounts(JsonNode page) {
        var amounts = new HashMap<String, String>();
        page.path("shares")
                .forEach(share -> amounts.put(
                        share.path("person").path("name").asString(),
                        share.path("amount").decimalValue().setScale(2).toString()));
        return amounts;
    }

    private JsonNode seen(String who, JsonNode pool) {
        return answer(who, pool).expecting(200).json();
    }

    private Answer answer(String who, JsonNode pool) {
        return department.as(who).get(of(pool));
    }

    private static String of(JsonNode page) {
        return POOLS + "/" + id(page);
    }

    private static long id(JsonNode page) {
        return page.path("pool").path("id").asLong();
    }
}
