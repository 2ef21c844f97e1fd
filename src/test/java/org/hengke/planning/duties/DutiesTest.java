package org.hengke.planning.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hengke.support.Answer;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Duties are done with evidence or not, handed over, excused, and seen by those they concern. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class DutiesTest extends DutyStory {

    DutiesTest(ApplicationContext program) {
        super(program);
    }

    @Test
    void handingOverTakesTwo() {
        var duty = duty("li", 2);

        assertThat(offer("wang", duty, "li").status()).as("not even seen").isEqualTo(404);
        assertThat(offer("li", duty, "li").expecting(422).text()).contains("duties.has-it-already");
        offer("li", duty, "wang").expecting(200);
        assertThat(offer("li", duty, "supervisor").expecting(409).code()).isEqualTo("duties.already-offered");
        assertThat(page("wang", duty).path("decides").asBoolean()).isTrue();
        assertThat(as("wang").get(DUTIES + "/current").json().path("offered").size())
                .isEqualTo(1);
        assertThat(at("li", duty)
                        .put(of(duty) + "/handover/acceptance", null)
                        .expecting(403)
                        .code())
                .isEqualTo("duties.not-offered-to-you");
        at("wang", duty).delete(of(duty) + "/handover").expecting(204);
        assertThat(page("li", duty).path("duty").path("owner").path("name").asString())
                .isEqualTo("li");
        handOver("supervisor", duty, "wang");

        assertThat(page("wang", duty).path("mine").asBoolean()).isTrue();
        assertThat(page("supervisor", duty).path("entries").findValuesAsString("kind"))
                .containsExactly("OFFERED", "DECLINED", "OFFERED", "ACCEPTED");
        assertThat(done("li", duty, evidence()).status()).isEqualTo(404);
    }

    @Test
    void whatIsExcusedCountsNowhereAndNobodyExcusesOneself() {
        var duty = duty("li", 0);
        var own = duty("supervisor", 0);
        itIs("2026-03-03T01:00:00Z");
        var _ = plan.settle();
        assertThat(figure("li")).isEqualTo(0.0);

        assertThat(excuse("li", duty, "忙").status()).isEqualTo(403);
        assertThat(excuse("neighbour", duty, "忙").status()).isEqualTo(404);
        assertThat(excuse("supervisor", own, "忙").expecting(403).code()).isEqualTo("duties.not-oneself");
        assertThat(excuse("supervisor", duty, " ").expecting(422).text()).contains("duties.words-needed");
        excuse("supervisor", duty, "住院三天").expecting(200);
        excuse("manager", own, "代表部门出差").expecting(200);

        assertThat(figure("li")).isNull();
        assertThat(done("li", duty, evidence()).expecting(409).code()).isEqualTo("duties.excused");
        at("supervisor", duty).delete(of(duty) + "/excuse").expecting(200);
        assertThat(figure("li")).isEqualTo(0.0);
        assertThat(audited(duty)).containsExactly("duties.excused", "duties.required");
    }

    @Test
    void evidenceIsAskedForAndOpensForThoseWhoMaySeeTheDuty() {
        var duty = duty("li", 2);

        assertThat(done("li", duty, Map.of("words", "做完了")).expecting(422).text())
                .contains("duties.evidence-needed");
        assertThat(done("li", duty, Map.of("links", List.of("javascript:alert(1)")))
                        .expecting(422)
                        .text())
                .contains("duties.bad-link");
        assertThat(done("li", duty, Map.of("files", List.of(99_999)))
                        .expecting(422)
                        .text())
                .contains("duties.no-such-file");
        var file = as("li").upload(
                        of(duty) + "/attachments", "file", "分析.txt", "低分主要来自物流".getBytes(StandardCharsets.UTF_8))
                .expecting(201)
                .json();
        assertThat(as("supervisor")
                        .upload(of(duty) + "/attachments", "file", "别人.txt", new byte[] {65})
                        .status())
                .isEqualTo(403);
        assertThat(as("li").get(file(duty, file)).status())
                .as("not before it is said to be done")
                .isEqualTo(404);
        done(
                        "li",
                        duty,
                        Map.of(
                                "words",
                                "低分主因已列明",
                                "links",
                                List.of("https://wiki.example/reports/3"),
                                "files",
                                List.of(file.path("id").asLong())))
                .expecting(200);

        assertThat(new String(as("supervisor").bytes(file(duty, file)), StandardCharsets.UTF_8))
                .isEqualTo("低分主要来自物流");
        assertThat(as("stranger").get(file(duty, file)).status()).isEqualTo(404);
        assertThat(as("stranger").get(of(duty)).status()).isEqualTo(404);
        var entry = page("supervisor", duty).path("entries").path(0);
        assertThat(entry.path("links").path(0).asString()).isEqualTo("https://wiki.example/reports/3");
        assertThat(entry.path("files").path(0).path("name").asString()).isEqualTo("分析.txt");
        assertThat(done("li", duty, evidence()).expecting(409).code()).isEqualTo("duties.already-done");
    }

    @Test
    void whatIsNotReallyDoneIsReturned() {
        var duty = duty("li", 0);
        done("li", duty, evidence()).expecting(200);
        itIs("2026-03-03T01:00:00Z");
        var _ = plan.settle();
        assertThat(figure("li")).isEqualTo(1.0);

        at("supervisor", duty)
                .put(of(duty) + "/return", Map.of("reason", "附件是空表"))
                .expecting(200);

        assertThat(standing("li", duty)).isEqualTo("OVERDUE");
        assertThat(figure("li")).isEqualTo(0.0);
        done("li", duty, evidence()).expecting(200);
        assertThat(standing("li", duty)).isEqualTo("DONE_LATE");
        assertThat(figure("li")).isEqualTo(0.0);
    }

    @Test
    void eachSeesWhatIsWithinReach() {
        var duty = duty("li", 0);

        for (var who : List.of("li", "supervisor", "manager")) {
            assertThat(as(who).get(of(duty)).status()).as(who).isEqualTo(200);
            assertThat(month(who, "2026-03-02", "2026-03-02").stream()
                            .map(one -> one.path("id").asLong()))
                    .as(who)
                    .contains(duty);
        }
        for (var who : List.of("wang", "stranger", "neighbour")) {
            assertThat(as(who).get(of(duty)).status()).as(who).isEqualTo(404);
            assertThat(month(who, "2026-03-02", "2026-03-02").stream()
                            .map(one -> one.path("id").asLong()))
                    .as(who)
                    .doesNotContain(duty);
        }
        assertThat(as("supervisor").get(TEMPLATES).status()).isEqualTo(403);
        assertThat(done("supervisor", duty, evidence()).expecting(403).code()).isEqualTo("duties.not-yours");
        assertThat(done("li", duty, evidence()).status()).isEqualTo(200);
    }

    @Test
    void theOverdueOnesStandOnTodayOfOwnerAndSuperior() {
        var duty = duty("li", 0);
        itIs("2026-03-03T01:00:00Z");

        assertThat(as("li").get(DUTIES + "/current")
                        .json()
                        .path("own")
                        .path(0)
                        .path("id")
                        .asLong())
                .isEqualTo(duty);
        assertThat(as("supervisor")
                        .get(DUTIES + "/current")
                        .json()
                        .path("overdue")
                        .path(0)
                        .path("id")
                        .asLong())
                .isEqualTo(duty);
        assertThat(as("neighbour")
                        .get(DUTIES + "/current")
                        .json()
                        .path("overdue")
                        .size())
                .isZero();
    }

    private Answer excuse(String who, long duty, String reason) {
        return at(who, duty).put(of(duty) + "/excuse", Map.of("reason", reason));
    }

    private List<String> audited(long duty) {
        return jdbc.sql(
                        "select action from platform.audit_entries where subject_kind = 'duty' and subject_id = :id order by id")
                .param("id", duty)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static String file(long duty, JsonNode file) {
        return of(duty) + "/attachments/" + file.path("id").asLong();
    }
}
