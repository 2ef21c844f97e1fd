package org.hengke.planning.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.Calendars;
import org.hengke.calendars.SpecialDay;
import org.hengke.staff.PersonChange;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.support.Client;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Duties are made ahead from templates for whoever fills the position. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class DutyTemplatesTest extends DutyStory {

    private final Calendars calendars;

    DutyTemplatesTest(ApplicationContext program, Calendars calendars) {
        super(program);
        this.calendars = calendars;
    }

    @Test
    void shippedDutiesAreMadeAheadForWhoFillsThePosition() {
        var _ = plan.plan();

        assertThat(namesOf("supervisor")).contains("每周团队复盘", "月度满意度分析", "月度服务质量报告", "季度自评", "季度客户档案核查");
        assertThat(namesOf("neighbour")).isEqualTo(namesOf("supervisor"));
        assertThat(namesOf("manager")).contains("月度部门经营分析", "季度管理自评");
        assertThat(namesOf("li")).isEmpty();
        var analyses = month("supervisor", "2026-03-01", "2026-03-31").stream()
                .filter(duty -> duty.path("name").asString().equals("月度满意度分析"))
                .toList();
        assertThat(analyses).hasSize(1);
        assertThat(analyses.getFirst().path("start").asString())
                .as("the third working day")
                .isEqualTo("2026-03-04");
        assertThat(analyses.getFirst().path("due").asString()).isEqualTo("2026-03-09");
        assertThat(analyses.getFirst().path("standing").asString()).isEqualTo("AHEAD");
    }

    @Test
    void noDutyIsMadeTwiceByTwoNodes() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = Collections.nCopies(4, (Callable<Integer>) plan::plan);
            int made = 0;
            for (var node : nodes.invokeAll(work)) {
                made += node.get();
            }
            assertThat(made).isEqualTo((int) count());
        }
        assertThat(plan.plan()).isZero();

        itIs("2026-03-03T01:00:00Z");
        var _ = plan.plan();
        clock.set(TestClock.START);
        assertThat(jdbc.sql("""
                select count(*)
                  from (select template_id, owner_id, start_day
                          from planning.duties
                         group by 1, 2, 3
                        having count(*) > 1) twice""").query(Long.class).single()).isZero();
    }

    @Test
    void aChangeConcernsOnlyWhatHasNotBegun() {
        var template = added(weekly("LEAD", null));
        itIs("2026-03-06T01:00:00Z");
        var begun = month("supervisor", "2026-03-06", "2026-03-06").stream()
                .filter(duty -> duty.path("name").asString().equals("核对样品"))
                .findFirst()
                .orElseThrow();
        var changed = new HashMap<>(weekly("LEAD", null));
        changed.put("name", "核对新样品");
        changed.put("dueDays", 3);

        versioned("manager", template).put(of(template), changed).expecting(200);

        assertThat(page("supervisor", begun.path("id").asLong())
                        .path("duty")
                        .path("name")
                        .asString())
                .isEqualTo("核对样品");
        assertThat(namesOf("supervisor")).contains("核对新样品");
        assertThat(versioned("manager", template)
                        .put(of(template), changed)
                        .expecting(412)
                        .code())
                .isEqualTo("duties.template-stale");

        var now = as("manager").get(of(template)).expecting(200).json();
        versioned("manager", now).delete(of(template)).expecting(204);
        assertThat(jdbc.sql("select count(*) from planning.duties where template_id = :id")
                        .param("id", template.path("id").asLong())
                        .query(Long.class)
                        .single())
                .as("of two teams only what has begun is left")
                .isEqualTo(2);
        assertThat(as("manager").get(of(template)).status()).isEqualTo(404);
    }

    @Test
    void aHolidayDeclaredLaterMovesWhatHasNotBegun() {
        var template = added(weekly("PERSON", id("li")));
        var id = calendars.standardId();
        var before = starts(template);
        assertThat(before).contains("2026-03-13");

        var now = calendars.calendar(id);
        var days = new ArrayList<>(now.days());
        days.add(SpecialDay.holiday(LocalDate.of(2026, 3, 13), "停电"));
        calendars.change(
                id, now.version(), new CalendarDraft(now.name(), now.zone(), now.usual(), now.week(), days), null);
        var _ = plan.plan();

        assertThat(starts(template))
                .contains("2026-03-12")
                .doesNotContain("2026-03-13")
                .hasSameSizeAs(before);
    }

    @Test
    void whoLeavesAPositionHasNoMoreOfItsDuties() {
        var _ = plan.plan();
        var neighbour = id("neighbour");
        assertThat(namesOf("neighbour")).isNotEmpty();

        fill(neighbour, Rank.SPECIALIST);
        var _ = plan.plan();

        assertThat(namesOf("neighbour")).isEmpty();
        assertThat(jdbc.sql("select count(*) from metrics.facts where superseded_at is null and person_id = :id")
                        .param("id", neighbour.value())
                        .query(Long.class)
                        .single())
                .isZero();
        fill(neighbour, Rank.SUPERVISOR);
    }

    @Test
    void shippedWordsFollowTheReaderUntilSomebodyGivesOthers() {
        var shipped = as("manager")
                .get(TEMPLATES)
                .expecting(200)
                .json()
                .path("templates")
                .path(0);
        assertThat(shipped.path("name").asString()).isEqualTo("每周团队复盘");
        var same = draftOf(shipped);
        versioned("manager", shipped).put(of(shipped), same).expecting(200);

        assertThat(as("manager")
                        .with("Accept-Language", "en")
                        .get(of(shipped))
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Weekly team review");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"every\":\"WEEK\",\"weekdays\":[],\"month\":1} | duties.weekday-needed",
                "{\"every\":\"WEEK\",\"weekdays\":[\"MONDAY\"],\"month\":1,\"day\":3} | duties.bad-rhythm",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":2,\"day\":3} | duties.bad-month",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":1} | duties.day-or-working-day",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":1,\"day\":32} | duties.bad-day",
                "{\"every\":\"MONTH\",\"weekdays\":[],\"month\":1,\"day\":0} | duties.bad-day",
                "{\"every\":\"YEAR\",\"weekdays\":[],\"month\":13,\"day\":1} | duties.bad-month",
                "{\"every\":\"QUARTER\",\"weekdays\":[],\"month\":1,\"workingDay\":0} | duties.bad-working-day",
                "{\"every\":\"QUARTER\",\"weekdays\":[],\"month\":1,\"workingDay\":21} | duties.bad-working-day"
            })
    void refusesRhythmsThatCannotBe(String recurrence, String code) {
        assertThat(as("manager")
                        .post(TEMPLATES + "/outlook", "{\"recurrence\":" + recurrence + ",\"dueDays\":0}")
                        .expecting(422)
                        .text())
                .contains(code);
    }

    @Test
    void refusesTemplatesOfNobodyAndDaysOfNoEnd() {
        assertThat(as("manager")
                        .post(TEMPLATES, weekly("PERSON", null))
                        .expecting(422)
                        .text())
                .contains("duties.nobodys");
        var endless = new HashMap<>(weekly("LEAD", null));
        endless.put("dueDays", 61);
        assertThat(as("manager").post(TEMPLATES, endless).expecting(422).text()).contains("duties.bad-due-days");
        assertThat(as("manager")
                        .get(DUTIES + "?from=2026-01-01&until=2026-12-31")
                        .expecting(422)
                        .text())
                .contains("duties.long-range");
        assertThat(as("manager")
                        .get(DUTIES + "?from=2026-03-01&until=2026-02-01")
                        .status())
                .isEqualTo(422);
    }

    private void fill(PersonId person, Rank rank) {
        people.change(
                person,
                new PersonChange("neighbour", null, null, null, organisation.shippedPosition(rank), null),
                jdbc.sql("select version from staff.people where id = :id")
                        .param("id", person.value())
                        .query(Long.class)
                        .single());
    }

    private static Map<String, Object> draftOf(JsonNode template) {
        return Map.of(
                "name",
                template.path("name").asString(),
                "about",
                template.path("about").asString(),
                "recurrence",
                template.path("recurrence"),
                "dueDays",
                template.path("dueDays").asInt(),
                "evidence",
                template.path("evidence").asBoolean(),
                "assignee",
                template.path("assignee"));
    }

    private Set<String> namesOf(String who) {
        var names = new HashSet<String>();
        for (var from : List.of("2026-03-01", "2026-05-01")) {
            month("manager", from, LocalDate.parse(from).plusDays(61).toString()).stream()
                    .filter(duty -> duty.path("owner").path("id").asLong() == id(who).value())
                    .forEach(duty -> names.add(duty.path("name").asString()));
        }
        return names;
    }

    private List<String> starts(JsonNode template) {
        return jdbc.sql("select start_day from planning.duties where template_id = :id order by start_day")
                .param("id", template.path("id").asLong())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private long count() {
        return jdbc.sql("select count(*) from planning.duties")
                .query(Long.class)
                .single();
    }

    private Client versioned(String who, JsonNode template) {
        return as(who).with("If-Match", "\"" + template.path("version").asLong() + "\"");
    }
}
