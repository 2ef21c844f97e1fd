package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

/** Whoever runs a period sees who is late with whom and reminds them; nobody is reminded of one thing twice a day. */
@DatabaseTest
class RemindersTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";

    private final Colleagues colleagues;
    private final Dues dues;
    private final TestClock clock;
    private Department department;
    private PersonId hr;
    private long period;

    RemindersTest(Colleagues colleagues, Dues dues, TestClock clock) {
        this.colleagues = colleagues;
        this.dues = dues;
        this.clock = clock;
        department = made();
        hr = department.manager;
    }

    @BeforeEach
    void aPeriod() {
        clock.set(TestClock.START);
        department = made();
        hr = department.colleague(Rank.SPECIALIST, null, ShippedRole.HR);
        period = hr().post(
                        PERIODS,
                        Map.of(
                                "name",
                                "二月考核",
                                "span",
                                "MONTH",
                                "firstDay",
                                "2026-02-01",
                                "department",
                                department.id.value()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private Department made() {
        return new Department(colleagues, 2);
    }

    private Client hr() {
        return department.as(hr);
    }

    private JsonNode outstanding(String step) {
        return hr().get(PERIODS + "/" + period + "/outstanding")
                .expecting(200)
                .json()
                .valueStream()
                .filter(one -> one.path("step").asString().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode of(JsonNode step, PersonId person) {
        return step.path("people")
                .valueStream()
                .filter(one -> one.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow();
    }

    private Answer remind(Object body) {
        return hr().post(PERIODS + "/" + period + "/reminders", body);
    }

    private JsonNode due(PersonId person) {
        return department
                .as(person)
                .get("/api/v1/appraisals/due")
                .expecting(200)
                .json()
                .path(0);
    }

    @Test
    void whoIsLateRatingWhomIsSeenAndGoneOnceItIsDone() {
        var lead = of(outstanding("RATING"), department.leadOfOne);
        assertThat(lead.path("about").valueStream().map(one -> one.path("id").asLong()))
                .containsExactlyInAnyOrderElementsOf(
                        department.inOne.stream().map(PersonId::value).toList());
        var before = outstanding("RATING").path("done").asInt();
        var row = hr().get(PERIODS + "/" + period + "/appraisals")
                .json()
                .valueStream()
                .filter(one -> one.path("person").path("id").asLong()
                        == department.inOne.getFirst().value())
                .findFirst()
                .orElseThrow();
        assertThat(row.path("superiors").path(0).path("superior").path("id").asLong())
                .isEqualTo(department.leadOfOne.value());

        department
                .as(department.leadOfOne)
                .put(
                        "/api/v1/appraisals/" + row.path("id").asLong() + "/ratings",
                        Map.of("ratings", List.of(Map.of("item", "work-attitude", "value", 4))))
                .expecting(200);

        assertThat(of(outstanding("RATING"), department.leadOfOne).path("about").size())
                .isEqualTo(1);
        assertThat(outstanding("RATING").path("done").asInt()).isEqualTo(before + 1);
    }

    @Test
    void aReminderIsKeptShowsOnTheDayOfWhomItIsForAndComesOnceADay() {
        var person = department.inOne.getFirst();
        var body = Map.of("step", "SELF_ASSESSMENT", "people", List.of(person.value()));
        assertThat(due(person).path("reminded").isNull()).isTrue();

        assertThat(remind(body).expecting(200).json().path("reminded").asInt()).isEqualTo(1);

        assertThat(due(person).path("reminded").path("by").path("id").asLong()).isEqualTo(hr.value());
        var told = of(outstanding("SELF_ASSESSMENT"), person);
        assertThat(told.path("remindable").asBoolean()).isFalse();
        assertThat(told.path("reminded").path("by").path("id").asLong()).isEqualTo(hr.value());
        var again = remind(body).expecting(200).json();
        assertThat(again.path("reminded").asInt()).isZero();
        assertThat(again.path("already").asInt()).isEqualTo(1);

        clock.set(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(of(outstanding("SELF_ASSESSMENT"), person).path("remindable").asBoolean())
                .isTrue();
        assertThat(remind(Map.of("step", "SELF_ASSESSMENT"))
                        .expecting(200)
                        .json()
                        .path("reminded")
                        .asInt())
                .isGreaterThan(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneOrAheadNorByWhoDoesNotRunThePeriod() {
        assertThat(remind(Map.of("step", "TALK")).expecting(409).code())
                .isEqualTo("appraisal.periods.nothing-outstanding");
        assertThat(remind(Map.of("step", "SELF_ASSESSMENT", "people", List.of(department.manager.value())))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.nothing-outstanding");
        var lead = department.as(department.leadOfOne);
        lead.get(PERIODS + "/" + period + "/outstanding").expecting(403);
        lead.post(PERIODS + "/" + period + "/reminders", Map.of("step", "RATING"))
                .expecting(403);
    }

    @Test
    void theProgramRemindsThreeDaysBeforeAndOnTheDayUnlessSomebodyDid() {
        var person = department.inOne.getFirst();
        clock.set(Instant.parse("2026-03-01T01:00:00Z"));
        assertThat(dues.remind()).isPositive();
        assertThat(dues.remind()).isZero();
        assertThat(due(person).path("reminded").path("by").isNull()).isTrue();
        clock.set(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(due(person).path("reminded").isNull()).isFalse();
        int onTheSecond = dues.remind();
        clock.set(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(dues.remind()).isZero();
        clock.set(Instant.parse("2026-03-04T01:00:00Z"));
        remind(Map.of("step", "SELF_ASSESSMENT", "people", List.of(person.value())))
                .expecting(200);
        assertThat(dues.remind()).isPositive();
        assertThat(due(person).path("reminded").path("by").path("id").asLong()).isEqualTo(hr.value());
        assertThat(onTheSecond).isZero();
    }
}
