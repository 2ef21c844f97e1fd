package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.PersonId;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everyone finds what was published about them in past periods, and whoever may see the appraisal finds it, too. */
@DatabaseTest
class PastResultsTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";

    private final Department department;
    private final Runs runs;
    private final JdbcClient jdbc;
    private final TestClock clock;

    PastResultsTest(Colleagues colleagues, Runs runs, JdbcClient jdbc, TestClock clock) {
        this.department = new Department(colleagues, 2);
        this.runs = runs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void whatWasPublishedIsListedForThePersonAndThoseAboveAndForNobodyElse() throws Exception {
        department.work(new Random(7), 20);
        var person = department.inOne.getFirst();
        long january = opened("一月考核", "2026-01-01");
        long february = opened("二月考核", "2026-02-01");
        assertThat(past(person, person)).isEmpty();
        published(january);
        published(february);
        clock.set(Instant.parse("2026-03-10T02:00:00Z"));
        long march = opened("三月考核", "2026-03-01");
        assertThat(march).isPositive();

        var own = past(person, person);
        assertThat(own.stream().map(one -> one.path("period").path("name").asString()))
                .containsExactly("二月考核", "一月考核");
        var newest = own.getFirst();
        assertThat(newest.path("span").asString()).isEqualTo("MONTH");
        assertThat(newest.path("firstDay").asString()).isEqualTo("2026-02-01");
        assertThat(newest.path("lastDay").asString()).isEqualTo("2026-02-28");
        var card = department
                .as(person)
                .get("/api/v1/appraisals/" + newest.path("appraisal").asLong())
                .expecting(200)
                .json();
        assertThat(newest.path("points")).isEqualTo(card.path("result").path("points"));
        assertThat(newest.path("points").isNumber()).isTrue();
        assertThat(newest.path("interval")).isEqualTo(card.path("result").path("interval"));
        assertThat(newest.path("grade")).isEqualTo(card.path("result").path("grade"));
        assertThat(own.getLast().path("points").isNumber()).isFalse();

        assertThat(past(department.leadOfOne, person)).isEqualTo(own);
        assertThat(past(department.manager, person)).isEqualTo(own);
        for (var other : List.of(department.leadOfTwo, department.inOne.get(1), department.inTwo.getFirst())) {
            assertThat(past(other, person)).isEmpty();
        }
        assertThat(lookedAt(person)).containsOnly(department.leadOfOne.value(), department.manager.value());
        department
                .as(department.manager)
                .get("/api/v1/people/987654321/appraisals")
                .expecting(404);
    }

    private List<JsonNode> past(PersonId viewer, PersonId person) {
        return department
                .as(viewer)
                .get("/api/v1/people/" + person + "/appraisals")
                .expecting(200)
                .json()
                .valueStream()
                .toList();
    }

    private long opened(String name, String first) {
        return department
                .as(department.manager)
                .post(
                        PERIODS,
                        Map.of("name", name, "span", "MONTH", "firstDay", first, "department", department.id.value()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private void published(long period) throws InterruptedException {
        var manager = department.as(department.manager);
        manager.put(PERIODS + "/" + period + "/closure", null).expecting(200);
        long run = manager.post(PERIODS + "/" + period + "/publication", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        assertThat(runs.await(new RunId(run)).state()).isEqualTo(RunState.DONE);
    }

    private List<Long> lookedAt(PersonId person) {
        return jdbc.sql("""
                select distinct actor
                  from platform.audit_entries
                 where action = 'metrics.figures-viewed'
                   and subject_id = :id""")
                .param("id", person.value())
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
