package org.hengke.appraisal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Goals are proposed, agreed to by their owners, and watched against the figures. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class GoalsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String GOALS = "/api/v1/goals";
    private static final MeasureCode SATISFACTION = new MeasureCode("satisfaction");
    private static final MeasureCode HANDLED = new MeasureCode("handled");

    private final Clients clients;
    private final Goals goals;
    private final Figures figures;
    private final Facts facts;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private final Map<String, Client> signedIn = new HashMap<>();
    private DepartmentId service = new DepartmentId(0);
    private TeamId team = new TeamId(0);
    private TeamId other = new TeamId(0);
    private PersonId li = new PersonId(0);
    private PersonId wang = new PersonId(0);
    private PersonId stranger = new PersonId(0);

    GoalsTest(
            Clients clients,
            Goals goals,
            Figures figures,
            Facts facts,
            People people,
            Accounts accounts,
            Organisation organisation,
            TestClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.clients = clients;
        this.goals = goals;
        this.figures = figures;
        this.facts = facts;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeAll
    void department() {
        service = organisation.addDepartment("客服部", null, null);
        team = organisation.addTeam("售后一组", service, null);
        other = organisation.addTeam("售后二组", service, null);
        var manager = person("manager", null, ShippedRole.MANAGER);
        organisation.setHead(service, manager);
        organisation.setLead(team, person("supervisor", team, ShippedRole.SUPERVISOR));
        organisation.setLead(other, person("neighbour", other, ShippedRole.SUPERVISOR));
        li = person("li", team, ShippedRole.AGENT);
        wang = person("wang", team, ShippedRole.AGENT);
        stranger = person("stranger", other, ShippedRole.AGENT);
        person("administrator", null, ShippedRole.ADMINISTRATOR);
    }

    @AfterEach
    void nothingLeft() {
        clock.set(TestClock.START);
        jdbc.sql("truncate appraisal.goal_entries, appraisal.goals cascade").update();
        jdbc.sql("truncate metrics.facts").update();
        signedIn.clear();
    }

    @Test
    void isProposedThenAgreedToByItsOwner() {
        var goal = proposed("supervisor", "PERSON", li.value(), 0.9);

        assertThat(goal.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(seenBy("li", goal).path("goal").path("decides").asBoolean()).isTrue();
        assertThat(seenBy("supervisor", goal).path("goal").path("decides").asBoolean())
                .isFalse();
        var agreed = at("li", 1).put(of(goal) + "/agreement", null).expecting(200);

        assertThat(agreed.json().path("state").asString()).isEqualTo("AGREED");
        assertThat(agreed.header("ETag")).contains("\"2\"");
        assertThat(seenBy("supervisor", goal).path("entries").findValuesAsString("sort"))
                .containsExactly("PROPOSED", "AGREED");
        assertThat(audited(goal)).containsExactly("goals.proposed", "goals.agreed");
    }

    @Test
    void isDeclinedWithAReasonOnly() {
        var goal = proposed("supervisor", "PERSON", li.value(), 0.99);

        assertThat(at("li", 1)
                        .put(of(goal) + "/refusal", Map.of("reason", " "))
                        .expecting(422)
                        .text())
                .contains("goals.words-needed");
        at("li", 1).put(of(goal) + "/refusal", Map.of("reason", "新手期只有两个月")).expecting(200);

        var page = seenBy("supervisor", goal);
        assertThat(page.path("goal").path("state").asString()).isEqualTo("DECLINED");
        assertThat(page.path("entries").path(1).path("words").asString()).isEqualTo("新手期只有两个月");
        assertThat(at("li", 2).put(of(goal) + "/agreement", null).expecting(409).code())
                .isEqualTo("goals.already-decided");
    }

    @Test
    void aChangedTargetIsAskedAnew() {
        var goal = proposed("supervisor", "PERSON", li.value(), 0.9);
        at("li", 1).put(of(goal) + "/agreement", null).expecting(200);

        at("supervisor", 2).put(of(goal), Map.of("target", 0.95)).expecting(200);

        var page = seenBy("li", goal).path("goal");
        assertThat(page.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(page.path("target").asDouble()).isEqualTo(0.95);
        assertThat(at("li", 2).put(of(goal) + "/agreement", null).expecting(412).code())
                .as("who saw the old target does not agree to the new one")
                .isEqualTo("goals.stale");
        assertThat(as("li").put(of(goal) + "/agreement", null).expecting(422).code())
                .isEqualTo("platform.version-needed");
    }

    @Test
    void nobodyAgreesToWhatTheyProposedForThemselves() {
        var own = proposed("supervisor", "TEAM", team.value(), 0.5);

        assertThat(at("supervisor", 1)
                        .put(of(own) + "/agreement", null)
                        .expecting(403)
                        .code())
                .isEqualTo("goals.not-yours-to-decide");
        at("manager", 1).put(of(own) + "/agreement", null).expecting(200);
    }

    @Test
    void makesRoomOnceWithdrawn() {
        var goal = proposed("supervisor", "PERSON", li.value(), 0.9);
        assertThat(propose("manager", "PERSON", li.value(), 0.8).expecting(409).code())
                .isEqualTo("goals.exists");

        at("supervisor", 1).delete(of(goal)).expecting(204);

        var next = proposed("manager", "PERSON", li.value(), 0.8);
        assertThat(idsIn(board("manager"))).containsExactly(next.path("id").asString());
        assertThat(at("supervisor", 2)
                        .put(of(goal), Map.of("target", 0.7))
                        .expecting(409)
                        .code())
                .isEqualTo("goals.withdrawn");
    }

    @Test
    void ofTwoProposedAtOnceOneStands() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var asked = new ArrayList<Callable<Answer>>();
            for (var who : List.of("manager", "supervisor")) {
                as(who);
                asked.add(() -> propose(who, "PERSON", wang.value(), 0.9));
            }
            assertThat(pool.invokeAll(asked).stream()
                            .map(answer -> answer.resultNow().status())
                            .toList())
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void isProposedOnceHoweverOftenItIsSent() {
        var key = UUID.randomUUID().toString();
        var first = as("manager").with("Idempotency-Key", key).post(GOALS, wanted("TEAM", team.value(), 0.9));
        var again = as("manager").with("Idempotency-Key", key).post(GOALS, wanted("TEAM", team.value(), 0.9));

        assertThat(again.expecting(201).json().path("id"))
                .isEqualTo(first.expecting(201).json().path("id"));
    }

    @Test
    void everyoneSeesWhatConcernsThem() {
        var ofDepartment = proposed("manager", "DEPARTMENT", service.value(), 0.9);
        var ofTeam = proposed("manager", "TEAM", team.value(), 0.9);
        var ofLi = proposed("supervisor", "PERSON", li.value(), 0.9);
        var ofWang = proposed("supervisor", "PERSON", wang.value(), 0.9);
        var ofStranger = proposed("neighbour", "PERSON", stranger.value(), 0.9);
        var all = List.of(ofDepartment, ofTeam, ofLi, ofWang, ofStranger);
        var visible = Map.of(
                "manager", all,
                "supervisor", List.of(ofTeam, ofLi, ofWang),
                "neighbour", List.of(ofStranger),
                "li", List.of(ofTeam, ofLi),
                "stranger", List.of(ofStranger));

        visible.forEach((who, some) -> {
            assertThat(idsIn(board(who)))
                    .as(who)
                    .containsExactlyInAnyOrderElementsOf(some.stream()
                            .map(goal -> goal.path("id").asString())
                            .toList());
            for (var goal : all) {
                assertThat(as(who).get(of(goal)).status())
                        .as(who + " guessing " + goal)
                        .isEqualTo(some.contains(goal) ? 200 : 404);
            }
        });
        assertThat(as("administrator").get(GOALS).status()).isEqualTo(403);
        assertThat(clients.anonymous().get(GOALS).status()).isEqualTo(401);
        assertThat(as("li").get("/api/v1/people/%s/goals".formatted(stranger))
                        .expecting(200)
                        .json())
                .isEmpty();
        assertThat(as("supervisor")
                        .get("/api/v1/people/%s/goals".formatted(li))
                        .expecting(200)
                        .json())
                .hasSize(1);
        assertThat(as("supervisor")
                        .get(GOALS + "/current")
                        .expecting(200)
                        .json()
                        .findValuesAsString("subjectKind"))
                .containsExactly("TEAM");
    }

    @Test
    void nobodySetsGoalsBeyondTheirReach() {
        assertThat(propose("li", "PERSON", li.value(), 0.1).status()).isEqualTo(403);
        assertThat(propose("neighbour", "PERSON", li.value(), 0.9)
                        .expecting(403)
                        .code())
                .isEqualTo("goals.not-yours-to-set");
        assertThat(propose("supervisor", "DEPARTMENT", service.value(), 0.9)
                        .expecting(403)
                        .code())
                .isEqualTo("goals.not-yours-to-set");
        var goal = proposed("supervisor", "PERSON", li.value(), 0.9);
        assertThat(at("li", 1).put(of(goal), Map.of("target", 0.1)).status()).isEqualTo(403);
        assertThat(at("neighbour", 1).put(of(goal), Map.of("target", 0.1)).status())
                .isEqualTo(404);
        assertThat(at("wang", 1).put(of(goal) + "/agreement", null).status()).isEqualTo(404);
        assertThat(at("manager", 1)
                        .put(of(goal) + "/agreement", null)
                        .expecting(403)
                        .code())
                .as("a superior does not agree in somebody's place")
                .isEqualTo("goals.not-yours-to-decide");
    }

    @ParameterizedTest
    @CsvSource({
        "satisfaction, MONTH, 2026-03-01, 1.01, goals.share-above-one",
        "satisfaction, MONTH, 2026-03-01, -0.5, goals.bad-target",
        "satisfaction, MONTH, 2026-03-01, 0.12345678, goals.bad-target",
        "satisfaction, MONTH, 2026-03-01, 1e13, goals.bad-target",
        "handled, MONTH, 2026-03-01, 10.5, goals.pieces-are-whole",
        "satisfaction, MONTH, 2026-03-02, 0.9, goals.not-a-period",
        "satisfaction, QUARTER, 2026-03-01, 0.9, goals.not-a-period",
        "satisfaction, MONTH, 2026-02-01, 0.9, goals.period-over",
        "satisfaction, YEAR, 2046-01-01, 0.9, goals.period-far",
        "backlog, MONTH, 2026-03-01, 0.9, goals.pieces-are-whole"
    })
    void refusesWhatCannotBeAGoal(String measure, String span, String first, String target, String code) {
        var body = """
                {"measure": "%s", "subjectKind": "TEAM", "subjectId": %s, "span": "%s", "first": "%s", "target": %s}""".formatted(measure, team, span, first, target);

        assertThat(as("manager").post(GOALS, body).expecting(422).text()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"viel\"", "\"NaN\"", "null", "[]", "true"})
    void refusesATargetThatIsNoNumber(String target) {
        var body = """
                {"measure": "satisfaction", "subjectKind": "TEAM", "subjectId": %s, "span": "MONTH",
                 "first": "2026-03-01", "target": %s}""".formatted(team, target);

        assertThat(as("manager").post(GOALS, body).status()).isIn(400, 422);
    }

    @Test
    void refusesWhoOrWhatIsNotThere() {
        assertThat(propose("manager", "PERSON", 99_999_999, 0.9).expecting(422).text())
                .contains("goals.no-such-subject");
        var unknown = new HashMap<>(wanted("TEAM", team.value(), 0.9));
        unknown.put("measure", "wishes");
        assertThat(as("manager").post(GOALS, unknown).status()).isEqualTo(404);
        var beside = new HashMap<>(wanted("PERSON", stranger.value(), 0.9));
        beside.put(
                "parent",
                proposed("manager", "TEAM", team.value(), 0.9).path("id").asLong());
        assertThat(as("manager").post(GOALS, beside).expecting(422).text()).contains("goals.not-below");
    }

    @Test
    void figuresAreThoseOfTheFacts() {
        clock.set(Instant.parse("2026-03-16T04:00:00Z"));
        ratings(li, team, 45, 36);
        ratings(wang, team, 40, 39);
        ratings(stranger, other, 50, 20);
        var ofLi = proposed("supervisor", "PERSON", li.value(), 0.9);
        var ofTeam = proposed("manager", "TEAM", team.value(), 0.9);
        var ofDepartment = proposed("manager", "DEPARTMENT", service.value(), 0.9);

        assertThat(value(ofLi)).isEqualTo(36.0 / 45);
        assertThat(value(ofTeam)).isEqualTo(75.0 / 85);
        assertThat(value(ofDepartment)).isEqualTo(95.0 / 135);
        var month = FactFilter.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        var asked = figures.table(FigureQuery.of(month.ofPeople(List.of(li)), SATISFACTION), Locale.ROOT)
                .total()
                .getFirst();
        assertThat(value(ofLi)).isEqualTo(asked.value());
        var all = Objects.requireNonNull(asked.interval());
        var interval = seenBy("manager", ofLi).path("goal").path("forecast").path("interval");
        assertThat(interval.path("low").asDouble()).isGreaterThan(all.low());
        assertThat(interval.path("high").asDouble()).isLessThan(all.high());
        assertThat(course(ofDepartment)).isEqualTo("OFF_COURSE");
    }

    @Test
    void aCountAddsUpInItsTrend() {
        clock.set(Instant.parse("2026-03-16T04:00:00Z"));
        handled(li, team, "2026-03-03", 4);
        handled(li, team, "2026-03-05", 3);
        var body = new HashMap<>(wanted("PERSON", li.value(), 20));
        body.put("measure", "handled");
        var goal = as("supervisor").post(GOALS, body).expecting(201).json();

        var trend = seenBy("li", goal).path("trend");

        assertThat(value(goal)).isEqualTo(7);
        assertThat(trend.path(3).path("value").asDouble()).isEqualTo(4);
        assertThat(trend.path(4).path("value").asDouble()).isEqualTo(7);
    }

    @Test
    void aChangeOfCourseIsToldOnce() throws Exception {
        clock.set(Instant.parse("2026-03-16T04:00:00Z"));
        var goal = proposed("supervisor", "PERSON", li.value(), 0.9);
        assertThat(goals.watch()).as("only what was agreed to is watched").isZero();
        at("li", 1).put(of(goal) + "/agreement", null).expecting(200);
        ratings(li, team, 60, 60);

        try (var nodes = Executors.newFixedThreadPool(2)) {
            int told = 0;
            for (var node : nodes.invokeAll(List.<Callable<Integer>>of(goals::watch, goals::watch))) {
                told += node.get();
            }
            assertThat(told).isEqualTo(1);
        }
        assertThat(goals.watch()).isZero();
        assertThat(courses(goal)).containsExactly("ON_COURSE");
        assertThat(seenBy("li", goal).path("goal").path("version").asLong())
                .as("what the program tells is no edit")
                .isEqualTo(2);

        ratings(li, team, 200, 10);
        assertThat(goals.watch()).isEqualTo(1);
        clock.set(Instant.parse("2026-04-10T04:00:00Z"));
        assertThat(goals.watch()).isEqualTo(1);
        assertThat(goals.watch()).isZero();

        assertThat(courses(goal)).containsExactly("ON_COURSE", "OFF_COURSE", "MISSED");
    }

    @Test
    void whatIsSaidStaysWithTheGoal() {
        var goal = proposed("supervisor", "PERSON", li.value(), 0.9);

        as("li").post(of(goal) + "/comments", Map.of("text", "周三起有新人带教")).expecting(200);
        assertThat(as("wang").post(of(goal) + "/comments", Map.of("text", "看看")).status())
                .isEqualTo(404);
        assertThat(as("li").post(of(goal) + "/comments", Map.of("text", "长".repeat(1_001)))
                        .expecting(422)
                        .text())
                .contains("goals.too-long");

        var said = seenBy("supervisor", goal).path("entries").path(1);
        assertThat(said.path("words").asString()).isEqualTo("周三起有新人带教");
        assertThat(said.path("by").path("name").asString()).isEqualTo("li");
    }

    @Test
    void theShippedGoalsOfAYearAreProposedOnce() throws Exception {
        var offer = as("manager").get(GOALS + "/shipped").expecting(200).json();
        assertThat(offer.path("departments").path(0).path("name").asString()).isEqualTo("客服部");
        assertThat(offer.path("goals")).hasSize(4);
        var wish = Map.of("department", service.value(), "year", 2026);
        var own = new HashMap<>(wanted("DEPARTMENT", service.value(), 0.95));
        own.putAll(Map.of("span", "YEAR", "first", "2026-01-01"));
        var satisfaction = as("manager").post(GOALS, own).expecting(201).json();

        try (var pool = Executors.newFixedThreadPool(2)) {
            var client = as("manager");
            Callable<Answer> ask = () -> client.post(GOALS + "/shipped", wish);
            var answers = pool.invokeAll(List.of(ask, ask));
            for (var answer : answers) {
                assertThat(answer.get().expecting(200).json().findValuesAsString("measure"))
                        .containsExactly(
                                "satisfaction",
                                "first_contact_resolution",
                                "first_response_time",
                                "urgent_first_response_time");
            }
        }

        var goals = as("manager")
                .get(GOALS + "?span=YEAR&day=2026-03-20")
                .expecting(200)
                .json()
                .path("goals");
        assertThat(goals).hasSize(4);
        var targets = new HashMap<String, Double>();
        goals.forEach(goal ->
                targets.put(goal.path("measure").asString(), goal.path("target").asDouble()));
        assertThat(targets)
                .as("the goal that was there stays")
                .isEqualTo(Map.of(
                        "satisfaction", 0.95,
                        "first_contact_resolution", 0.85,
                        "first_response_time", 7_200.0,
                        "urgent_first_response_time", 3_600.0));
        assertThat(seenBy("manager", satisfaction).path("goal").path("version").asLong())
                .isEqualTo(1);
    }

    @Test
    void theShippedGoalsAreForWhoeverSetsTheDepartmentsGoals() {
        var wish = Map.of("department", service.value(), "year", 2026);
        assertThat(as("supervisor")
                        .post(GOALS + "/shipped", wish)
                        .expecting(403)
                        .code())
                .isEqualTo("goals.not-yours-to-set");
        assertThat(as("supervisor")
                        .get(GOALS + "/shipped")
                        .expecting(200)
                        .json()
                        .path("departments"))
                .isEmpty();
        assertThat(as("li").post(GOALS + "/shipped", wish).status()).isEqualTo(403);
        assertThat(as("manager")
                        .post(GOALS + "/shipped", Map.of("department", service.value(), "year", 2025))
                        .expecting(422)
                        .text())
                .contains("goals.period-over");
        assertThat(as("manager")
                        .post(GOALS + "/shipped", Map.of("department", service.value(), "year", -7))
                        .status())
                .isEqualTo(422);
        assertThat(as("manager")
                        .post(GOALS + "/shipped", Map.of("department", 99_999_999, "year", 2026))
                        .expecting(422)
                        .text())
                .contains("goals.no-such-subject");
    }

    @Test
    void aCountIsSplitAmongTheTeamsAndThenAmongThePeople() {
        clock.set(Instant.parse("2026-03-02T04:00:00Z"));
        handled(li, team, "2026-02-03", 30);
        handled(wang, team, "2026-02-04", 10);
        handled(stranger, other, "2026-02-04", 60);
        var whole = count("manager", "DEPARTMENT", service.value(), 1_000);

        var byHead = cascade("manager", whole, "BY_HEAD");
        assertThat(byHead.path("adds").asBoolean()).isTrue();
        assertThat(targets(byHead)).isEqualTo(Map.of(team.value(), 600.0, other.value(), 400.0));
        var byHistory = cascade("manager", whole, "BY_HISTORY");
        assertThat(byHistory.path("basis").asString()).isEqualTo("2026-02-01");
        assertThat(targets(byHistory)).isEqualTo(Map.of(team.value(), 400.0, other.value(), 600.0));
        assertThat(byHistory.path("whole").asDouble()).isEqualTo(1_000);

        var parts = split("manager", whole, byHistory).expecting(200).json();
        assertThat(parts).hasSize(2);
        assertThat(parts.path(0).path("parent").asLong())
                .isEqualTo(whole.path("id").asLong());
        assertThat(split("manager", whole, byHistory).expecting(200).json())
                .as("sent again")
                .isEmpty();
        assertThat(seenBy("manager", whole).path("parts")).hasSize(2);
        assertThat(audited(whole)).containsExactly("goals.proposed", "goals.split");

        var ofTeam = parts.path(0).path("subjectId").asLong() == team.value() ? parts.path(0) : parts.path(1);
        var people = cascade("supervisor", ofTeam, "BY_HISTORY");
        assertThat(targets(people))
                .as("the lead was there and did none")
                .containsEntry(li.value(), 300.0)
                .containsEntry(wang.value(), 100.0)
                .hasSize(3);
    }

    @Test
    void whoHasAGoalKeepsItAndWhoIsLeftOutGetsNone() {
        clock.set(Instant.parse("2026-03-02T04:00:00Z"));
        var ofLi = count("supervisor", "PERSON", li.value(), 70);
        var whole = count("manager", "TEAM", team.value(), 100);
        var lead = lead();

        var preview = as("supervisor")
                .get(of(whole) + "/cascade?way=BY_HEAD&without=" + lead)
                .expecting(200)
                .json();

        assertThat(targets(preview)).isEqualTo(Map.of(li.value(), 70.0, wang.value(), 30.0));
        preview.path("parts").forEach(part -> {
            assertThat(part.path("out").asBoolean())
                    .isEqualTo(part.path("subjectId").asLong() == lead);
            assertThat(part.path("kept").path("id").asLong())
                    .isEqualTo(
                            part.path("subjectId").asLong() == li.value()
                                    ? ofLi.path("id").asLong()
                                    : 0);
        });
        assertThat(split("supervisor", whole, preview).expecting(200).json().findValuesAsString("subjectName"))
                .containsExactly("wang");
        assertThat(seenBy("li", ofLi).path("goal").path("version").asLong()).isEqualTo(1);
    }

    @Test
    void sharesCloseTheSamePartOfTheirGap() {
        clock.set(Instant.parse("2026-03-16T04:00:00Z"));
        ratings(li, team, 50, 40);
        ratings(stranger, other, 50, 45);
        var april = new HashMap<>(wanted("DEPARTMENT", service.value(), 0.9));
        april.put("first", "2026-04-01");
        var whole = as("manager").post(GOALS, april).expecting(201).json();

        var preview = cascade("manager", whole, "BY_HISTORY");

        assertThat(preview.path("running").asBoolean()).isTrue();
        assertThat(targets(preview))
                .as("85 % is to be 90 %: a third of each gap")
                .isEqualTo(Map.of(team.value(), 0.8667, other.value(), 0.9334));
        assertThat(targets(cascade("manager", whole, "BY_HEAD")))
                .isEqualTo(Map.of(team.value(), 0.9, other.value(), 0.9));
    }

    @Test
    void splittingIsForWhoSetsTheGoalsBelow() {
        clock.set(Instant.parse("2026-03-02T04:00:00Z"));
        var whole = count("manager", "DEPARTMENT", service.value(), 100);
        var ofLi = count("supervisor", "PERSON", li.value(), 10);
        var byHead = cascade("manager", whole, "BY_HEAD");

        assertThat(as("supervisor").get(of(whole) + "/cascade").status()).isEqualTo(404);
        assertThat(split("neighbour", whole, byHead).status()).isEqualTo(404);
        assertThat(as("li").get(of(ofLi) + "/cascade").status()).isEqualTo(403);
        assertThat(as("manager").get(of(ofLi) + "/cascade").expecting(409).code())
                .isEqualTo("goals.nothing-below");
        for (var parts : List.<List<Map<String, Object>>>of(
                List.of(),
                List.of(Map.of("subjectId", 99_999_999, "target", 3)),
                List.of(Map.of("subjectId", team.value(), "target", 3), Map.of("subjectId", team.value(), "target", 3)),
                List.of(Map.of("subjectId", team.value(), "target", 3.5)),
                List.of(Map.of("subjectId", team.value(), "target", -3)),
                List.of(Map.of("subjectId", team.value())))) {
            assertThat(as("manager")
                            .post(of(whole) + "/cascade", Map.of("way", "BY_HAND", "parts", parts))
                            .status())
                    .as("%s", parts)
                    .isEqualTo(422);
        }
        assertThat(seenBy("manager", whole).path("parts")).isEmpty();
        assertThat(seenBy("manager", whole).path("splits").asBoolean()).isTrue();
        clock.set(Instant.parse("2026-04-02T04:00:00Z"));
        signedIn.clear();
        assertThat(split("manager", whole, byHead).expecting(409).code()).isEqualTo("goals.period-over");
    }

    @Test
    void aSheetOfGoalsIsLookedAtThenTakenOnce() {
        var there = proposed("manager", "PERSON", li.value(), 0.8);
        var file = sheet(Stream.of(
                List.of("满意度", "班组", "售后一组", "2026-03", "90%"),
                List.of("satisfaction", "个人", "li", "2026年3月", "85"),
                List.of("首次响应时长", "部门", "客服部", "2026Q2", "30 分钟"),
                List.of("Cases handled?", "班组", "售后一组", "2026", "5"),
                List.of("处理量", "班组", "没有的组", "三月", "很多"),
                List.of("满意度", "班组", "售后一组", "2026-03-01", "95%"),
                List.of("处理量", "人", "wang", "2026-03", "10.5"),
                List.of("处理量", "个人", "wang", "2025-03", "10")));

        var preview = upload("manager", "/import/preview", file).expecting(200).json();

        assertThat(preview.path("rows").findValuesAsString("outcome"))
                .containsExactly("NEW", "CHANGED", "NEW", "WRONG", "WRONG", "WRONG", "WRONG", "WRONG");
        assertThat(preview.path("rows").path(1).path("before").asDouble()).isEqualTo(0.8);
        assertThat(preview.path("rows").path(2).path("target").asDouble()).isEqualTo(1_800);
        assertThat(preview.path("rows").path(4).path("problems")).hasSize(3);
        assertThat(preview.path("rows").path(3).path("problems").path(0).asString())
                .isEqualTo("没有“Cases handled?”这个指标，请填写指标目录中的名称或代码。");
        assertThat(board("manager").path("goals")).as("nothing is done yet").hasSize(1);

        upload("manager", "/import", file).expecting(200);
        var again = upload("manager", "/import", file).expecting(200).json();

        assertThat(again.path("same").asLong()).isEqualTo(3);
        assertThat(again.path("proposed").asLong() + again.path("changed").asLong())
                .isZero();
        var changed = seenBy("li", there).path("goal");
        assertThat(changed.path("target").asDouble()).isEqualTo(0.85);
        assertThat(changed.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(changed.path("version").asLong()).isEqualTo(2);
    }

    @Test
    void aSheetReachesNoFurtherThanWhoSendsIt() {
        var file = sheet(Stream.of(
                List.of("满意度", "班组", "售后二组", "2026-03", "90%"), List.of("满意度", "个人", "wang", "2026-03", "0.9")));

        var taken = upload("supervisor", "/import", file).expecting(200).json();

        assertThat(taken.path("rows").findValuesAsString("outcome")).containsExactly("WRONG", "NEW");
        assertThat(upload("li", "/import", file).status()).isEqualTo(403);
        assertThat(upload("manager", "/import/preview", "no table".getBytes(UTF_8))
                        .status())
                .isEqualTo(415);
        var template = as("manager").bytes(GOALS + "/import/template");
        assertThat(upload("manager", "/import/preview", template)
                        .expecting(200)
                        .json()
                        .path("proposed")
                        .asLong())
                .as("the template can be sent as it is")
                .isEqualTo(2);
    }

    private static byte[] sheet(Stream<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            new Sheet("目标", List.of("指标", "对象类型", "对象", "周期", "目标"), rows).write(SheetFormat.XLSX, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private Answer upload(String who, String path, byte[] file) {
        return as(who).upload(GOALS + path, "file", "目标.xlsx", file);
    }

    private JsonNode count(String who, String kind, long subject, int target) {
        var body = new HashMap<>(wanted(kind, subject, target));
        body.put("measure", "handled");
        return as(who).post(GOALS, body).expecting(201).json();
    }

    private JsonNode cascade(String who, JsonNode whole, String way) {
        return as(who).get(of(whole) + "/cascade?way=" + way).expecting(200).json();
    }

    /** As the screen sends a preview that was taken as it is. */
    private Answer split(String who, JsonNode whole, JsonNode preview) {
        var parts = new ArrayList<Map<String, Object>>();
        targets(preview).forEach((subject, target) -> parts.add(Map.of("subjectId", subject, "target", target)));
        return as(who).post(
                        of(whole) + "/cascade",
                        Map.of("way", preview.path("way").asString(), "parts", parts));
    }

    private static Map<Long, Double> targets(JsonNode preview) {
        var targets = new HashMap<Long, Double>();
        preview.path("parts").forEach(part -> {
            if (!part.path("out").asBoolean()) {
                targets.put(part.path("subjectId").asLong(), part.path("target").asDouble());
            }
        });
        return targets;
    }

    private long lead() {
        return jdbc.sql("select lead_id from staff.teams where id = :team")
                .param("team", team.value())
                .query(Long.class)
                .single();
    }

    private void ratings(PersonId of, TeamId with, int all, int satisfied) {
        var source = new FactSource("test-goals", next(), clock.instant().minus(Duration.ofDays(20)));
        var drafts = new ArrayList<FactDraft>();
        for (int i = 0; i < all; i++) {
            drafts.add(FactDraft.of(
                            SATISFACTION,
                            Instant.parse("2026-03-05T02:00:00Z").plusSeconds(i),
                            i < satisfied ? 1 : 0,
                            1)
                    .by(of, with)
                    .because(i < satisfied ? "satisfied" : "not-satisfied", 5));
        }
        transaction.executeWithoutResult(status -> facts.insert(source, drafts));
    }

    private void handled(PersonId of, TeamId with, String day, int pieces) {
        var at = Instant.parse(day + "T02:00:00Z");
        var drafts = new ArrayList<FactDraft>();
        for (int i = 0; i < pieces; i++) {
            drafts.add(
                    FactDraft.of(HANDLED, at.plusSeconds(i), 1, 1).by(of, with).because("replied"));
        }
        var source = new FactSource("test-goals", next(), at);
        transaction.executeWithoutResult(status -> facts.insert(source, drafts));
    }

    private int sources;

    private long next() {
        return ++sources;
    }

    private double value(JsonNode goal) {
        return seenBy("manager", goal)
                .path("goal")
                .path("forecast")
                .path("value")
                .asDouble();
    }

    private String course(JsonNode goal) {
        return seenBy("manager", goal)
                .path("goal")
                .path("forecast")
                .path("course")
                .asString();
    }

    private List<String> courses(JsonNode goal) {
        return jdbc.sql(
                        "select course from appraisal.goal_entries where goal_id = :goal and kind = 'COURSE' order by id")
                .param("goal", goal.path("id").asLong())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> audited(JsonNode goal) {
        return jdbc.sql(
                        "select action from platform.audit_entries where subject_kind = 'goal' and subject_id = :goal order by id")
                .param("goal", goal.path("id").asLong())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private JsonNode board(String who) {
        return as(who).get(GOALS + "?span=MONTH&day=2026-03-20").expecting(200).json();
    }

    private static List<String> idsIn(JsonNode board) {
        var ids = new ArrayList<String>();
        board.path("goals").forEach(goal -> ids.add(goal.path("id").asString()));
        return ids;
    }

    private JsonNode seenBy(String who, JsonNode goal) {
        return as(who).get(of(goal)).expecting(200).json();
    }

    private JsonNode proposed(String who, String kind, long subject, double target) {
        return propose(who, kind, subject, target).expecting(201).json();
    }

    private Answer propose(String who, String kind, long subject, double target) {
        return as(who).post(GOALS, wanted(kind, subject, target));
    }

    private static Map<String, Object> wanted(String kind, long subject, double target) {
        return Map.of(
                "measure",
                "satisfaction",
                "subjectKind",
                kind,
                "subjectId",
                subject,
                "span",
                "MONTH",
                "first",
                "2026-03-01",
                "target",
                target);
    }

    private static String of(JsonNode goal) {
        return GOALS + "/" + goal.path("id").asLong();
    }

    private Client at(String who, long version) {
        return as(who).with("If-Match", "\"" + version + "\"");
    }

    private PersonId person(String login, @Nullable TeamId team, ShippedRole role) {
        var draft = NewPerson.named(login).joining(LocalDate.of(2020, 1, 1)).withRoles(Set.of(people.role(role)));
        var person = people.add(team == null ? draft : draft.inTeam(team));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return person;
    }

    private Client as(String login) {
        return signedIn.computeIfAbsent(login, _ -> {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            return client;
        });
    }
}
