package org.hengke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.support.Answer;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A goal of many is split among those below. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class GoalCascadeTest extends GoalStory {

    GoalCascadeTest(ApplicationContext program) {
        super(program);
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
}
