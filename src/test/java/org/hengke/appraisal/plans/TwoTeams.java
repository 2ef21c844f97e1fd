package org.hengke.appraisal.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.appraisal.PlainScorecard;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two teams with their leads, under two managers: {@code manager}, {@code deputy}, {@code supervisor} with {@code li} and {@code wang},
 * {@code neighbour} with {@code stranger}; and {@code administrator}, who has nothing to do with any of it.
 */
final class TwoTeams {

    private static final String PERIODS = "/api/v1/appraisal-periods";
    private static final String PASSWORD = "correct horse battery";

    private final Clients clients;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Runs runs;
    private final Map<String, Client> signedIn = new HashMap<>();
    private final Map<String, PersonId> ids = new HashMap<>();
    TeamId team = new TeamId(0);
    TeamId other = new TeamId(0);

    TwoTeams(ApplicationContext program) {
        clients = program.getBean(Clients.class);
        accounts = program.getBean(Accounts.class);
        colleagues = program.getBean(Colleagues.class);
        jdbc = program.getBean(JdbcClient.class);
        runs = program.getBean(Runs.class);
    }

    void found() {
        var service = colleagues.department("客服部");
        team = colleagues.team("售后一组", service);
        other = colleagues.team("售后二组", service);
        colleagues.head(service, person("manager", null, ShippedRole.MANAGER));
        person("deputy", null, ShippedRole.MANAGER);
        colleagues.lead(team, person("supervisor", team, ShippedRole.SUPERVISOR));
        colleagues.lead(other, person("neighbour", other, ShippedRole.SUPERVISOR));
        person("li", team, ShippedRole.AGENT);
        person("wang", team, ShippedRole.AGENT);
        person("stranger", other, ShippedRole.AGENT);
        person("administrator", null, ShippedRole.ADMINISTRATOR);
    }

    PersonId person(String login, @Nullable TeamId in, ShippedRole role) {
        var draft = NewPerson.named(login).joining(LocalDate.of(2020, 1, 1));
        var person = colleagues.add(in == null ? draft : draft.inTeam(in), role);
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        ids.put(login, person);
        return person;
    }

    PersonId id(String login) {
        var id = ids.get(login);
        if (id == null) {
            throw new IllegalArgumentException("Nobody is called " + login);
        }
        return id;
    }

    Client as(String login) {
        return signedIn.computeIfAbsent(login, _ -> {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            return client;
        });
    }

    Client at(String login, long version) {
        return as(login).with("If-Match", "\"" + version + "\"");
    }

    Client visitor() {
        return clients.anonymous();
    }

    /** After the clock went far: sessions are begun anew. */
    void everybodySignsInAgain() {
        signedIn.clear();
    }

    /** Ratings of somebody on a day, the first of them good ones. */
    void ratings(String whom, TeamId in, String day, int all, int satisfied) {
        var at = Instant.parse(day + "T02:00:00Z");
        var drafts = new ArrayList<FactDraft>();
        for (int i = 0; i < all; i++) {
            drafts.add(FactDraft.of(new MeasureCode("satisfaction"), at.plusSeconds(i), i < satisfied ? 1 : 0, 1)
                    .by(id(whom), in)
                    .because(i < satisfied ? "satisfied" : "not-satisfied", 5));
        }
        colleagues.did(at, drafts);
    }

    /**
     * Publishes what everybody's ratings of February come to: 100 points for all satisfied, 0 for none.
     *
     * @return the period
     */
    long published() {
        var manager = as("manager");
        long scorecard = new PlainScorecard("考核表")
                .item("satisfaction", 100, 0, 1, 1)
                .grade("优秀", 90)
                .grade("合格", 60)
                .grade("不合格", 0)
                .publish(manager, colleagues.position(Rank.SPECIALIST));
        long period = manager.post(
                        PERIODS,
                        Map.of(
                                "name", "二月",
                                "span", "MONTH",
                                "firstDay", "2026-02-01",
                                "scorecards",
                                        List.of(
                                                Map.of("team", team.value(), "scorecard", scorecard),
                                                Map.of("team", other.value(), "scorecard", scorecard))))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        manager.put(PERIODS + "/" + period + "/closure", null).expecting(200);
        long run = manager.post(PERIODS + "/" + period + "/publication", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        try {
            if (runs.await(new RunId(run)).state() != RunState.DONE) {
                throw new AssertionError("The period was not published");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return period;
    }

    /** What was recorded about something, the first first. */
    List<String> audited(String kind, long id) {
        return jdbc.sql("""
                select action
                  from platform.audit_entries
                 where subject_kind = :kind
                   and subject_id = :id
                   and not viewing
                 order by id""")
                .param("kind", kind)
                .param("id", id)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
