package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.appraisal.PlainScorecard;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** Other weights are tried out over HTTP on a scorecard that holds. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class SimulationsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Colleagues colleagues;
    private TeamId team = new TeamId(0);
    private final List<PersonId> specialists = new ArrayList<>();
    private Client manager;
    private Client supervisor;
    private Client analyst;
    private long card;
    private int made;

    SimulationsTest(Colleagues colleagues, Clients clients) {
        this.colleagues = colleagues;
        manager = clients.anonymous();
        supervisor = clients.anonymous();
        analyst = clients.anonymous();
    }

    /** One is good at satisfying, one at being in time, one at neither. */
    @BeforeAll
    void colleagues() {
        var department = colleagues.department("试算部");
        team = colleagues.team("试算一组", department);
        manager = colleagues.as(colleagues.add("经理甲", department, ShippedRole.MANAGER));
        analyst = colleagues.as(colleagues.add("分析员", department, ShippedRole.DATA_ANALYST));
        var lead = colleague(Rank.SUPERVISOR, ShippedRole.SUPERVISOR);
        colleagues.lead(team, lead);
        supervisor = colleagues.as(lead);
        for (int i = 0; i < 3; i++) {
            specialists.add(colleague(Rank.SPECIALIST, ShippedRole.AGENT));
        }
        seen(0, 20, 14);
        seen(1, 14, 20);
        seen(2, 10, 10);
        card = content().publish(manager, colleagues.position(Rank.SPECIALIST));
    }

    private PersonId colleague(Rank rank, ShippedRole role) {
        return colleagues.add("试算员" + ++made, team, rank, role);
    }

    /** Of twenty each. */
    private void seen(int who, int satisfied, int inTime) {
        for (int i = 0; i < 20; i++) {
            var at = FIRST.atTime(3, 0).toInstant(ZoneOffset.UTC).plus(Duration.ofHours(i));
            var drafts = List.of(
                    FactDraft.of(new MeasureCode("satisfaction"), at, i < satisfied ? 1 : 0, 1)
                            .by(specialists.get(who), team)
                            .because(i < satisfied ? "satisfied" : "not-satisfied"),
                    FactDraft.of(new MeasureCode("resolved_in_time"), at, i < inTime ? 1 : 0, 1)
                            .by(specialists.get(who), team)
                            .because(i < inTime ? "in-time" : "late"));
            colleagues.did(at, drafts);
        }
    }

    private static PlainScorecard content() {
        return new PlainScorecard("试算表")
                .item("satisfaction", 80, 0.5, 1.0, 1)
                .item("resolved_in_time", 20, 0.5, 1.0, 1)
                .grade("优秀", 85)
                .grade("合格", 50)
                .grade("不合格", 0);
    }

    private Map<String, Object> question(List<?> weights, List<?> shifts) {
        return new HashMap<>(Map.of(
                "team",
                team.value(),
                "from",
                FIRST.toString(),
                "until",
                "2026-01-31",
                "weights",
                weights,
                "shifts",
                shifts,
                "pool",
                1000));
    }

    private JsonNode simulated(Client by, List<?> weights, List<?> shifts) {
        return by.post("/api/v1/fairness/scorecards/" + card + "/simulations", question(weights, shifts))
                .expecting(200)
                .json();
    }

    private JsonNode of(JsonNode simulation, int who) {
        return simulation
                .path("people")
                .valueStream()
                .filter(row -> row.path("person").path("id").asLong()
                        == specialists.get(who).value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void otherWeightsGiveOthersTheGradeAndTheMoney() {
        var seen = simulated(manager, List.of(20, 80), List.of(0, 0));

        assertThat(of(seen, 0).path("before").path("grade").asString()).isEqualTo("优秀");
        assertThat(of(seen, 0).path("now").path("grade").asString()).isEqualTo("合格");
        assertThat(of(seen, 1).path("before").path("grade").asString()).isEqualTo("合格");
        assertThat(of(seen, 1).path("now").path("grade").asString()).isEqualTo("优秀");
        assertThat(seen.path("gradeChanges").asInt()).isEqualTo(2);
        assertThat(of(seen, 0).path("share").decimalValue())
                .isEqualByComparingTo(of(seen, 1).path("shareBefore").decimalValue());
        var sum = seen.path("people")
                .valueStream()
                .map(row -> row.path("share").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("1000");
        assertThat(seen.path("moved").decimalValue())
                .isEqualByComparingTo(of(seen, 1)
                        .path("share")
                        .decimalValue()
                        .subtract(of(seen, 1).path("shareBefore").decimalValue()));
    }

    @Test
    void weightsNeedNotSumToAHundredAndNothingIsKept() {
        var before = manager.get("/api/v1/scorecards/" + card).text();

        var seen = simulated(supervisor, List.of(30, 0), List.of(0, 0));

        assertThat(seen.path("sum").decimalValue()).isEqualByComparingTo("30");
        assertThat(seen.path("simulated").path("items").size()).isEqualTo(1);
        assertThat(of(seen, 0).path("now").path("points").asDouble()).isEqualTo(100);
        assertThat(manager.get("/api/v1/scorecards/" + card).text()).isEqualTo(before);
    }

    @Test
    void aTargetFurtherAwayGivesFewerPoints() {
        var seen = simulated(analyst, List.of(80, 20), List.of(0.1, 0));

        assertThat(seen.path("simulated")
                        .path("items")
                        .path(0)
                        .path("curve")
                        .path("target")
                        .asDouble())
                .isEqualTo(1.1);
        assertThat(of(seen, 0).path("now").path("points").asDouble()).isEqualTo(0.8 * 80 + 0.2 * 40);
    }

    @Test
    void everyKindOfCurveIsMovedAsAWhole() {
        var steps = new Curve.Steps(
                List.of(new Curve.Steps.CurveStep(0.1, 60), new Curve.Steps.CurveStep(0.05, 100)), false);

        assertThat(Simulations.shifted(steps, 0.02).points(0.07)).isEqualTo(100);
        assertThat(Simulations.shifted(new Curve.YesNo(0.9, true), 0.05).points(0.92))
                .isZero();
        assertThat(Simulations.shifted(new Curve.Linear(0.7, 0.9, 110), 0.1))
                .isEqualTo(new Curve.Linear(0.8, 1.0, 110));
    }

    @Test
    void refusesWhatCannotBeTriedAndWhoMayNot() {
        var path = "/api/v1/fairness/scorecards/" + card + "/simulations";
        manager.post(path, question(List.of(0, 0), List.of(0, 0))).expecting(422);
        manager.post(path, question(List.of(50), List.of(0))).expecting(422);
        manager.post(path, question(List.of(50.001, 50), List.of(0, 0))).expecting(422);
        var broke = question(List.of(50, 50), List.of(0, 0));
        broke.put("pool", 0);
        manager.post(path, broke).expecting(422);
        colleagues
                .as(specialists.getFirst())
                .post(path, question(List.of(50, 50), List.of(0, 0)))
                .expecting(403);
        var elsewhere = question(List.of(50, 50), List.of(0, 0));
        elsewhere.put(
                "team", colleagues.team("别的组", colleagues.department("别的部")).value());
        assertThat(supervisor.post(path, elsewhere).expecting(403).code())
                .isEqualTo("appraisal.scorecards-out-of-reach");
    }

    @Test
    void whoReviewsSeesTheScorecardsThatHold() {
        assertThat(analyst.get("/api/v1/fairness/scorecards")
                        .expecting(200)
                        .json()
                        .valueStream()
                        .map(one -> one.path("id").asLong()))
                .contains(card);
        colleagues.as(specialists.getFirst()).get("/api/v1/fairness/scorecards").expecting(403);
    }
}
