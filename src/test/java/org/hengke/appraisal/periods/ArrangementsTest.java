package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.staff.NewPerson;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whom a period takes is seen before it is opened; single people can go by another scorecard or be rated by somebody else. */
@DatabaseTest
class ArrangementsTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";

    private final Colleagues colleagues;
    private final People people;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private Department department;
    private PersonId hr;

    ArrangementsTest(Colleagues colleagues, People people, JdbcClient jdbc, TestClock clock) {
        this.colleagues = colleagues;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        department = made();
        hr = department.manager;
    }

    @BeforeEach
    void aDepartment() {
        clock.set(TestClock.START);
        department = made();
        hr = department.colleague(Rank.SPECIALIST, null, ShippedRole.HR);
    }

    private Department made() {
        return new Department(colleagues, 1);
    }

    private Client hr() {
        return department.as(hr);
    }

    private PersonId wang() {
        return department.inOne.getFirst();
    }

    private Map<String, Object> february() {
        return new HashMap<>(
                Map.of("name", "二月考核", "span", "MONTH", "firstDay", "2026-02-01", "department", department.id.value()));
    }

    private Answer opened(Map<String, Object> choice) {
        var wanted = february();
        wanted.put("people", List.of(choice));
        return hr().post(PERIODS, wanted);
    }

    private static JsonNode of(JsonNode list, PersonId person) {
        return list.valueStream()
                .filter(one -> one.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow();
    }

    private long scorecard(String name) {
        return department
                .as(department.manager)
                .get("/api/v1/scorecards")
                .expecting(200)
                .json()
                .valueStream()
                .filter(one -> one.path("published")
                        .path("content")
                        .path("name")
                        .asString()
                        .equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private String card(long period, PersonId person) {
        return "/api/v1/appraisals/"
                + of(
                                hr().get(PERIODS + "/" + period + "/appraisals")
                                        .expecting(200)
                                        .json(),
                                person)
                        .path("id")
                        .asLong();
    }

    @Test
    void aPreviewSaysWhoIsTakenByWhatAndWhoIsNotAndWhyAndKeepsNothing() {
        var late = department.joining(LocalDate.of(2026, 2, 25), Rank.SPECIALIST, department.one, ShippedRole.AGENT);
        var ahead = department.joining(LocalDate.of(2026, 3, 2), Rank.SPECIALIST, department.one, ShippedRole.AGENT);
        var before = jdbc.sql("select count(*) from appraisal.appraisals")
                .query(Long.class)
                .single();

        var preview =
                hr().post(PERIODS + "/previews", february()).expecting(200).json();

        var taken = of(preview, wang());
        assertThat(taken.path("taken").asString()).isEqualTo("ASSESSED");
        assertThat(taken.path("scorecard").path("name").asString()).isEqualTo("客服专员考核表");
        assertThat(taken.path("superiors").path(0).path("id").asLong()).isEqualTo(department.leadOfOne.value());
        assertThat(taken.path("coefficient").decimalValue()).isEqualByComparingTo("1");
        assertThat(of(preview, late).path("taken").asString()).isEqualTo("TOO_SHORT");
        assertThat(of(preview, ahead).path("taken").asString()).isEqualTo("NOT_THERE");
        assertThat(preview.path(0).path("taken").asString()).isNotEqualTo("ASSESSED");
        assertThat(jdbc.sql("select count(*) from appraisal.appraisals")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        department.as(wang()).post(PERIODS + "/previews", february()).expecting(403);

        hr().post(PERIODS, february()).expecting(201);
        assertThat(hr().post(PERIODS + "/previews", february()).expecting(409).code())
                .isEqualTo("appraisal.periods.overlap");
    }

    @Test
    void somebodyIsTakenByAnotherScorecardAndRatedByAnotherFromTheBeginning() {
        var wanted = Map.<String, Object>of(
                "person", wang().value(),
                "scorecard", scorecard("投诉专员考核表"),
                "superior", department.leadOfTwo.value(),
                "reason", "二月在投诉组顶岗");
        var shown = february();
        shown.put("people", List.of(wanted));
        assertThat(of(hr().post(PERIODS + "/previews", shown).expecting(200).json(), wang())
                        .path("scorecard")
                        .path("name")
                        .asString())
                .isEqualTo("投诉专员考核表");

        var period = opened(wanted).expecting(201).json().path("id").asLong();

        var card = hr().get(card(period, wang())).expecting(200).json();
        assertThat(card.path("scorecard").path("name").asString()).isEqualTo("投诉专员考核表");
        assertThat(card.path("parts").path(0).path("superior").path("id").asLong())
                .isEqualTo(department.leadOfTwo.value());
        assertThat(card.path("arrangements")
                        .valueStream()
                        .map(one -> one.path("reason").asString()))
                .containsExactly("二月在投诉组顶岗", "二月在投诉组顶岗");
        assertThat(card.path("arrangements").path(0).path("by").path("id").asLong())
                .isEqualTo(hr.value());
        department
                .as(department.leadOfTwo)
                .put(
                        card(period, wang()) + "/ratings",
                        Map.of("ratings", List.of(Map.of("item", "difficult-talks", "value", 4))))
                .expecting(200);
    }

    @Test
    void aChoiceNeedsSomebodyTakenSomethingToChangeAndAReasonAndIsNotAboutOneself() {
        var superior = department.leadOfTwo.value();
        refused(Map.of("person", wang().value(), "superior", superior), "appraisal.periods.words-needed");
        refused(Map.of("person", wang().value(), "reason", "无"), "appraisal.periods.nothing-chosen");
        refused(
                Map.of("person", wang().value(), "superior", wang().value(), "reason", "自评"),
                "appraisal.periods.not-oneself");
        refused(
                Map.of("person", wang().value(), "scorecard", 99_999_999, "reason", "没有的表"),
                "appraisal.periods.no-such-scorecard");
        refused(Map.of("person", hr.value(), "superior", superior, "reason", "换人"), "appraisal.periods.not-oneself");
        var elsewhere = people.add(NewPerson.named("别处的人"));
        refused(
                Map.of("person", elsewhere.value(), "superior", superior, "reason", "换人"),
                "appraisal.periods.not-taken");
    }

    private void refused(Map<String, Object> choice, String code) {
        assertThat(opened(choice).expecting(422).text()).contains(code);
    }

    @Test
    void whilePeriodIsOpenAScorecardAndASuperiorAreChangedWithAReasonAndOnRecord() {
        var period =
                hr().post(PERIODS, february()).expecting(201).json().path("id").asLong();
        var card = card(period, wang());
        var complaints = scorecard("投诉专员考核表");
        assertThat(hr().put(card + "/scorecard", Map.of("scorecard", complaints))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.words-needed");

        hr().put(card + "/scorecard", Map.of("scorecard", complaints, "reason", "转岗"))
                .expecting(200);
        var told = hr().put(
                        card + "/superior",
                        Map.of("part", "2026-02-01", "superior", department.leadOfTwo.value(), "reason", "原主管休假"))
                .expecting(200)
                .json();

        assertThat(told.path("arrangements")
                        .valueStream()
                        .map(one -> one.path("reason").asString()))
                .containsExactly("原主管休假", "转岗");
        assertThat(told.path("scorecard").path("name").asString()).isEqualTo("投诉专员考核表");
        assertThat(jdbc.sql(
                                "select count(*) from platform.audit_entries where action in ('appraisal.scorecard-chosen', 'appraisal.superior-named')")
                        .query(Long.class)
                        .single())
                .isPositive();
        hr().put(PERIODS + "/" + period + "/closure", null).expecting(200);
        hr().put(card + "/scorecard", Map.of("scorecard", complaints, "reason", "太晚"))
                .expecting(409);
    }

    @Test
    void humanResourcesRunPeriodsButNeitherRateNorCalibrate() {
        var period =
                hr().post(PERIODS, february()).expecting(201).json().path("id").asLong();
        var alone = card(period, department.manager);
        assertThat(hr().get(alone)
                        .expecting(200)
                        .json()
                        .path("may")
                        .path("rate")
                        .asBoolean())
                .isFalse();
        assertThat(hr().put(alone + "/ratings", Map.of("ratings", List.of(Map.of("item", "team-building", "value", 4))))
                        .status())
                .isEqualTo(403);
        hr().put(PERIODS + "/" + period + "/closure", null).expecting(200);
        hr().get(PERIODS + "/" + period + "/calibration").expecting(403);
        hr().get("/api/v1/cases").expecting(403);
    }
}
