package org.hengke.appraisal.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Scorecards are edited and published over HTTP, by whom that is for. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ScorecardsTest extends ScorecardStory {

    ScorecardsTest(ApplicationContext program) {
        super(program);
    }

    @Test
    void fourComeWithTheProgramAndCouldBeKeptAsTheyAre() {
        var all = manager.get(SCORECARDS).expecting(200).json();
        assertThat(all.valueStream()
                        .map(card -> card.path("published")
                                .path("content")
                                .path("name")
                                .asString()))
                .contains("客服专员考核表", "投诉专员考核表", "主管考核表", "经理考核表");
        for (var card : all) {
            var content = card.path("published").path("content");
            if (!content.path("name").asString().endsWith("考核表")) {
                continue;
            }
            var path = SCORECARDS + "/" + card.path("id").asLong();
            var drafted = manager.with("If-Match", tag(manager.get(path)))
                    .put(path + "/draft", content)
                    .expecting(200);
            assertThat(drafted.json().path("draft").path("content")).isEqualTo(content);
            manager.with("If-Match", tag(drafted)).delete(path + "/draft").expecting(204);
            assertThat(manager.with("Accept-Language", "en")
                            .get(path)
                            .json()
                            .path("published")
                            .path("content")
                            .path("name")
                            .asString())
                    .endsWith("scorecard");
        }
    }

    @Test
    void theMeasureOfAnItemNamesTheScorecardsThatCountIt() {
        var specialists = manager.get("/api/v1/measures/first_contact_resolution")
                .expecting(200)
                .json();
        assertThat(specialists
                        .path("users")
                        .valueStream()
                        .map(user -> user.path("name").asString()))
                .contains("客服专员考核表", "主管考核表", "经理考核表")
                .doesNotContain("投诉专员考核表");
        assertThat(specialists.path("users").path(0).path("path").asString()).startsWith("/scorecards/");
    }

    @Test
    void aDraftIsKeptPublishedAndThenStaysAsItIs() {
        long id = begun(good());
        var path = SCORECARDS + "/" + id;
        var first = manager.get(path).expecting(200);
        assertThat(first.json().path("published").isMissingNode()
                        || first.json().path("published").isNull())
                .isTrue();
        assertThat(first.json().path("draft").path("version").asInt()).isEqualTo(1);

        var published = manager.with("If-Match", tag(first))
                .put(path + "/publication", null)
                .expecting(200);
        assertThat(published.json().path("published").path("version").asInt()).isEqualTo(1);
        assertThat(manager.with("If-Match", tag(published))
                        .put(path + "/publication", null)
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.scorecard-has-no-draft");

        var changed = good();
        changed.put("name", "第二版");
        var second = manager.with("If-Match", tag(published))
                .put(path + "/draft", changed)
                .expecting(200);
        assertThat(second.json().path("draft").path("version").asInt()).isEqualTo(2);
        assertThat(second.json().path("published")).isEqualTo(published.json().path("published"));
        changed.put("name", "第二版改");
        var again = manager.with("If-Match", tag(second))
                .put(path + "/draft", changed)
                .expecting(200);
        assertThat(again.json().path("draft").path("version").asInt()).isEqualTo(2);
        manager.with("If-Match", tag(again)).put(path + "/publication", null).expecting(200);
        var history = manager.get(path + "/versions").expecting(200).json();
        assertThat(history.valueStream()
                        .map(one ->
                                one.path("version").path("content").path("name").asString()))
                .containsExactly("第二版改", "试用表");
        assertThatThrownBy(() -> jdbc.sql(
                                "update appraisal.scorecard_versions set content = '{}' where scorecard_id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void ofTwoWhoEditOneTheSecondIsTold() {
        long id = begun(good());
        var path = SCORECARDS + "/" + id;
        var seen = tag(manager.get(path));
        manager.with("If-Match", seen).put(path + "/draft", good()).expecting(200);
        var late = good();
        late.put("name", "后到的");
        for (var answer : List.of(
                manager.with("If-Match", seen).put(path + "/draft", late),
                manager.with("If-Match", seen).put(path + "/publication", null),
                manager.with("If-Match", seen).delete(path + "/draft"))) {
            assertThat(answer.expecting(412).code()).isEqualTo("appraisal.scorecards-stale");
        }
        assertThat(manager.put(path + "/draft", late).code()).isEqualTo("platform.version-needed");
        assertThat(manager.get(path).text()).doesNotContain("后到的");
    }

    @Test
    void oneThatWasNeverPublishedGoesWithItsDraft() {
        var path = SCORECARDS + "/" + begun(good());
        manager.with("If-Match", tag(manager.get(path))).delete(path + "/draft").expecting(204);
        assertThat(manager.get(path).expecting(404).code()).isEqualTo("appraisal.scorecard-not-found");
    }

    @Test
    void theShippedScorecardOfSupervisorsCountsDutiesDoneInTime() {
        var versions = manager.get(SCORECARDS + "/" + shipped("主管考核表") + "/versions")
                .expecting(200)
                .json();

        assertThat(versions.findValuesAsString("measure")).contains("duties_on_time");
        assertThat(versions).hasSize(3);
        for (var version : versions) {
            assertThat(version.path("version")
                            .path("content")
                            .path("items")
                            .valueStream()
                            .mapToDouble(item -> item.path("weight").asDouble())
                            .sum())
                    .isEqualTo(100);
        }
    }

    @Test
    void whoMeetsWhatIsNeededPassesByTheShippedScorecards() {
        for (var name : List.of("客服专员考核表", "投诉专员考核表", "主管考核表", "经理考核表")) {
            var latest = manager.get(SCORECARDS + "/" + shipped(name) + "/versions")
                    .expecting(200)
                    .json()
                    .valueStream()
                    .map(one -> one.path("version"))
                    .filter(version -> version.path("editedBy").isNull())
                    .max(Comparator.comparingInt(
                            version -> version.path("version").asInt()))
                    .map(version -> json.treeToValue(version.path("content"), Scorecard.class))
                    .orElseThrow();
            var passes = latest.grades().get(latest.grades().size() - 2).from().doubleValue();
            for (var item : latest.items()) {
                if (item.kind() != ScorecardItem.Kind.MEASURE) {
                    assertThat(item.curve().points(3))
                            .as("%s of %s", item.name(), name)
                            .isBetween(passes, 99.0);
                    assertThat(item.curve().points(4)).isEqualTo(100);
                    assertThat(item.curve().points(5)).isEqualTo(item.kind() == ScorecardItem.Kind.SELF ? 100 : 110);
                }
            }
        }
    }

    @Test
    void everyoneSeesWhatHoldsForTheOwnPositionAndNothingElse() {
        long draft = begun(good());
        long supervisors = shipped("主管考核表");
        var seen = agent.get(SCORECARDS).expecting(200).json();
        assertThat(seen.valueStream()
                        .map(card -> card.path("published")
                                .path("content")
                                .path("name")
                                .asString()))
                .contains("客服专员考核表", "投诉专员考核表")
                .doesNotContain("主管考核表", "经理考核表");
        assertThat(seen.valueStream().map(card -> card.path("draft")))
                .allMatch(none -> none.isNull() || none.isMissingNode());
        for (long hidden : List.of(draft, supervisors, 999_999L)) {
            assertThat(agent.get(SCORECARDS + "/" + hidden).expecting(404).code())
                    .isEqualTo("appraisal.scorecard-not-found");
            agent.get(SCORECARDS + "/" + hidden + "/versions").expecting(404);
        }
        for (var answer : List.of(
                agent.post(SCORECARDS, Map.of("position", position(), "content", good())),
                supervisor.post(SCORECARDS, Map.of("position", position(), "content", good())),
                supervisor.with("If-Match", "\"0\"").put(SCORECARDS + "/" + supervisors + "/draft", good()),
                supervisor.with("If-Match", "\"0\"").put(SCORECARDS + "/" + supervisors + "/publication", null),
                agent.post(
                        SCORECARDS + "/" + shipped("客服专员考核表") + "/previews",
                        Map.of("team", team.value(), "from", "2026-01-01", "until", "2026-01-31")))) {
            assertThat(answer.expecting(403).code()).isEqualTo("staff.not-allowed");
        }
        supervisor.get(SCORECARDS + "/" + draft).expecting(200);
    }

    private void refuses(String field, String code, Consumer<Map<String, Object>> spoil) {
        var content = good();
        content.put("items", new ArrayList<>((List<?>) content.get("items")));
        spoil.accept(content);
        var answer = manager.post(SCORECARDS, Map.of("position", position(), "content", content));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json()
                        .path("fields")
                        .valueStream()
                        .map(one -> one.path("field").asString() + " "
                                + one.path("code").asString()))
                .as(answer.toString())
                .contains(field + " " + code);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> card, int i) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(card.get("items"))).get(i);
    }

    @Test
    void whatCannotBeAScorecardIsRefusedInWords() {
        refuses("items", "appraisal.scorecards.weights", card -> item(card, 1).put("weight", 39.4));
        var said = good();
        item(said, 1).put("weight", 39.4);
        assertThat(manager.post(SCORECARDS, Map.of("position", position(), "content", said))
                        .text())
                .contains("99.90");
        refuses(
                "items[0].weight",
                "appraisal.scorecards.weight",
                card -> item(card, 0).put("weight", 60.001));
        refuses(
                "items[0].weight",
                "appraisal.scorecards.weight",
                card -> item(card, 0).put("weight", -60));
        refuses(
                "items[0].curve",
                "appraisal.scorecards.has-to-rise",
                card -> item(card, 0).put("curve", linear(0.9, 0.5, 100)));
        refuses(
                "items[1].curve",
                "appraisal.scorecards.has-to-fall",
                card -> item(card, 1).put("curve", linear(60, 600, 100)));
        refuses(
                "items[2].curve",
                "appraisal.scorecards.has-to-rise",
                card -> item(card, 2).put("curve", linear(5, 1, 100)));
        refuses(
                "items[0].curve.target",
                "appraisal.target-is-floor",
                card -> item(card, 0).put("curve", linear(0.9, 0.9, 100)));
        refuses(
                "items[0].measure",
                "appraisal.scorecards.no-such-measure",
                card -> item(card, 0).put("measure", "no_such"));
        refuses("items[1].measure", "appraisal.scorecards.measure-twice", card -> {
            item(card, 1).put("measure", "satisfaction");
            item(card, 1).put("curve", linear(0.1, 0.2, 100));
        });
        refuses("items[0].whose", "appraisal.scorecards.not-told-apart", card -> {
            item(card, 0).put("measure", "first_response_time_any");
        });
        refuses(
                "items[0].least",
                "appraisal.scorecards.least",
                card -> item(card, 0).put("least", 0));
        refuses(
                "items[0].points",
                "appraisal.points-out-of-range",
                card -> item(card, 0).put("tooLittle", "POINTS"));
        refuses(
                "items[2].name",
                "appraisal.scorecards.name-missing",
                card -> item(card, 2).put("name", " "));
        refuses("items", "appraisal.scorecards.items", card -> card.put("items", List.of()));
        refuses("grades", "appraisal.scorecards.grades", card -> card.put("grades", List.of()));
        refuses(
                "grades[1].from",
                "appraisal.scorecards.grades-overlap",
                card -> card.put("grades", List.of(Map.of("name", "甲", "from", 0), Map.of("name", "乙", "from", 0))));
        refuses(
                "grades[1].from",
                "appraisal.scorecards.last-grade-from-0",
                card -> card.put("grades", List.of(Map.of("name", "甲", "from", 80), Map.of("name", "乙", "from", 50))));
        var nowhere = manager.post(SCORECARDS, Map.of("position", 999_999, "content", good()));
        assertThat(nowhere.text()).contains("appraisal.scorecards.no-such-position");
    }
}
