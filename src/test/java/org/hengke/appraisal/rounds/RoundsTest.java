package org.hengke.appraisal.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hengke.appraisal.rounds.RoundTeam.ITEM;
import static org.hengke.appraisal.rounds.RoundTeam.ROUNDS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;

/** A round from its beginning to its reports, over HTTP. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class RoundsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

    private final ApplicationContext program;
    private final Rounds rounds;
    private final TestClock clock;
    private RoundTeam team;

    RoundsTest(ApplicationContext program, Rounds rounds, TestClock clock) {
        this.program = program;
        this.rounds = rounds;
        this.clock = clock;
    }

    @BeforeAll
    void colleagues() {
        team = new RoundTeam(program, 8);
    }

    @BeforeEach
    void monday() {
        clock.set(TestClock.START);
    }

    @Test
    void goesFromProposalsOverAnswersToAReport() {
        var about = team.agent(0);
        var round = team.begin(LAST, about);
        for (int peer = 1; peer <= 3; peer++) {
            team.of(about)
                    .post(
                            RoundTeam.raters(round, about),
                            Map.of("group", "PEER", "who", team.agent(peer).value()))
                    .expecting(200);
        }
        var tasks = team.of(team.lead).get(ROUNDS + "/tasks").expecting(200).json();
        assertThat(tasks.at("/approve/0/proposals").asInt()).isEqualTo(3);
        team.of(team.lead)
                .put(ROUNDS + "/" + round + "/people/" + about.value() + "/approval", null)
                .expecting(200);
        team.start(round);

        var asked = team.of(team.agent(1)).get(ROUNDS + "/tasks").json().path("answer");
        assertThat(asked).hasSize(1);
        var questions = team.of(team.agent(1))
                .get(ROUNDS + "/asked/" + asked.at("/0/id").asLong())
                .expecting(200)
                .json();
        assertThat(questions.at("/questions/0/item").asString()).isEqualTo(ITEM);
        assertThat(questions.at("/questions/0/anchors")).hasSize(5);

        team.answers(team.agent(1), about, 3, "会主动补位");
        team.answers(team.agent(2), about, 4, "");
        team.answers(team.agent(3), about, 5, "有求必应");
        team.answers(team.lead, about, 2, "交接还要更早");
        assertThat(team.of(team.agent(1)).get(ROUNDS + "/tasks").json().path("answer"))
                .isEmpty();
        assertThat(team.page(round).at("/people/0/groups").toString()).contains("\"answered\":3");
        team.close(round);

        for (var reader : List.of(about, team.lead, team.manager)) {
            var report = team.of(reader)
                    .get(RoundTeam.report(round, about))
                    .expecting(200)
                    .json();
            // superior 2 × 40, peers 4 × 30
            assertThat(report.path("total").asDouble()).isCloseTo(200 / 70.0, within(1e-12));
            assertThat(report.path("parts")).hasSize(2);
            assertThat(report.at("/parts/1/items/0/comments")).hasSize(2);
        }
    }

    @Test
    void whoIsAskedIsSettledByTheSuperiorAndNobodySettlesItForOneself() {
        var about = team.agent(1);
        var round = team.begin(LAST, about);
        var path = RoundTeam.raters(round, about);
        var own = team.of(about);
        assertThat(own.post(path, Map.of("group", "PEER", "who", about.value()))
                        .expecting(422)
                        .text())
                .contains("appraisal.rounds.not-oneself");
        assertThat(own.post(path, Map.of("group", "PEER", "who", team.lead.value()))
                        .expecting(422)
                        .text())
                .contains("appraisal.rounds.superior-is-asked-anyway");
        assertThat(own.post(
                                path,
                                Map.of(
                                        "group",
                                        "SUBORDINATE",
                                        "who",
                                        team.agent(2).value()))
                        .expecting(422)
                        .text())
                .contains("appraisal.rounds.is-no-subordinate");
        own.post(path, Map.of("group", "PEER", "who", team.agent(2).value())).expecting(200);
        assertThat(own.post(path, Map.of("group", "PEER", "who", team.agent(2).value()))
                        .code())
                .isEqualTo("appraisal.rounds.asked-already");
        assertThat(own.put(ROUNDS + "/" + round + "/people/" + about.value() + "/approval", null)
                        .code())
                .isEqualTo("appraisal.rounds.not-yours-to-approve");
        team.of(team.lead)
                .put(ROUNDS + "/" + round + "/people/" + about.value() + "/approval", null)
                .expecting(200);
        var page = own.get(ROUNDS + "/" + round + "/people/" + about.value())
                .expecting(200)
                .json();
        var rater = page.at("/raters/0/id").asLong();
        assertThat(own.delete(path + "/" + rater).code()).isEqualTo("appraisal.rounds.agreed-already");
        team.of(team.lead).delete(path + "/" + rater).expecting(200);
        assertThat(team.of(team.agent(5))
                        .get(ROUNDS + "/" + round + "/people/" + about.value())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCustomerAnswersBehindALinkThatTheStaffCannotUseAndNobodySeesForOneself() {
        var about = team.agent(2);
        var round = team.begin(LAST, about);
        var customer = team.customer();
        team.ask(round, about, RaterGroup.CUSTOMER, customer.value());
        team.start(round);
        var links = ROUNDS + "/" + round + "/people/" + about.value() + "/links";
        assertThat(team.of(about).get(links).status()).isEqualTo(403);
        var path = team.of(team.manager)
                .get(links)
                .expecting(200)
                .json()
                .at("/0/path")
                .asString();
        var behind = "/api/v1/portal/rounds/" + path.replace("/portal/r/", "");
        assertThat(team.nobody().get(behind).expecting(200).json().path("open").asBoolean())
                .isTrue();
        assertThat(team.of(team.manager)
                        .put(behind + "/answer", RoundTeam.answer(ITEM, 5, ""))
                        .code())
                .isEqualTo("appraisal.rounds.staff-by-link");
        team.nobody().put(behind + "/answer", RoundTeam.answer(ITEM, 5, "很负责")).expecting(204);
        assertThat(team.nobody()
                        .put(behind + "/answer", RoundTeam.answer(ITEM, 1, ""))
                        .code())
                .isEqualTo("appraisal.rounds.answered-already");
        var forged = behind.substring(0, behind.length() - 1) + (behind.endsWith("A") ? "Q" : "A");
        assertThat(team.nobody().get(forged).code()).isEqualTo("appraisal.rounds.link-unknown");
    }

    @Test
    void answersAreWholeAndGivenOnce() {
        var about = team.agent(3);
        var round = team.begin(LAST, about);
        team.askPeers(round, about, team.agent(4));
        team.start(round);
        var path = ROUNDS + "/asked/" + team.asked(team.agent(4), about) + "/answer";
        var peer = team.of(team.agent(4));
        assertThat(peer.put(path, RoundTeam.answer(ITEM, 6, "")).expecting(422).text())
                .contains("appraisal.rounds.mark");
        assertThat(peer.put(path, RoundTeam.answer("别的", 3, "")).expecting(422).text())
                .contains("appraisal.rounds.other-items");
        assertThat(peer.put(path, Map.of("items", List.of(Map.of("item", ITEM, "comment", "不熟"))))
                        .expecting(422)
                        .text())
                .contains("appraisal.rounds.judge-something");
        assertThat(team.of(team.agent(5))
                        .put(path, RoundTeam.answer(ITEM, 3, ""))
                        .status())
                .isEqualTo(404);
        peer.put(path, RoundTeam.answer(ITEM, 3, "")).expecting(204);
        assertThat(peer.put(path, RoundTeam.answer(ITEM, 3, "")).code()).isEqualTo("appraisal.rounds.answered-already");
    }

    @Test
    void closesByItselfTheDayAfterItsLast() {
        var about = team.agent(4);
        var round = team.begin(LAST, about);
        team.askPeers(round, about, team.agent(5));
        team.start(round);
        clock.advance(Duration.ofDays(19));
        var peer = team.of(team.agent(5));
        var path = ROUNDS + "/asked/" + team.asked(team.agent(5), about) + "/answer";
        assertThat(peer.put(path, RoundTeam.answer(ITEM, 3, "")).code()).isEqualTo("appraisal.rounds.over");
        assertThat(rounds.closeOverdue()).isPositive();
        assertThat(rounds.closeOverdue()).isZero();
        assertThat(team.page(round).path("state").asString()).isEqualTo("CLOSED");
        assertThat(team.page(round).path("closedOn").asString()).isEqualTo("2026-03-21");
    }

    @Test
    void isForThoseWhomItConcerns() {
        var about = team.agent(5);
        var round = team.begin(LAST, about);
        assertThat(team.of(team.agent(6)).get(ROUNDS + "/" + round).status()).isEqualTo(404);
        assertThat(team.of(team.agent(6)).get(ROUNDS).json()).isEmpty();
        team.of(about).get(ROUNDS + "/" + round).expecting(200);
        assertThat(team.of(team.lead)
                        .post(ROUNDS, RoundTeam.round("x", LAST, about))
                        .status())
                .isEqualTo(403);
        assertThat(team.of(team.agent(6)).get(RoundTeam.report(round, about)).status())
                .isEqualTo(404);
        assertThat(team.of(about).get(RoundTeam.report(round, about)).code()).isEqualTo("appraisal.rounds.not-out-yet");
    }
}
