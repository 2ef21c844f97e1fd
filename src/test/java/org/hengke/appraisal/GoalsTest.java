package org.hengke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hengke.support.Answer;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Goals are proposed, agreed to by their owners, and talked about. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class GoalsTest extends GoalStory {

    GoalsTest(ApplicationContext program) {
        super(program);
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

    private static List<String> idsIn(JsonNode board) {
        var ids = new ArrayList<String>();
        board.path("goals").forEach(goal -> ids.add(goal.path("id").asString()));
        return ids;
    }
}
