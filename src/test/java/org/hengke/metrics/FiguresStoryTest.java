package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengke.metrics.TestMeasures.SHARE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.platform.runs.Progress;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two agents, their supervisor, and another team's, over HTTP. */
@MetricsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresStoryTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Instant NOON = Instant.parse("2026-02-20T04:00:00Z");
    private static final String FEBRUARY = "from=2026-02-01&until=2026-02-28";

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Facts facts;
    private final Rebuild rebuild;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;

    private TeamId team = new TeamId(0);
    private PersonId ann = new PersonId(0);
    private PersonId bob = new PersonId(0);
    private @Nullable Client annClient;
    private @Nullable Client lead;
    private @Nullable Client stranger;

    FiguresStoryTest(
            Clients clients,
            People people,
            Accounts accounts,
            Organisation organisation,
            Facts facts,
            Rebuild rebuild,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.facts = facts;
        this.rebuild = rebuild;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeAll
    void staff() {
        var department = organisation.addDepartment("客服部", null, null);
        var cho = person("cho", ShippedRole.SUPERVISOR);
        var eve = person("eve", ShippedRole.SUPERVISOR);
        ann = person("ann", ShippedRole.AGENT);
        bob = person("bob", ShippedRole.AGENT);
        team = organisation.addTeam("售后一组", department, cho);
        var other = organisation.addTeam("售后二组", department, eve);
        for (var member : List.of(ann, bob, cho)) {
            people.move(member, team, LocalDate.of(2026, 1, 1));
        }
        people.move(eve, other, LocalDate.of(2026, 1, 1));
        annClient = signedIn("ann");
        lead = signedIn("cho");
        stranger = signedIn("eve");
    }

    @BeforeEach
    void records() {
        clock.set(TestClock.START);
        jdbc.sql("truncate metrics.facts, metrics.stale_days, metrics.disputes, metrics.corrections")
                .update();
        for (int i = 1; i <= 40; i++) {
            reconcile(i, fact(i, ann, i == 7 ? 0 : 1));
            reconcile(100 + i, fact(100 + i, bob, i % 2));
        }
    }

    @Test
    void anAgentSeesOwnFiguresBesideTheTeamsAndNobodyElses() {
        var table = client(annClient)
                .get("/api/v1/figures?measure=test_share&by=PERSON&" + FEBRUARY)
                .expecting(200)
                .json();
        assertThat(table.path("reach").asString()).isEqualTo("OWN");
        assertThat(table.path("rows").size()).isEqualTo(1);
        var figure = table.path("rows").path(0).path("figures").path(0);
        assertThat(figure.path("value").asDouble()).isEqualTo(39 / 40.0);
        assertThat(figure.path("standing").path("others").asDouble()).isEqualTo(0.5);
        assertThat(figure.path("standing").path("place").asString()).isEqualTo("BETTER");
        var list = client(annClient)
                .get("/api/v1/figures/test_share/facts?limit=200&person=" + bob + "&" + FEBRUARY)
                .expecting(200)
                .json();
        assertThat(list.path("items").size()).isZero();
    }

    @Test
    void aPeriodThatIsStillToComeHasNoDataAndNoTrend() {
        var table = client(lead)
                .get("/api/v1/figures?measure=test_share&by=PERSON&trend=MONTH&from=2031-01-01&until=2031-03-31")
                .expecting(200)
                .json();
        assertThat(table.path("rows").size()).isZero();
        assertThat(table.path("total").path(0).path("facts").asLong()).isZero();
        assertThat(table.path("trends").path(0).path("points").size()).isZero();
    }

    @Test
    void aSupervisorSeesTheTeamAndTheLookIsRecorded() {
        var table = client(lead)
                .get("/api/v1/figures?by=PERSON&trend=WEEK&earlier=PERIOD&adjusted=true&" + FEBRUARY)
                .expecting(200)
                .json();
        assertThat(table.path("rows").size()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from platform.audit_entries where action = 'metrics.figures-viewed'"
                                + " and subject_id = :ann")
                        .param("ann", ann.value())
                        .query(Long.class)
                        .single())
                .isPositive();
        var others = client(stranger)
                .get("/api/v1/figures?by=PERSON&" + FEBRUARY)
                .expecting(200)
                .json();
        assertThat(others.path("rows").size()).isZero();
        assertThat(others.path("total").path(0).has("value")
                        && !others.path("total").path(0).path("value").isNull())
                .as("no data is no zero")
                .isFalse();
    }

    @Test
    void everyFactSaysWhyItCounted() {
        var missed = client(lead)
                .get("/api/v1/figures/test_share/facts?outcome=MISS&person=" + ann + "&" + FEBRUARY)
                .expecting(200)
                .json();
        assertThat(missed.path("items").size()).isEqualTo(1);
        assertThat(missed.path("items").path(0).path("sourceId").asLong()).isEqualTo(7);
        assertThat(missed.path("items").path(0).path("rule").asString()).contains("test_share");
    }

    @Test
    void aDisputeIsAnsweredByTheSupervisorAndItsCorrectionStays() {
        long fact = factOf(7);
        assertThat(client(stranger)
                        .post("/api/v1/facts/" + fact + "/disputes", Map.of("reason", "x"))
                        .expecting(404)
                        .code())
                .isEqualTo("metrics.no-such-fact");
        assertThat(client(lead)
                        .post("/api/v1/facts/" + fact + "/disputes", Map.of("reason", "x"))
                        .expecting(403)
                        .code())
                .isEqualTo("metrics.not-concerned");
        client(annClient)
                .post("/api/v1/facts/" + fact + "/disputes", Map.of("reason", " "))
                .expecting(422);
        long dispute = client(annClient)
                .post("/api/v1/facts/" + fact + "/disputes", Map.of("reason", "系统当时停机"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        assertThat(client(annClient)
                        .post("/api/v1/facts/" + fact + "/disputes", Map.of("reason", "再说一次"))
                        .expecting(409)
                        .code())
                .isEqualTo("metrics.dispute-open");
        assertThat(client(stranger)
                        .get("/api/v1/disputes/waiting")
                        .expecting(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        var waiting =
                client(lead).get("/api/v1/disputes/waiting").expecting(200).json();
        assertThat(waiting.path("items").size()).isEqualTo(1);
        assertThat(waiting.path("items").path(0).path("reason").asString()).isEqualTo("系统当时停机");

        clock.advance(Duration.ofHours(1));
        var answer = Map.of("effect", "TEAM_ONLY", "answer", "情况属实，不计入个人");
        client(annClient)
                .with("If-Match", "\"0\"")
                .put("/api/v1/disputes/" + dispute + "/answer", answer)
                .expecting(403);
        client(lead)
                .with("If-Match", "\"0\"")
                .put("/api/v1/disputes/" + dispute + "/answer", answer)
                .expecting(200);
        assertThat(client(lead)
                        .with("If-Match", "\"0\"")
                        .put("/api/v1/disputes/" + dispute + "/answer", answer)
                        .code())
                .isEqualTo("metrics.dispute-stale");

        assertThat(shareOf(ann)).isEqualTo("39/39");
        assertThat(teamShare()).isEqualTo("59/80");
        reconcile(7, fact(7, ann, 0));
        assertThat(shareOf(ann)).as("its source said the same again").isEqualTo("39/39");
        var seen = client(annClient).get("/api/v1/disputes").expecting(200).json();
        assertThat(seen.path("items").path(0).path("state").asString()).isEqualTo("UPHELD");
        assertThat(seen.path("items").path(0).path("answer").asString()).isEqualTo("情况属实，不计入个人");
    }

    @Test
    void aRebuildSupersedesOnlyWhatDiffers() {
        jdbc.sql("update metrics.facts set numerator = 0 where source_id = 3").update();
        reconcile(900, fact(900, ann, 1));
        Rebuild again = rebuildFrom(sourcesOneTo(40));
        var first = again.run(silent());
        assertThat(first).isEqualTo(new Rebuild.Result(80, 2, 1));
        assertThat(again.run(silent())).isEqualTo(new Rebuild.Result(80, 0, 0));
    }

    @Test
    void factsCanBeTakenAwayAsAFile() {
        var csv = client(lead)
                .get("/api/v1/figures/test_share/facts/export?format=CSV&" + FEBRUARY)
                .expecting(200)
                .text();
        assertThat(csv.lines()).hasSize(81);
        client(lead).get("/api/v1/figures/test_share/facts/export?" + FEBRUARY).expecting(200);
    }

    @Test
    void badQuestionsAreAnsweredWithWhatIsWrong() {
        var client = client(lead);
        assertThat(client.get("/api/v1/figures?from=2026-02-28&until=2026-02-01")
                        .expecting(422)
                        .text())
                .contains("metrics.bad-period");
        assertThat(client.get("/api/v1/figures?measure=none&" + FEBRUARY)
                        .expecting(404)
                        .code())
                .isEqualTo("metrics.no-such-measure");
        client.get("/api/v1/figures").expecting(422);
        client.get("/api/v1/figures?by=SHOE&" + FEBRUARY).expecting(422);
        client.get("/api/v1/figures?asOf=2030-01-01T00:00:00Z&" + FEBRUARY).expecting(422);
        client.get("/api/v1/figures/test_share/facts?after=zzz&" + FEBRUARY).expecting(422);
        client(annClient).get("/api/v1/metrics/health").expecting(403);
        clients.anonymous().get("/api/v1/figures?" + FEBRUARY).expecting(401);
    }

    private Rebuild rebuildFrom(List<SourceFacts> sources) {
        return rebuild.with(List.of(new FactRebuilder() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public long count() {
                return sources.size();
            }

            @Override
            public List<SourceFacts> after(long id, int limit) {
                return sources.stream()
                        .filter(source -> source.source().id() > id)
                        .limit(Math.min(limit, 23))
                        .toList();
            }
        }));
    }

    private List<SourceFacts> sourcesOneTo(int n) {
        var sources = new ArrayList<SourceFacts>();
        for (int i = 1; i <= n; i++) {
            sources.add(new SourceFacts(source(i), List.of(fact(i, ann, i == 7 ? 0 : 1))));
        }
        for (int i = 1; i <= n; i++) {
            sources.add(new SourceFacts(source(100 + i), List.of(fact(100 + i, bob, i % 2))));
        }
        return sources;
    }

    static Progress silent() {
        return new Progress() {
            @Override
            public void step(String key) {}

            @Override
            public void total(@Nullable Long total) {}

            @Override
            public void done(long more) {}
        };
    }

    private FactDraft fact(long source, PersonId person, int hit) {
        return FactDraft.of(SHARE, NOON.plusSeconds(source), hit, 1)
                .by(person, team)
                .about("mail", 1L)
                .because(hit == 1 ? "in-time" : "late", 5_400, 3_600);
    }

    private static FactSource source(long id) {
        return new FactSource("test", id, NOON);
    }

    private void reconcile(long id, FactDraft... drafts) {
        transaction.executeWithoutResult(status -> facts.reconcile(source(id), List.of(drafts)));
    }

    private long factOf(long source) {
        return jdbc.sql("select id from metrics.facts where source_id = :source and superseded_at is null")
                .param("source", source)
                .query(Long.class)
                .single();
    }

    private String shareOf(PersonId person) {
        return share("person=" + person);
    }

    private String teamShare() {
        return share("team=" + team);
    }

    private String share(String filter) {
        var figure = client(lead)
                .get("/api/v1/figures?measure=test_share&" + filter + "&" + FEBRUARY)
                .expecting(200)
                .json()
                .path("total")
                .path(0);
        return figure.path("numerator").asLong() + "/"
                + figure.path("denominator").asLong();
    }

    private PersonId person(String login, ShippedRole... roles) {
        var person = people.add(NewPerson.named("同事" + login)
                .withRoles(Arrays.stream(roles).map(people::role).collect(Collectors.toSet())));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return person;
    }

    private Client signedIn(String login) {
        var client = clients.anonymous();
        client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                .expecting(200);
        return client;
    }

    private static Client client(@Nullable Client client) {
        return java.util.Objects.requireNonNull(client);
    }
}
