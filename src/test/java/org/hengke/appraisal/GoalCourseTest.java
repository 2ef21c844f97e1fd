package org.hengke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.Figures;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Goals are watched against the figures. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class GoalCourseTest extends GoalStory {

    private final Goals goals;
    private final Figures figures;

    GoalCourseTest(ApplicationContext program, Goals goals, Figures figures) {
        super(program);
        this.goals = goals;
        this.figures = figures;
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
}
