package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hengke.metrics.Facts;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Appraisal periods over HTTP, from opening to appeal, by whom each is for. */
@DatabaseTest
class PeriodsTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";
    private static final String APPRAISALS = "/api/v1/appraisals";

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final Dues dues;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private Department department;

    PeriodsTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Facts facts,
            TransactionTemplate transaction,
            Runs runs,
            Dues dues,
            JdbcClient jdbc,
            TestClock clock) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.facts = facts;
        this.transaction = transaction;
        this.runs = runs;
        this.dues = dues;
        this.jdbc = jdbc;
        this.clock = clock;
        department = made(1);
    }

    @BeforeEach
    void aDepartment() {
        clock.set(TestClock.START);
        department = made(2);
    }

    private Department made(int size) {
        return new Department(new Colleagues(clients, organisation, people, accounts, facts, transaction), size);
    }

    private Client manager() {
        return department.as(department.manager);
    }

    private static Map<String, Object> february(Department of) {
        return new HashMap<>(
                Map.of("name", "二月考核", "span", "MONTH", "firstDay", "2026-02-01", "department", of.id.value()));
    }

    private long opened() {
        return manager()
                .post(PERIODS, february(department))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private JsonNode row(long period, PersonId person) {
        return manager()
                .get(PERIODS + "/" + period + "/appraisals")
                .expecting(200)
                .json()
                .valueStream()
                .filter(row -> row.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow();
    }

    private String card(long period, PersonId person) {
        return APPRAISALS + "/" + row(period, person).path("id").asLong();
    }

    private void onDay(String day) {
        clock.set(Instant.parse(day + "T02:00:00Z"));
    }

    private static Map<String, Object> rating(String item, int value, String reason) {
        return Map.of("ratings", List.of(Map.of("item", item, "value", value, "reason", reason)));
    }

    private static Map<String, Object> report() {
        return Map.of(
                "quality", "首响稳定", "satisfaction", "好评较多", "teamwork", "常帮同事", "marks", Map.of("self-assessment", 4));
    }

    private JsonNode published(long period) throws InterruptedException {
        long run = manager()
                .post(PERIODS + "/" + period + "/publication", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        var ended = runs.await(new RunId(run));
        assertThat(ended.state()).as(String.valueOf(ended)).isEqualTo(RunState.DONE);
        return manager().get("/api/v1/runs/" + run).expecting(200).json();
    }

    private JsonNode verified(long period) throws InterruptedException {
        long run = manager()
                .post(PERIODS + "/" + period + "/verification", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        runs.await(new RunId(run));
        return manager().get("/api/v1/runs/" + run).expecting(200).json().path("result");
    }

    private void closed(long period) {
        manager().put(PERIODS + "/" + period + "/closure", null).expecting(200);
        onDay("2026-03-09");
    }

    @Test
    void openingMakesAnAppraisalOfEverybodyWithTheirPartsOfThePeriod() {
        var mover = department.inOne.getFirst();
        people.move(mover, department.two, LocalDate.of(2026, 2, 15));
        var leaver = department.inOne.get(1);
        people.move(leaver, null, LocalDate.of(2026, 2, 21));
        var joiner = department.joining(LocalDate.of(2026, 2, 25), Rank.SPECIALIST, department.one, ShippedRole.AGENT);
        var ahead = department.joining(LocalDate.of(2026, 3, 2), Rank.SPECIALIST, department.one, ShippedRole.AGENT);
        long period = opened();

        var parts = manager().get(card(period, mover)).expecting(200).json();
        assertThat(parts.path("parts")
                        .valueStream()
                        .map(part -> part.path("from").asString()
                                + ".." + part.path("until").asString() + " "
                                + part.path("superior").path("id").asLong()))
                .containsExactly(
                        "2026-02-01..2026-02-14 " + department.leadOfOne,
                        "2026-02-15..2026-02-28 " + department.leadOfTwo);
        assertThat(parts.path("coefficient").decimalValue()).isEqualByComparingTo("1");
        assertThat(parts.path("team").path("id").asLong()).isEqualTo(department.two.value());

        assertThat(row(period, leaver).path("coefficient").decimalValue()).isEqualByComparingTo("0.7143");
        assertThat(row(period, leaver).path("standing").asString()).isEqualTo("ASSESSED");
        assertThat(row(period, joiner).path("coefficient").decimalValue()).isEqualByComparingTo("0.1429");
        assertThat(row(period, joiner).path("standing").asString()).isEqualTo("TOO_SHORT");
        assertThatThrownBy(() -> row(period, ahead)).isInstanceOf(NoSuchElementException.class);
        assertThat(row(period, department.leadOfOne).path("scorecard").asString())
                .isEqualTo("主管考核表");
        assertThat(manager()
                        .get(card(period, department.leadOfOne))
                        .json()
                        .path("parts")
                        .path(0)
                        .path("superior")
                        .path("id")
                        .asLong())
                .isEqualTo(department.manager.value());

        manager()
                .put(card(period, joiner) + "/inclusion", Map.of("reason", "接手整组工单"))
                .expecting(200);
        assertThat(row(period, joiner).path("standing").asString()).isEqualTo("ASSESSED");
        manager().delete(card(period, joiner) + "/inclusion").expecting(200);
        assertThat(row(period, joiner).path("standing").asString()).isEqualTo("TOO_SHORT");
    }

    @Test
    void whoMovesAfterTheOpeningIsTakenAlong() {
        long period = opened();
        var mover = department.inOne.getFirst();
        var late = department.joining(LocalDate.of(2026, 2, 2), Rank.SPECIALIST, department.one, ShippedRole.AGENT);
        people.move(mover, department.two, LocalDate.of(2026, 2, 22));
        var enrolled = manager()
                .put(PERIODS + "/" + period + "/people", null)
                .expecting(200)
                .json();
        assertThat(enrolled.path("added").asInt()).isEqualTo(1);
        assertThat(enrolled.path("changed").asInt()).isEqualTo(1);
        assertThat(row(period, late).path("standing").asString()).isEqualTo("ASSESSED");
        assertThat(manager().get(card(period, mover)).json().path("parts").size())
                .isEqualTo(2);
        var again = manager()
                .put(PERIODS + "/" + period + "/people", null)
                .expecting(200)
                .json();
        assertThat(again.path("added").asInt() + again.path("changed").asInt()).isZero();
    }

    @Test
    void periodsOfOneKindDoNotOverlapNorBeginInTheMiddle() throws Exception {
        var below = organisation.addDepartment("下级", department.id, null);
        var team = organisation.addTeam("下级组", below, null);
        department.specialist(team);
        var wanted = february(department);
        var raced = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> manager().post(PERIODS, new HashMap<>(wanted)).status()))
                .toList();
        var statuses = raced.stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
        wanted.put("department", below.value());
        assertThat(manager().post(PERIODS, wanted).expecting(409).code()).isEqualTo("appraisal.periods.overlap");
        wanted.remove("department");
        assertThat(manager().post(PERIODS, wanted).expecting(409).code()).isEqualTo("appraisal.periods.overlap");

        var quarter = february(department);
        quarter.put("span", "QUARTER");
        assertThat(manager().post(PERIODS, quarter).expecting(422).text())
                .contains("appraisal.periods.not-a-beginning.QUARTER")
                .contains("firstDay");
        quarter.put("firstDay", "2026-01-02");
        assertThat(manager().post(PERIODS, quarter).expecting(422).text()).contains("not-a-beginning");
        quarter.put("firstDay", "2026-01-01");
        manager().post(PERIODS, quarter).expecting(201);
    }

    @Test
    void aPeriodGivenUpMakesRoomForAnother() {
        long period = opened();
        assertThat(manager()
                        .put(PERIODS + "/" + period + "/cancellation", Map.of("reason", " "))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.words-needed");
        manager()
                .put(PERIODS + "/" + period + "/cancellation", Map.of("reason", "范围有误"))
                .expecting(200);
        assertThat(opened()).isNotEqualTo(period);
        assertThat(manager()
                        .put(PERIODS + "/" + period + "/closure", null)
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.is-cancelled");
    }

    @Test
    void aSelfAssessmentIsSavedSubmittedOnceAndHandedBack() {
        long period = opened();
        var person = department.inOne.getFirst();
        var card = card(period, person);
        var own = department.as(person);
        own.put(card + "/self-assessment", Map.of("quality", "刚开始写")).expecting(200);
        assertThat(own.put(card + "/self-assessment/submission", null)
                        .expecting(422)
                        .text())
                .contains("teamwork", "marks");
        assertThat(manager().get(card).json().path("self").path("quality").asString())
                .isEmpty();
        assertThat(own.put(card + "/self-assessment", Map.of("marks", Map.of("self-assessment", 6)))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.rating-1-to-5");
        own.put(card + "/self-assessment", report()).expecting(200);
        own.put(card + "/self-assessment/submission", null).expecting(200);
        assertThat(own.put(card + "/self-assessment", report()).expecting(409).code())
                .isEqualTo("appraisal.periods.already-submitted");
        var lead = department.as(department.leadOfOne);
        assertThat(lead.get(card).json().path("self").path("quality").asString())
                .isEqualTo("首响稳定");
        assertThat(own.put(card + "/self-assessment/return", Map.of("reason", "自己退回"))
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.periods.not-oneself");
        lead.put(card + "/self-assessment/return", Map.of("reason", "请补充事例")).expecting(200);
        assertThat(own.get(card)
                        .json()
                        .path("self")
                        .path("returns")
                        .path(0)
                        .path("reason")
                        .asString())
                .isEqualTo("请补充事例");
        own.put(card + "/self-assessment/submission", null).expecting(200);
        department
                .as(department.leadOfTwo)
                .put(card + "/self-assessment", report())
                .expecting(404);
    }

    @Test
    void superiorsRateTheirPeopleInTimeAndNobodyRatesOneself() {
        long period = opened();
        var person = department.inOne.getFirst();
        var card = card(period, person);
        var lead = department.as(department.leadOfOne);
        assertThat(lead.put(card + "/ratings", rating("work-attitude", 5, " "))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.reason-needed");
        assertThat(lead.put(card + "/ratings", rating("work-attitude", 6, "很好"))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.rating-1-to-5");
        assertThat(lead.put(card + "/ratings", rating("coaching", 4, ""))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.no-such-item");
        lead.put(card + "/ratings", rating("work-attitude", 4, "")).expecting(200);
        lead.put(card + "/ratings", rating("work-attitude", 5, "带新人")).expecting(200);
        var ratings = lead.get(card).json().path("ratings");
        assertThat(ratings.size()).isEqualTo(2);
        assertThat(ratings.path(0).path("holds").asBoolean()).isTrue();
        assertThat(ratings.path(1).path("holds").asBoolean()).isFalse();
        assertThat(row(period, person).path("ratingsGiven").asInt()).isEqualTo(1);
        assertThatThrownBy(
                        () -> jdbc.sql("update appraisal.ratings set value = 2").update())
                .isInstanceOf(DataAccessException.class);

        var ownCard = card(period, department.leadOfOne);
        assertThat(lead.put(ownCard + "/ratings", rating("coaching", 4, ""))
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.periods.not-oneself");
        assertThat(department
                        .as(person)
                        .put(card + "/ratings", rating("work-attitude", 4, ""))
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.periods.not-oneself");
        assertThat(manager()
                        .put(card + "/ratings", rating("work-attitude", 4, ""))
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.periods.not-yours-to-rate");
        manager().put(ownCard + "/ratings", rating("coaching", 3, "")).expecting(200);

        onDay("2026-03-08");
        assertThat(lead.put(card + "/ratings", rating("work-attitude", 3, ""))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.step-over");
        manager()
                .put(
                        PERIODS + "/" + period + "/steps/RATING",
                        Map.of("opensOn", "2026-03-01", "dueOn", "2026-03-09", "reason", "主管出差"))
                .expecting(200);
        lead.put(card + "/ratings", rating("work-attitude", 3, "")).expecting(200);
        onDay("2026-02-10");
        assertThat(lead.put(card + "/ratings", rating("work-attitude", 4, ""))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.step-ahead");
    }

    @Test
    void aDelegateRatesInTheSuperiorsPlace() {
        long period = opened();
        var person = department.inOne.getFirst();
        var delegate = department.inTwo.getFirst();
        var card = card(period, person);
        var lead = department.as(department.leadOfOne);
        department.as(delegate).get(card).expecting(404);
        assertThat(department
                        .as(person)
                        .put(PERIODS + "/" + period + "/delegation", Map.of("delegate", delegate.value()))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.nobody-to-delegate");
        lead.put(PERIODS + "/" + period + "/delegation", Map.of("delegate", delegate.value()))
                .expecting(204);
        department
                .as(delegate)
                .put(card + "/ratings", rating("work-attitude", 4, ""))
                .expecting(200);
        var rating = lead.get(card).json().path("ratings").path(0);
        assertThat(rating.path("superior").path("id").asLong()).isEqualTo(department.leadOfOne.value());
        assertThat(rating.path("by").path("id").asLong()).isEqualTo(delegate.value());
        lead.delete(PERIODS + "/" + period + "/delegation").expecting(204);
        department.as(delegate).get(card).expecting(404);
    }

    @Test
    void absencesLessenTheCoefficientAndAreNotOnesOwnToEnter() {
        long period = opened();
        var person = department.inOne.getFirst();
        var card = card(period, person);
        var lead = department.as(department.leadOfOne);
        var absence = Map.of("from", "2026-02-08", "until", "2026-02-14", "reason", "病假");
        assertThat(department
                        .as(person)
                        .post(card + "/absences", absence)
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.periods.not-oneself");
        var after = lead.post(card + "/absences", absence).expecting(200).json();
        assertThat(after.path("coefficient").decimalValue()).isEqualByComparingTo("0.75");
        assertThat(lead.post(card + "/absences", Map.of("from", "2026-02-14", "until", "2026-02-20", "reason", "事假"))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.absence-overlaps");
        assertThat(lead.post(card + "/absences", Map.of("from", "2026-02-20", "until", "2026-03-02", "reason", "事假"))
                        .expecting(422)
                        .text())
                .contains("appraisal.periods.outside-the-period");
        lead.post(card + "/absences", Map.of("from", "2026-02-15", "until", "2026-02-28", "reason", "产假"))
                .expecting(200);
        assertThat(row(period, person).path("standing").asString()).isEqualTo("TOO_SHORT");
        long first = after.path("absences").path(0).path("id").asLong();
        lead.delete(card + "/absences/" + first).expecting(200);
        assertThat(row(period, person).path("coefficient").decimalValue()).isEqualByComparingTo("0.5");
        lead.delete(card + "/absences/" + first).expecting(404);
    }

    @Test
    void othersCardsAreNotThereWhoeverGuessesTheirIds() {
        long period = opened();
        var card = card(period, department.inOne.getFirst());
        for (var stranger : List.of(department.inOne.get(1), department.leadOfTwo)) {
            var client = department.as(stranger);
            for (var answer : List.of(
                    client.get(card),
                    client.get(card + "/standing"),
                    client.get(card + "/editions/1"),
                    client.put(card + "/self-assessment", report()),
                    client.put(card + "/ratings", rating("work-attitude", 1, "报复")),
                    client.post(card + "/talk-notes", Map.of("words", "偷看")),
                    client.put(card + "/acknowledgement", Map.of("agrees", true)),
                    client.post(card + "/appeals", Map.of("words", "代为申诉")),
                    client.post(
                            card + "/absences", Map.of("from", "2026-02-01", "until", "2026-02-20", "reason", "x")))) {
                assertThat(answer.expecting(404).code()).isEqualTo("appraisal.periods.no-such-appraisal");
            }
        }
        var elsewhere = made(1);
        assertThat(elsewhere
                        .as(elsewhere.inOne.getFirst())
                        .get(PERIODS + "/" + period)
                        .expecting(404)
                        .code())
                .isEqualTo("appraisal.periods.not-found");
        assertThat(elsewhere.as(elsewhere.inOne.getFirst()).get(PERIODS).json().size())
                .isZero();
    }

    @Test
    void beforePublicationAPersonSeesNothingOfWhatOthersSay() {
        department.work(new Random(3), 15);
        long period = opened();
        var person = department.inOne.getFirst();
        var card = card(period, person);
        department
                .as(department.leadOfOne)
                .put(card + "/ratings", rating("work-attitude", 2, "三次未接班"))
                .expecting(200);
        var seen = department.as(person).get(card).expecting(200);
        assertThat(seen.json().path("ratings").size()).isZero();
        assertThat(seen.text()).doesNotContain("三次未接班");
        assertThat(department.as(person).get(card + "/standing").expecting(403).code())
                .isEqualTo("appraisal.periods.own-standing");
        var standing = department
                .as(department.leadOfOne)
                .get(card + "/standing")
                .expecting(200)
                .json();
        assertThat(standing.path("points").isNumber()).isTrue();
        assertThat(standing.path("items").size())
                .isEqualTo(standing.path("scorecard").path("items").size());
        assertThat(standing.path("items")
                        .valueStream()
                        .map(item -> item.path("source").asString()))
                .contains("OBSERVED", "RATED", "NOT_RATED");
        var trend = department
                .as(department.leadOfOne)
                .get(card + "/trend")
                .expecting(200)
                .json();
        assertThat(trend.size()).isEqualTo(12);
        assertThat(trend.path(11).path("month").asString()).isEqualTo("2026-02-01");
        assertThat(trend.path(11).path("points").isNumber()).isTrue();
        assertThat(trend.path(0).path("points").isNumber()).isFalse();
        department.as(person).get(card + "/trend").expecting(403);
    }

    @Test
    void everythingFromRatingToAppealInOnePeriod() throws InterruptedException {
        department.work(new Random(5), 20);
        long period = opened();
        var person = department.inOne.getFirst();
        var own = department.as(person);
        var card = card(period, person);
        var lead = department.as(department.leadOfOne);
        own.put(card + "/self-assessment", report()).expecting(200);
        own.put(card + "/self-assessment/submission", null).expecting(200);
        lead.put(card + "/ratings", rating("work-attitude", 4, "")).expecting(200);
        assertThat(manager()
                        .post(PERIODS + "/" + period + "/publication", null)
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.not-closed");
        closed(period);
        assertThat(manager()
                        .put(PERIODS + "/" + period + "/closure", null)
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.is-calibration");
        onDay("2026-03-05");
        assertThat(lead.put(card + "/ratings", rating("work-attitude", 3, ""))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.is-calibration");
        onDay("2026-03-09");

        var table = manager()
                .get(PERIODS + "/" + period + "/calibration")
                .expecting(200)
                .json();
        assertThat(table.path("rows").size()).isEqualTo(7);
        assertThat(table.path("spreads").size()).isEqualTo(3);
        var computed = table.path("rows")
                .valueStream()
                .filter(row -> row.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow()
                .path("computed")
                .decimalValue();
        assertThat(manager()
                        .put(card(period, department.manager) + "/calibration", Map.of("points", 100, "reason", "我很努力"))
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.periods.not-own-total");
        lead.put(card + "/calibration", Map.of("points", 99, "reason", "想加分")).expecting(403);
        assertThat(manager()
                        .put(card + "/calibration", Map.of("points", 88.5))
                        .expecting(422)
                        .text())
                .contains("reason");
        manager()
                .put(card + "/calibration", Map.of("points", 88.5, "reason", "尺度与二组对齐"))
                .expecting(200);

        var run = published(period);
        assertThat(run.path("result").path("people").asInt()).isEqualTo(7);
        var told = own.get(card).expecting(200).json();
        assertThat(told.path("result").path("points").decimalValue()).isEqualByComparingTo("88.5");
        assertThat(told.path("result").path("computed").decimalValue()).isEqualByComparingTo(computed);
        assertThat(told.path("result").path("grade").asString()).isEqualTo("合格");
        assertThat(told.path("result").path("next").path("missing").decimalValue())
                .isEqualByComparingTo("1.5");
        assertThat(told.path("ratings").size()).isEqualTo(2);

        onDay("2026-03-12");
        lead.post(card + "/talk-notes", Map.of("words", "谈了首响")).expecting(200);
        own.post(card + "/talk-notes", Map.of("words", "同意加强")).expecting(200);
        assertThat(own.put(card + "/acknowledgement", Map.of("agrees", false))
                        .expecting(422)
                        .text())
                .contains("remarks");
        own.put(card + "/acknowledgement", Map.of("agrees", true)).expecting(200);
        assertThat(own.put(card + "/acknowledgement", Map.of("agrees", true))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.already-acknowledged");

        long appeal = own.post(card + "/appeals", Map.of("words", "态度评分偏低，有表扬信为证"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        assertThat(own.post(card + "/appeals", Map.of("words", "再来一次"))
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.appeal-open");
        var answer = Map.of("outcome", "RATING", "item", "work-attitude", "value", 5, "answer", "表扬信属实");
        lead.put(card + "/appeals/" + appeal + "/answer", answer).expecting(403);
        var upheld = manager()
                .put(card + "/appeals/" + appeal + "/answer", answer)
                .expecting(200)
                .json();
        assertThat(upheld.path("editions").size()).isEqualTo(2);
        assertThat(upheld.path("result").path("points").decimalValue()).isGreaterThan(new BigDecimal("88.5"));
        assertThat(own.get(card + "/editions/1").json().path("points").decimalValue())
                .isEqualByComparingTo("88.5");
        assertThat(manager()
                        .put(card + "/appeals/" + appeal + "/answer", answer)
                        .expecting(409)
                        .code())
                .isEqualTo("appraisal.periods.appeal-answered");
        own.put(card + "/acknowledgement", Map.of("agrees", true)).expecting(200);

        var verified = verified(period);
        assertThat(verified.path("editions").asInt()).isEqualTo(8);
        assertThat(verified.path("different").asInt()).isZero();
    }

    @Test
    void correctedFactsCountOnlyAfterAnAppealForThem() throws InterruptedException {
        department.work(new Random(8), 20);
        long period = opened();
        var person = department.inOne.getFirst();
        var card = card(period, person);
        closed(period);
        var _ = published(period);
        var before = manager().get(card).json().path("result");
        clock.advance(Duration.ofHours(1));
        transaction.executeWithoutResult(status -> facts.reconcile(department.sources.subList(0, 20).stream()
                .map(source -> department.aCase(source, new Random(source), person, department.one))
                .toList()));
        assertThat(manager().get(card).json().path("result")).isEqualTo(before);
        assertThat(verified(period).path("different").asInt()).isZero();
        onDay("2026-03-12");
        long appeal = department
                .as(person)
                .post(card + "/appeals", Map.of("words", "数据已更正"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var upheld = manager()
                .put(card + "/appeals/" + appeal + "/answer", Map.of("outcome", "FACTS", "answer", "已按更正后的数据重算"))
                .expecting(200)
                .json();
        assertThat(upheld.path("result").path("computed")).isNotEqualTo(before.path("computed"));
        assertThat(verified(period).path("different").asInt()).isZero();
    }

    @Test
    void twoNodesPublishOnlyOnce() throws InterruptedException {
        department.work(new Random(4), 5);
        long period = opened();
        closed(period);
        var started = IntStream.range(0, 3)
                .mapToObj(i -> manager().post(PERIODS + "/" + period + "/publication", null))
                .toList();
        var ended = new ArrayList<String>();
        for (var one : started) {
            if (one.status() == 202) {
                var run = runs.await(new RunId(one.json().path("run").asLong()));
                ended.add(run.state() == RunState.DONE ? "DONE" : String.valueOf(run.problem()));
            } else {
                ended.add(one.code());
            }
        }
        assertThat(ended).containsOnlyOnce("DONE");
        assertThat(ended)
                .allMatch(one -> one.equals("DONE")
                        || one.equals("appraisal.periods.is-published")
                        || one.equals("appraisal.periods.being-published"));
        Answer again = manager().post(PERIODS + "/" + period + "/publication", null);
        assertThat(again.expecting(409).code()).isEqualTo("appraisal.periods.is-published");
        assertThat(jdbc.sql("""
            select count(*)
              from appraisal.editions e
              join appraisal.appraisals a on a.id = e.appraisal_id
             where a.period_id = :id
            """).param("id", period).query(Long.class).single()).isEqualTo(7);
    }

    @Test
    void whatIsDueIsToldAndEachIsRemindedOnce() {
        long period = opened();
        var person = department.inOne.getFirst();
        var mine = department.as(person).get(APPRAISALS + "/due").expecting(200).json();
        assertThat(mine.valueStream().map(due -> due.path("step").asString())).containsExactly("SELF_ASSESSMENT");
        assertThat(mine.path(0).path("overdue").asBoolean()).isFalse();
        var leads = department
                .as(department.leadOfOne)
                .get(APPRAISALS + "/due")
                .expecting(200)
                .json();
        assertThat(leads.valueStream()
                        .map(due ->
                                due.path("step").asString() + due.path("count").asInt()))
                .containsExactly("SELF_ASSESSMENT1", "RATING2");
        assertThat(dues.remind()).isPositive();
        assertThat(dues.remind()).isZero();
        onDay("2026-03-06");
        assertThat(dues.remind()).isPositive();
        assertThat(dues.remind()).isZero();
        var late = department.as(person).get(APPRAISALS + "/due").json();
        assertThat(late.path(0).path("overdue").asBoolean()).isTrue();
        assertThat(late.path(0).path("period").path("id").asLong()).isEqualTo(period);
    }
}
