package org.hengke.appraisal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hengke.staff.People;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Words about somebody in plans, goals, rewards and penalties go with the person's data; what was asked and decided stays. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ErasedPlansTest {

    private static final String PLANS = "/api/v1/improvement-plans";
    private static final String RECOGNITIONS = "/api/v1/recognitions";
    private static final String SECRET = "机密原话";
    private static final String SHARED = "两人都有的一份公告";

    private final TwoTeams department;
    private final People people;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Path files;
    private JsonNode plan;
    private JsonNode penalty;
    private JsonNode others;

    ErasedPlansTest(
            ApplicationContext program,
            People people,
            JdbcClient jdbc,
            TestClock clock,
            @Value("${hengke.home}") Path home) {
        this.department = new TwoTeams(program);
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.files = home.resolve("attachments");
    }

    @BeforeAll
    void aPersonOfWhomMuchIsWritten() {
        clock.set(TestClock.START);
        department.found();
        plan = planned("li");
        department
                .as("supervisor")
                .post(PLANS + "/" + plan.path("plan").path("id").asLong() + "/remarks", Map.of("words", SECRET))
                .expecting(200);
        department
                .at("supervisor", 1)
                .put(
                        PLANS + "/" + plan.path("plan").path("id").asLong() + "/closure",
                        Map.of("outcome", "ENDED", "reason", SECRET))
                .expecting(200);
        long goal = department
                .as("manager")
                .post(
                        "/api/v1/goals",
                        Map.of(
                                "measure", "satisfaction",
                                "subjectKind", "PERSON",
                                "subjectId", department.id("li").value(),
                                "span", "MONTH",
                                "first", "2026-03-01",
                                "target", 0.9))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        department
                .as("manager")
                .post("/api/v1/goals/" + goal + "/comments", Map.of("text", SECRET))
                .expecting(200);
        penalty = proposed("li", sent("录音.txt", SECRET), sent("也给了别人.txt", SHARED));
        department.at("manager", 1).put(path(penalty) + "/approval", null).expecting(200);
        department
                .as("li")
                .post(path(penalty) + "/answers", Map.of("words", SECRET))
                .expecting(200);
        others = proposed("wang", sent("给别人的.txt", SHARED));
    }

    @Test
    void wordsAndEvidenceGoWhatWasAskedAndDecidedStays() {
        assertThat(wordsLeft()).isEqualTo(8);
        assertThat(List.of(onDisk(SECRET), onDisk(SHARED))).containsOnly(true);
        assertThatThrownBy(() -> jdbc.sql("update appraisal.recognitions set reason = '—', links = '{}'")
                        .update())
                .as("not of somebody who is known")
                .isInstanceOf(DataAccessException.class);

        people.deactivate(department.id("li"));
        people.erase(department.id("li"));

        assertThat(wordsLeft()).as("those about somebody else").isEqualTo(1);
        var page = department
                .as("manager")
                .get(PLANS + "/" + plan.path("plan").path("id").asLong())
                .expecting(200)
                .json();
        assertThat(page.toString()).doesNotContain(SECRET);
        assertThat(page.path("plan").path("state").asString()).isEqualTo("CLOSED");
        assertThat(page.path("closure").path("outcome").asString()).isEqualTo("ENDED");
        assertThat(page.path("goals").path(0).path("target").asDouble()).isEqualTo(0.9);
        var kept = department.as("manager").get(path(penalty)).expecting(200).json();
        assertThat(kept.toString()).doesNotContain(SECRET).doesNotContain("/cases/1");
        assertThat(kept.findValuesAsString("state")).contains("APPROVED");
        assertThat(kept.findPath("amount").asDouble()).isEqualTo(50);
        assertThat(onDisk(SECRET)).isFalse();
        assertThat(onDisk(SHARED)).as("somebody else's evidence has it too").isTrue();
        var other = department.as("supervisor").get(path(others)).expecting(200).json();
        assertThat(other.toString()).contains(SECRET, "给别人的.txt");
        for (var change : List.of(
                "update appraisal.recognitions set amount = 1",
                "update appraisal.recognitions set reason = 'anything'",
                "delete from appraisal.recognitions")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    private JsonNode planned(String whom) {
        var content = new HashMap<String, Object>();
        content.put("person", department.id(whom).value());
        content.put("why", SECRET);
        content.put("first", "2026-03-02");
        content.put("last", "2026-04-30");
        content.put("checkEveryDays", 7);
        content.put("training", SECRET);
        content.put("goals", List.of(Map.of("measure", "satisfaction", "target", 0.9), Map.of("task", SECRET)));
        return department.as("supervisor").post(PLANS, content).expecting(201).json();
    }

    private JsonNode proposed(String whom, Long... evidence) {
        return department
                .as("supervisor")
                .post(
                        RECOGNITIONS,
                        Map.of(
                                "person",
                                department.id(whom).value(),
                                "kind",
                                "DEDUCTION",
                                "amount",
                                50,
                                "day",
                                "2026-03-01",
                                "reason",
                                SECRET,
                                "links",
                                List.of("/cases/1"),
                                "files",
                                List.of(evidence)))
                .expecting(201)
                .json();
    }

    private long sent(String name, String content) {
        return department
                .as("supervisor")
                .upload(RECOGNITIONS + "/attachments", "file", name, content.getBytes(StandardCharsets.UTF_8))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private static String path(JsonNode recognition) {
        return RECOGNITIONS + "/" + recognition.findPath("id").asLong();
    }

    private boolean onDisk(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            var name = HexFormat.of().formatHex(digest);
            return Files.exists(files.resolve(name.substring(0, 2)).resolve(name));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private long wordsLeft() {
        return List.of(
                        "improvement_plans",
                        "improvement_goals",
                        "improvement_entries",
                        "goal_entries",
                        "recognitions",
                        "recognition_entries")
                .stream()
                .mapToLong(table -> jdbc.sql("select count(*) from appraisal." + table + " t where t::text like :words")
                        .param("words", "%" + SECRET + "%")
                        .query(Long.class)
                        .single())
                .sum();
    }
}
