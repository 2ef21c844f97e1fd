package org.hengke.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hengke.platform.database.DatabaseAddress;
import org.hengke.support.Client;
import org.hengke.support.TestDatabases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period published at two nodes at once is told once; and the command that computes all again says whether it holds. */
@Tag("prove")
class AppraisalsOnTwoNodesTest {

    private static final DatabaseAddress DATABASE = TestDatabases.emptyDatabase();
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int PEOPLE = 12;
    private static final int DIFFERENT = 3;

    @TempDir
    private static Path folder;

    private static Map<String, String> outside() {
        return Map.of(
                "HENGKE_DATABASE_URL", DATABASE.url(),
                "HENGKE_DATABASE_USER", DATABASE.user(),
                "HENGKE_DATABASE_PASSWORD", DATABASE.password());
    }

    @Test
    void publishOnceAndVerifyByTheProgramsCommand() throws Exception {
        try (var first = Program.start(folder.resolve("first"), Program.freePort(), outside())) {
            first.founded();
            var here = first.signedIn();
            long period = closed(here);
            try (var second = Program.start(folder.resolve("second"), Program.freePort(), outside())) {
                var there = second.signedIn();
                var runs = Stream.of(here, there, here, there)
                        .map(node -> CompletableFuture.supplyAsync(() -> published(node, period)))
                        .toList();
                var states = runs.stream().map(CompletableFuture::join).toList();
                assertThat(states).containsOnlyOnce("DONE");
                assertThat(there.get("/api/v1/appraisal-periods/" + period)
                                .expecting(200)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo("PUBLISHED");
                assertThat(second.errors()).isEmpty();
            }
            assertThat(first.errors()).isEmpty();
        }
        assertThat(numbers("select count(*) from appraisal.editions").getFirst())
                .isEqualTo(numbers("select count(*) from appraisal.appraisals where standing = 'ASSESSED'")
                        .getFirst())
                .isGreaterThanOrEqualTo(PEOPLE);
        assertThat(numbers("select max(edition) from appraisal.editions")).containsExactly(1L);
        assertThat(numbers("select count(*) from appraisal.period_events where kind = 'PUBLISHED'"))
                .containsExactly(1L);

        assertThat(verified()).isEqualTo(0);
        long tampered =
                numbers("select min(appraisal_id) from appraisal.editions").getFirst();
        run("alter table appraisal.editions disable trigger editions_stay");
        run("update appraisal.editions set content = replace(content, '\"coefficient\":1', '\"coefficient\":2')"
                + " where appraisal_id = " + tampered);
        run("alter table appraisal.editions enable trigger editions_stay");
        assertThat(verified()).isEqualTo(DIFFERENT);
        assertThat(output).contains("appraisal " + tampered + ", edition 1: DIGEST");
    }

    private String output = "";

    /** @return the exit status of {@code --verify-appraisals} */
    private int verified() throws InterruptedException {
        try (var command =
                Program.launch(folder.resolve("first"), Program.freePort(), outside(), "--verify-appraisals")) {
            int status = command.process().awaitEnd();
            output = command.process().output();
            return status;
        }
    }

    /** A period of next year, so that whoever comes today is there on all its days. */
    private static long closed(Client here) {
        var department = here.get("/api/v1/departments")
                .expecting(200)
                .json()
                .path(0)
                .path("id")
                .asLong();
        var team = here.post("/api/v1/teams", Map.of("name", "一组", "department", department))
                .expecting(201)
                .json()
                .asLong();
        for (int i = 0; i < PEOPLE; i++) {
            here.post("/api/v1/people", Map.of("name", "同事" + i, "team", team)).expecting(201);
        }
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1;
        long period = here.post(
                        "/api/v1/appraisal-periods",
                        Map.of("name", "明年考核", "span", "YEAR", "firstDay", year + "-01-01"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        here.put("/api/v1/appraisal-periods/" + period + "/closure", null).expecting(200);
        return period;
    }

    /** @return how the run ended, or the code it was refused with */
    private static String published(Client node, long period) {
        var answer = node.post("/api/v1/appraisal-periods/" + period + "/publication", null);
        if (answer.status() != 202) {
            return answer.code();
        }
        long run = answer.json().path("run").asLong();
        return await().atMost(SOON)
                .until(
                        () -> node.get("/api/v1/runs/" + run)
                                .expecting(200)
                                .json()
                                .path("state")
                                .asString(),
                        state -> !state.equals("RUNNING"));
    }

    private static List<Long> numbers(String sql) throws SQLException {
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
