package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hengke.appraisal.PlainScorecard;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseArchive;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseType;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Asking is automatic: who keeps customers from being asked far more often than the others do is asked why. */
@DatabaseTest
class SurveysAvoidedTest {

    private static final Instant BEGIN = Instant.parse("2025-10-08T02:00:00Z");
    private static final int CASES = 120;

    private final Colleagues colleagues;
    private final CaseArchive archive;

    SurveysAvoidedTest(Colleagues colleagues, CaseArchive archive) {
        this.colleagues = colleagues;
        this.archive = archive;
    }

    @Test
    void whoResolvesUnansweredOrMarksAnsweredCasesAsSpamIsAskedAndNobodyElse() {
        var signs = signs(new double[] {0.3, 0.04, 0.04, 0.05, 0.03}, 3);

        assertThat(signs).hasSize(1);
        assertThat(signs.getFirst().path("person").path("name").asString()).isEqualTo("询问员0");
        assertThat(signs.getFirst().path("value").asDouble()).isBetween(0.2, 0.4);
        assertThat(signs.getFirst().path("others").asDouble()).isBetween(0.0, 0.1);
        assertThat(signs.getFirst().path("n").asLong()).isEqualTo(CASES);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void amongPeopleWhoDoTheSameNobodyIsAsked(long seed) {
        assertThat(signs(new double[] {0.06, 0.06, 0.06, 0.06, 0.06}, seed))
                .as("seed %d", seed)
                .isEmpty();
    }

    private List<JsonNode> signs(double[] avoids, long seed) {
        var random = new Random(seed);
        var department = colleagues.department("询问部" + seed);
        var team = colleagues.team("询问组" + seed, department);
        var manager = colleagues.add("询问经理" + seed, department, ShippedRole.MANAGER);
        var histories = new ArrayList<CaseHistory>();
        for (int i = 0; i < avoids.length; i++) {
            var person = colleagues.specialist("询问员" + i, team);
            for (var id : archive.reserve(CASES)) {
                var at = BEGIN.plus(Duration.ofMinutes(random.nextInt(20_000)));
                histories.add(ended(id, new Actor.Person(person, team), at, random.nextDouble() < avoids[i], random));
            }
        }
        colleagues.atOnce(() -> archive.store(histories));
        return review(manager, team);
    }

    /** Answered and resolved; avoiding, it is resolved without an answer, or marked as spam after one. */
    private static CaseHistory ended(CaseId id, Actor.Person by, Instant at, boolean avoids, Random random) {
        var opening = Opening.of(CaseType.INQUIRY, "询问", "请问", Channel.WEB).withAssignee(by.person(), by.team());
        var history = CaseHistory.open(id, opening, Actor.customer(), at);
        boolean unanswered = avoids && random.nextBoolean();
        if (!unanswered) {
            history.then(now -> now.reply(by, at.plusSeconds(600), "好的", false));
        }
        return avoids && !unanswered
                ? history.then(now -> now.markSpam(by, at.plusSeconds(900)))
                : history.then(now -> now.resolve(by, at.plusSeconds(900), Outcome.SOLVED, "已处理"));
    }

    private List<JsonNode> review(PersonId manager, TeamId team) {
        var client = colleagues.as(manager);
        long card = new PlainScorecard("询问表")
                .item("satisfaction", 100, 0.5, 0.9, 5)
                .grade("合格", 60)
                .grade("不合格", 0)
                .publish(client, colleagues.position(Rank.SPECIALIST));
        return client.get("/api/v1/fairness/scorecards/" + card + "/review?from=2025-10-01&until=2025-10-31&team="
                        + Objects.requireNonNull(team))
                .expecting(200)
                .json()
                .path("signs")
                .valueStream()
                .filter(sign -> sign.path("kind").asString().equals("SURVEYS_AVOIDED"))
                .toList();
    }
}
