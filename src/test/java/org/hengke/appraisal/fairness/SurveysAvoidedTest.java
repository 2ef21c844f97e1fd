package org.hengke.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseArchive;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseType;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Asking is automatic: who keeps customers from being asked far more often than the others do is asked why. */
@DatabaseTest
class SurveysAvoidedTest {

    private static final Instant BEGIN = Instant.parse("2025-10-08T02:00:00Z");
    private static final int CASES = 120;

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final CaseArchive archive;
    private final TransactionTemplate transaction;

    SurveysAvoidedTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            CaseArchive archive,
            TransactionTemplate transaction) {
        this.clients = clients;
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.archive = archive;
        this.transaction = transaction;
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
        var department = organisation.addDepartment("询问部" + seed, null, null);
        var team = organisation.addTeam("询问组" + seed, department, null);
        var manager = people.add(NewPerson.named("询问经理" + seed)
                .inDepartment(department)
                .withRoles(Set.of(people.role(ShippedRole.MANAGER))));
        var histories = new ArrayList<CaseHistory>();
        for (int i = 0; i < avoids.length; i++) {
            var person = people.add(NewPerson.named("询问员" + i)
                    .joining(LocalDate.of(2020, 1, 1))
                    .withPosition(organisation.shippedPosition(Rank.SPECIALIST))
                    .withRoles(Set.of(people.role(ShippedRole.AGENT)))
                    .inTeam(team));
            for (var id : archive.reserve(CASES)) {
                var at = BEGIN.plus(Duration.ofMinutes(random.nextInt(20_000)));
                histories.add(ended(id, new Actor.Person(person, team), at, random.nextDouble() < avoids[i], random));
            }
        }
        transaction.executeWithoutResult(status -> archive.store(histories));
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
        var client = clients.anonymous().withToken(accounts.issueToken(manager, "unasked", null));
        var item = new HashMap<String, Object>();
        item.put("group", "服务");
        item.put("kind", "MEASURE");
        item.put("measure", "satisfaction");
        item.put("whose", "PERSON");
        item.put("weight", 100);
        item.put("curve", Map.of("kind", "linear", "floor", 0.5, "target", 0.9, "cap", 100));
        item.put("least", 5);
        item.put("tooLittle", "LEAVE_OUT");
        var content = Map.of(
                "name",
                "询问表",
                "items",
                List.of(item),
                "grades",
                List.of(Map.of("name", "合格", "from", 60), Map.of("name", "不合格", "from", 0)));
        var position = organisation.shippedPosition(Rank.SPECIALIST).value();
        var card = client.post("/api/v1/scorecards", Map.of("position", position, "content", content))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var path = "/api/v1/scorecards/" + card;
        client.with("If-Match", client.get(path).header("ETag").orElseThrow())
                .put(path + "/publication", null)
                .expecting(200);
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
