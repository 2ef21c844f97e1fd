package org.hengke.appraisal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.support.Answer;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;

/** Goals are proposed many at once: those that ship with the program, or a sheet of them. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ManyGoalsTest extends GoalStory {

    ManyGoalsTest(ApplicationContext program) {
        super(program);
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
}
