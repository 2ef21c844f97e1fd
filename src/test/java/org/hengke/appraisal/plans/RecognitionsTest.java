package org.hengke.appraisal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Rewards and penalties are proposed by one, decided by another, and stay on record. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class RecognitionsTest {

    private static final String RECOGNITIONS = "/api/v1/recognitions";

    private final TwoTeams department;
    private final JdbcClient jdbc;

    RecognitionsTest(ApplicationContext program, JdbcClient jdbc) {
        this.department = new TwoTeams(program);
        this.jdbc = jdbc;
    }

    @BeforeAll
    void found() {
        department.found();
    }

    @AfterEach
    void nothingLeft() {
        jdbc.sql("""
                truncate appraisal.recognition_entries, appraisal.recognition_files, appraisal.recognitions cascade""").update();
    }

    @Test
    void isProposedByOneAndApprovedByAnotherBeforeThePersonHearsOfIt() {
        var bonus = proposed("supervisor", "li", "BONUS", 800);
        department.as("li").get(of(bonus)).expecting(404);
        assertThat(items(department.as("li").get(RECOGNITIONS))).isEmpty();
        assertThat(waiting("manager")).hasSize(1);
        assertThat(waiting("supervisor")).isEmpty();

        department.at("manager", 1).put(of(bonus) + "/approval", null).expecting(200);

        var seen = seen("li", bonus);
        assertThat(seen.path("recognition").path("amount").asInt()).isEqualTo(800);
        assertThat(seen.path("recognition").path("state").asString()).isEqualTo("APPROVED");
        assertThat(items(department.as("li").get(RECOGNITIONS))).hasSize(1);
        assertThat(waiting("manager")).isEmpty();
        assertThat(department.audited("recognition", id(bonus)))
                .containsExactly("recognitions.proposed", "recognitions.approved");
        assertThat(jdbc.sql("""
                        select details ->> 'amount'
                          from platform.audit_entries
                         where action = 'recognitions.approved'
                           and subject_id = :id""")
                        .param("id", id(bonus))
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo("800.00");
    }

    @Test
    void nobodyDecidesAnOwnProposal() {
        var own = proposed("manager", "li", "COMMENDATION", null);

        assertThat(department
                        .at("manager", 1)
                        .put(of(own) + "/approval", null)
                        .expecting(403)
                        .code())
                .isEqualTo("recognitions.own-proposal");
        assertThat(department
                        .at("manager", 1)
                        .put(of(own) + "/refusal", Map.of("reason", "算了"))
                        .expecting(403)
                        .code())
                .isEqualTo("recognitions.own-proposal");
        department.at("deputy", 1).put(of(own) + "/approval", null).expecting(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "supervisor", "li"})
    void nobodyProposesAnythingForThemselves(String who) {
        var refused =
                department.as(who).post(RECOGNITIONS, wanted(who, "BONUS", 500)).expecting(403);
        assertThat(refused.code()).isIn("recognitions.not-oneself", "staff.not-allowed");
    }

    @Test
    void nobodySeesApprovesOrTakesBackWhatIsProposedForThemselves() {
        var forManager = proposed("deputy", "manager", "BONUS", 500);

        department.as("manager").get(of(forManager)).expecting(404);
        department.at("manager", 1).put(of(forManager) + "/approval", null).expecting(404);
        assertThat(waiting("manager")).isEmpty();
        var third = department.person("third", null, ShippedRole.MANAGER);
        assertThat(third).isNotNull();
        department.at("third", 1).put(of(forManager) + "/approval", null).expecting(200);
        assertThat(department
                        .at("manager", 2)
                        .put(of(forManager) + "/withdrawal", Map.of("reason", "不要"))
                        .expecting(403)
                        .code())
                .isEqualTo("recognitions.not-oneself");
    }

    @Test
    void theDatabaseKeepsThatTooAndLetsNothingGo() {
        var bonus = proposed("supervisor", "li", "BONUS", 800);
        assertThatThrownBy(() -> jdbc.sql("""
                        update appraisal.recognitions
                           set state = 'APPROVED', decided_by = proposed_by, decided_at = now()
                         where id = :id""").param("id", id(bonus)).update())
                .hasMessageContaining("recognitions_are_decided_by_a_third");
        for (var change : List.of(
                "update appraisal.recognitions set amount = 8000 where id = :id",
                "delete from appraisal.recognitions where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id(bonus)).update())
                    .hasMessageContaining("recognitions stay on record");
        }
    }

    @Test
    void aPenaltyIsAnsweredByThePersonAndWithdrawnWithAReason() {
        var warning = proposed("supervisor", "li", "WARNING", null);
        department.at("manager", 1).put(of(warning) + "/approval", null).expecting(200);
        assertThat(department
                        .as("supervisor")
                        .post(of(warning) + "/answers", Map.of("words", "属实"))
                        .expecting(403)
                        .code())
                .isEqualTo("recognitions.not-yours-to-answer");

        department
                .as("li")
                .post(of(warning) + "/answers", Map.of("words", "当天系统故障，有工单可查"))
                .expecting(200);
        assertThat(department
                        .at("supervisor", 2)
                        .put(of(warning) + "/withdrawal", Map.of("reason", "查实是系统故障"))
                        .expecting(403)
                        .code())
                .as("what was approved is for who may approve")
                .isEqualTo("recognitions.not-yours-to-withdraw");
        department
                .at("manager", 2)
                .put(of(warning) + "/withdrawal", Map.of("reason", "查实是系统故障"))
                .expecting(200);

        var record = seen("li", warning);
        assertThat(record.path("recognition").path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(record.path("entries").findValuesAsString("words")).contains("查实是系统故障", "当天系统故障，有工单可查");
        assertThat(department
                        .as("li")
                        .post(of(warning) + "/answers", Map.of("words", "谢谢"))
                        .expecting(409)
                        .code())
                .isEqualTo("recognitions.nothing-to-answer");
    }

    @Test
    void aProposalIsTakenBackByWhoMadeItAndStaysUnknownToThePerson() {
        var proposal = proposed("supervisor", "li", "WARNING", null);
        department
                .at("supervisor", 1)
                .put(of(proposal) + "/withdrawal", Map.of("reason", "误会"))
                .expecting(200);
        department.as("li").get(of(proposal)).expecting(404);
        assertThat(department
                        .at("manager", 2)
                        .put(of(proposal) + "/approval", null)
                        .expecting(409)
                        .code())
                .isEqualTo("recognitions.already-decided");
        var declined = proposed("supervisor", "li", "WARNING", null);
        department
                .at("manager", 1)
                .put(of(declined) + "/refusal", Map.of("reason", "证据不足"))
                .expecting(200);
        department.as("li").get(of(declined)).expecting(404);
        assertThat(seen("supervisor", declined).path("entries").findValuesAsString("words"))
                .contains("证据不足");
    }

    @Test
    void whoeverMayNotSeeOneDoesNotLearnThatItIsThere() {
        var bonus = proposed("supervisor", "li", "BONUS", 800);
        department.at("manager", 1).put(of(bonus) + "/approval", null).expecting(200);
        for (var who : List.of("wang", "stranger", "neighbour", "administrator")) {
            department.as(who).get(of(bonus)).expecting(404);
            department.as(who).get(of(bonus) + "/attachments/1").expecting(404);
            department
                    .as(who)
                    .post(of(bonus) + "/answers", Map.of("words", "看看"))
                    .expecting(404);
            department
                    .at(who, 2)
                    .put(of(bonus) + "/withdrawal", Map.of("reason", "看看"))
                    .expecting(404);
            assertThat(items(department.as(who).get(RECOGNITIONS))).as(who).isEmpty();
        }
        assertThat(department
                        .as("neighbour")
                        .post(RECOGNITIONS, wanted("li", "COMMENDATION", null))
                        .expecting(403)
                        .code())
                .isEqualTo("recognitions.not-yours");
    }

    @Test
    void evidenceGoesAlong() {
        var file = department
                .as("supervisor")
                .upload(RECOGNITIONS + "/attachments", "file", "感谢信.txt", "客户的感谢信".getBytes(StandardCharsets.UTF_8))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var wanted = wanted("li", "COMMENDATION", null);
        wanted.put("files", List.of(file));
        wanted.put("links", List.of("/cases/1", "https://example.com/letter"));
        var praise = department
                .as("supervisor")
                .post(RECOGNITIONS, wanted)
                .expecting(201)
                .json();

        department.as("manager").get(of(praise) + "/attachments/" + file).expecting(200);
        department.as("li").get(of(praise) + "/attachments/" + file).expecting(404);
        department.at("manager", 1).put(of(praise) + "/approval", null).expecting(200);
        department.as("li").get(of(praise) + "/attachments/" + file).expecting(200);
        assertThat(department
                        .as("supervisor")
                        .post(RECOGNITIONS, wanted)
                        .expecting(422)
                        .text())
                .as("a file belongs to one")
                .contains("recognitions.no-such-file");
    }

    @ParameterizedTest
    @CsvSource({
        "BONUS, , recognitions.amount-needed",
        "DEDUCTION, 0, recognitions.bad-amount",
        "BONUS, -5, recognitions.bad-amount",
        "BONUS, 10.005, recognitions.bad-amount",
        "BONUS, 1e300, recognitions.bad-amount",
        "COMMENDATION, 5, recognitions.no-amount",
        "WARNING, 5, recognitions.no-amount"
    })
    void refusesAmountsThatAreNone(String kind, String amount, String code) {
        var body = """
                {"person": %s, "kind": "%s", "amount": %s, "day": "2026-03-01", "reason": "一件事"}""".formatted(department.id("li"), kind, amount);

        assertThat(department
                        .as("supervisor")
                        .post(RECOGNITIONS, body)
                        .expecting(422)
                        .text())
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//evil.example", "/\\evil", "data:text/html,x", "cases/1", "http://"})
    void refusesLinksThatLeadAstray(String link) {
        var wanted = wanted("li", "COMMENDATION", null);
        wanted.put("links", List.of(link));

        assertThat(department
                        .as("supervisor")
                        .post(RECOGNITIONS, wanted)
                        .expecting(422)
                        .text())
                .contains("recognitions.bad-link");
    }

    @Test
    void refusesAPeriodThatIsNotThere() {
        var wanted = wanted("li", "COMMENDATION", null);
        wanted.put("period", 99_999_999);

        assertThat(department
                        .as("supervisor")
                        .post(RECOGNITIONS, wanted)
                        .expecting(422)
                        .text())
                .contains("consequences.not-published");
    }

    private JsonNode waiting(String who) {
        return department.as(who).get(RECOGNITIONS + "/waiting").expecting(200).json();
    }

    private JsonNode proposed(String by, String whom, String kind, @Nullable Integer amount) {
        return department
                .as(by)
                .post(RECOGNITIONS, wanted(whom, kind, amount))
                .expecting(201)
                .json();
    }

    private Map<String, Object> wanted(String whom, String kind, @Nullable Integer amount) {
        var wanted = new HashMap<String, Object>(
                Map.of("person", department.id(whom).value(), "kind", kind, "day", "2026-03-01", "reason", "客户来信点名表扬"));
        if (amount != null) {
            wanted.put("amount", amount);
        }
        return wanted;
    }

    private JsonNode seen(String who, JsonNode one) {
        return department.as(who).get(of(one)).expecting(200).json();
    }

    private static JsonNode items(Answer answer) {
        return answer.expecting(200).json().path("items");
    }

    private static String of(JsonNode one) {
        return RECOGNITIONS + "/" + id(one);
    }

    private static long id(JsonNode one) {
        return one.path("recognition").path("id").asLong();
    }
}
