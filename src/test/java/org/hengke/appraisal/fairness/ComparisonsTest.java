package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** People are compared over HTTP, each caller as far as the own reach goes. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ComparisonsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String DAYS = "?from=2026-01-01&until=2026-01-31";
    private static final String SOLVED = "/api/v1/fairness/comparisons/resolved_in_time";

    private final Colleagues colleagues;
    private TeamId team = new TeamId(0);
    private TeamId other = new TeamId(0);
    private TeamId small = new TeamId(0);
    private DepartmentId department = new DepartmentId(0);
    private final List<PersonId> specialists = new ArrayList<>();
    private @Nullable PersonId alone;
    private Client manager;
    private Client supervisor;
    private Client analyst;
    private Client agent;
    private Client quality;
    private int made;

    ComparisonsTest(Colleagues colleagues, Clients clients) {
        this.colleagues = colleagues;
        manager = clients.anonymous();
        supervisor = clients.anonymous();
        analyst = clients.anonymous();
        agent = clients.anonymous();
        quality = clients.anonymous();
    }

    /**
     * Seven take what everybody takes, e-mails that are easy and calls that are hard; the eighth takes calls only and solves them as
     * everybody does; the ninth solves half of what everybody solves; the last has few.
     */
    @BeforeAll
    void colleagues() {
        department = colleagues.department("公平部");
        team = colleagues.team("公平一组", department);
        other = colleagues.team("公平二组", department);
        small = colleagues.team("公平三组", department);
        manager = colleagues.as(colleague(null, ShippedRole.MANAGER));
        analyst = colleagues.as(colleague(null, ShippedRole.DATA_ANALYST));
        quality = colleagues.as(colleague(null, ShippedRole.QUALITY));
        var lead = colleague(team, ShippedRole.SUPERVISOR);
        colleagues.lead(team, lead);
        supervisor = colleagues.as(lead);
        for (int i = 0; i < 10; i++) {
            specialists.add(colleague(team, ShippedRole.AGENT));
        }
        agent = colleagues.as(specialists.getFirst());
        for (int i = 0; i < 7; i++) {
            solved(specialists.get(i), team, "email", 90 + i % 3, 100);
            solved(specialists.get(i), team, "phone", 50 - i % 3, 100);
        }
        solved(specialists.get(7), team, "phone", 98, 200);
        solved(specialists.get(8), team, "email", 50, 100);
        solved(specialists.get(8), team, "phone", 20, 100);
        solved(specialists.get(9), team, "email", 3, 4);
        solved(colleague(other, ShippedRole.AGENT), other, "email", 80, 100);
        alone = colleague(small, ShippedRole.AGENT);
        solved(alone, small, "email", 8, 10);
        solved(colleague(small, ShippedRole.AGENT), small, "email", 9, 10);
    }

    private void solved(PersonId person, TeamId of, String channel, int hits, int cases) {
        for (int i = 0; i < cases; i++) {
            var at = FIRST.atTime(3, 0).toInstant(ZoneOffset.UTC).plus(Duration.ofHours(i));
            var fact = FactDraft.of(new MeasureCode("resolved_in_time"), at, i < hits ? 1 : 0, 1)
                    .by(person, of)
                    .about(channel, null)
                    .because(i < hits ? "in-time" : "late");
            colleagues.did(at, List.of(fact));
        }
    }

    private PersonId colleague(@Nullable TeamId in, ShippedRole role) {
        var name = "同事" + ++made;
        return in == null ? colleagues.add(name, department, role) : colleagues.add(name, in, Rank.SPECIALIST, role);
    }

    private static JsonNode row(JsonNode comparison, PersonId person) {
        return comparison
                .path("rows")
                .valueStream()
                .filter(row -> row.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhoIsStillBeyondTheLimitsWithTheMixTakenOutIsTold() {
        var seen = manager.get(SOLVED + DAYS + "&team=" + team).expecting(200).json();

        assertThat(seen.path("rows").size()).isEqualTo(10);
        assertThat(row(seen, specialists.get(8)).path("verdict").asString()).isEqualTo("BELOW");
        assertThat(row(seen, specialists.get(7)).path("verdict").asString()).isIn("LIKE_OTHERS", "EXPLAINED");
        assertThat(row(seen, specialists.get(9)).path("verdict").asString()).isEqualTo("FEW");
        assertThat(row(seen, specialists.get(0)).path("verdict").asString()).isEqualTo("LIKE_OTHERS");
        assertThat(seen.path("variation").path("truly").asInt()).isEqualTo(1);
        var shares = seen.path("variation");
        assertThat(shares.path("chance").asDouble()
                        + shares.path("mix").asDouble()
                        + shares.path("people").asDouble())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void saysWhatTheMixHasToDoWithItInTheSameDigitsAsTheTableOfFigures() {
        var seen = manager.get(SOLVED + DAYS + "&team=" + team).expecting(200).json();
        var caller = row(seen, specialists.get(7));
        double phone = (7 * 50 - 9 + 3 + 98 + 20) / 1000.0;

        assertThat(caller.path("value").asDouble()).isCloseTo(0.49, within(1e-12));
        assertThat(caller.path("mix").path("expected").asDouble()).isBetween(phone - 0.02, phone + 0.02);
        var part = caller.path("mix").path("parts").path(0);
        assertThat(part.path("channel").asString()).isEqualTo("电话");
        assertThat(part.path("ownShare").asDouble()).isEqualTo(1);
        assertThat(part.path("wholeValue").asDouble())
                .isLessThan(caller.path("mix").path("overall").asDouble());

        var figures = manager.get(
                        "/api/v1/figures" + DAYS + "&measure=resolved_in_time&by=PERSON&adjusted=true&team=" + team)
                .expecting(200)
                .json();
        figures.path("rows")
                .valueStream()
                .filter(one -> !one.path("key").asString().isEmpty())
                .forEach(one -> {
                    var figure = one.path("figures").path(0);
                    var compared = row(
                            seen, new PersonId(Long.parseLong(one.path("key").asString())));
                    assertThat(compared.path("value").asDouble())
                            .isEqualTo(figure.path("value").asDouble());
                    assertThat(compared.path("mix").path("adjusted").asDouble())
                            .isCloseTo(figure.path("adjusted").asDouble(), within(1e-12));
                    assertThat(compared.path("interval")).isEqualTo(figure.path("interval"));
                    assertThat(compared.path("shrunk").asDouble())
                            .isCloseTo(figure.path("standing").path("shrunk").asDouble(), within(1e-12));
                    assertThat(compared.path("limits").path("low998").asDouble())
                            .isCloseTo(
                                    figure.path("standing")
                                            .path("limits")
                                            .path("low998")
                                            .asDouble(),
                                    within(1e-12));
                });
    }

    @Test
    void aSupervisorReachesTheOwnTeamAndAManagerOrAnalystEveryone() {
        assertThat(supervisor
                        .get(SOLVED + DAYS)
                        .expecting(200)
                        .json()
                        .path("rows")
                        .size())
                .isEqualTo(10);
        assertThat(supervisor
                        .get(SOLVED + DAYS + "&department=" + department.value())
                        .expecting(200)
                        .json()
                        .path("rows")
                        .size())
                .isEqualTo(10);
        assertThat(supervisor
                        .get(SOLVED + DAYS + "&team=" + other)
                        .expecting(403)
                        .code())
                .isEqualTo("appraisal.fairness.out-of-reach");
        assertThat(manager.get(SOLVED + DAYS).expecting(200).json().path("rows").size())
                .isEqualTo(13);
        assertThat(analyst.get(SOLVED + DAYS + "&department=" + department.value())
                        .expecting(200)
                        .json()
                        .path("rows")
                        .size())
                .isEqualTo(13);
        quality.get(SOLVED + DAYS).expecting(403);
    }

    @Test
    void anAgentSeesTheOwnPointAmongUnnamedOthers() {
        var seen = agent.get(SOLVED + DAYS).expecting(200);

        assertThat(seen.json().path("named").asBoolean()).isFalse();
        assertThat(seen.json().path("rows").size()).isEqualTo(10);
        assertThat(row(seen.json(), specialists.getFirst()).path("own").asBoolean())
                .isTrue();
        seen.json()
                .path("rows")
                .valueStream()
                .filter(row -> !row.path("own").asBoolean())
                .forEach(row -> {
                    assertThat(row.path("person").isNull() || row.path("person").isMissingNode())
                            .isTrue();
                    assertThat(row.path("mix").path("parts").size()).isZero();
                });
        for (var colleague : specialists.subList(1, specialists.size())) {
            assertThat(seen.text()).doesNotContain("\"id\":" + colleague.value() + ",");
        }
        agent.get(SOLVED + DAYS + "&team=" + other).expecting(403);
        agent.get(SOLVED + DAYS + "&department=" + department.value()).expecting(403);
    }

    @Test
    void whoWouldBeRecognisedAmongVeryFewIsLeftOut() {
        var seen = colleagues
                .as(Objects.requireNonNull(alone))
                .get(SOLVED + DAYS)
                .expecting(200)
                .json();

        assertThat(seen.path("rows").size()).isEqualTo(1);
        assertThat(seen.path("hidden").asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThat(manager.get("/api/v1/fairness/comparisons/backlog" + DAYS)
                        .expecting(422)
                        .code())
                .isNotNull();
        manager.get("/api/v1/fairness/comparisons/no_such_thing" + DAYS).expecting(404);
        manager.get(SOLVED + "?from=2026-02-01&until=2026-01-01").expecting(422);
        manager.get(SOLVED + "?from=2096-02-01&until=2096-03-01").expecting(422);
        manager.get(SOLVED + "?from=2016-02-01&until=2026-03-01").expecting(422);
        assertThat(manager.get("/api/v1/fairness/measures")
                        .expecting(200)
                        .json()
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("resolved_in_time", "first_response_time", "complaint_rate")
                .doesNotContain("backlog", "handled", "first_response_time_any");
    }

    @Test
    void withoutFactsThereIsNothingToSay() {
        var seen = manager.get(SOLVED + "?from=2025-01-01&until=2025-01-31")
                .expecting(200)
                .json();

        assertThat(seen.path("rows").size()).isZero();
        assertThat(seen.path("funnel").isNull() || seen.path("funnel").isMissingNode())
                .isTrue();
    }
}
