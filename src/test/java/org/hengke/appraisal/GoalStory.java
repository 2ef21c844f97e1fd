package org.hengke.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A department that sets itself goals: two teams with their leads under a manager, and what they do over HTTP. */
abstract class GoalStory {

    private static final String PASSWORD = "correct horse battery";
    static final String GOALS = "/api/v1/goals";
    static final MeasureCode SATISFACTION = new MeasureCode("satisfaction");
    private static final MeasureCode HANDLED = new MeasureCode("handled");

    final Clients clients;
    private final Facts facts;
    final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    final TestClock clock;
    final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    final Map<String, Client> signedIn = new HashMap<>();
    DepartmentId service = new DepartmentId(0);
    TeamId team = new TeamId(0);
    TeamId other = new TeamId(0);
    PersonId li = new PersonId(0);
    PersonId wang = new PersonId(0);
    PersonId stranger = new PersonId(0);
    private int sources;

    GoalStory(ApplicationContext program) {
        clients = program.getBean(Clients.class);
        facts = program.getBean(Facts.class);
        people = program.getBean(People.class);
        accounts = program.getBean(Accounts.class);
        organisation = program.getBean(Organisation.class);
        clock = program.getBean(TestClock.class);
        jdbc = program.getBean(JdbcClient.class);
        transaction = program.getBean(TransactionTemplate.class);
    }

    @BeforeAll
    void department() {
        service = organisation.addDepartment("客服部", null, null);
        team = organisation.addTeam("售后一组", service, null);
        other = organisation.addTeam("售后二组", service, null);
        var manager = person("manager", null, ShippedRole.MANAGER);
        organisation.setHead(service, manager);
        organisation.setLead(team, person("supervisor", team, ShippedRole.SUPERVISOR));
        organisation.setLead(other, person("neighbour", other, ShippedRole.SUPERVISOR));
        li = person("li", team, ShippedRole.AGENT);
        wang = person("wang", team, ShippedRole.AGENT);
        stranger = person("stranger", other, ShippedRole.AGENT);
        person("administrator", null, ShippedRole.ADMINISTRATOR);
    }

    @AfterEach
    void nothingLeft() {
        clock.set(TestClock.START);
        jdbc.sql("truncate appraisal.goal_entries, appraisal.goals cascade").update();
        jdbc.sql("truncate metrics.facts").update();
        signedIn.clear();
    }

    void ratings(PersonId of, TeamId with, int all, int satisfied) {
        var source = new FactSource("test-goals", next(), clock.instant().minus(Duration.ofDays(20)));
        var drafts = new ArrayList<FactDraft>();
        for (int i = 0; i < all; i++) {
            drafts.add(FactDraft.of(
                            SATISFACTION,
                            Instant.parse("2026-03-05T02:00:00Z").plusSeconds(i),
                            i < satisfied ? 1 : 0,
                            1)
                    .by(of, with)
                    .because(i < satisfied ? "satisfied" : "not-satisfied", 5));
        }
        transaction.executeWithoutResult(status -> facts.insert(source, drafts));
    }

    void handled(PersonId of, TeamId with, String day, int pieces) {
        var at = Instant.parse(day + "T02:00:00Z");
        var drafts = new ArrayList<FactDraft>();
        for (int i = 0; i < pieces; i++) {
            drafts.add(
                    FactDraft.of(HANDLED, at.plusSeconds(i), 1, 1).by(of, with).because("replied"));
        }
        var source = new FactSource("test-goals", next(), at);
        transaction.executeWithoutResult(status -> facts.insert(source, drafts));
    }

    private long next() {
        return ++sources;
    }

    List<String> audited(JsonNode goal) {
        return jdbc.sql(
                        "select action from platform.audit_entries where subject_kind = 'goal' and subject_id = :goal order by id")
                .param("goal", goal.path("id").asLong())
                .query((row, n) -> row.getString(1))
                .list();
    }

    JsonNode board(String who) {
        return as(who).get(GOALS + "?span=MONTH&day=2026-03-20").expecting(200).json();
    }

    JsonNode seenBy(String who, JsonNode goal) {
        return as(who).get(of(goal)).expecting(200).json();
    }

    JsonNode proposed(String who, String kind, long subject, double target) {
        return propose(who, kind, subject, target).expecting(201).json();
    }

    Answer propose(String who, String kind, long subject, double target) {
        return as(who).post(GOALS, wanted(kind, subject, target));
    }

    static Map<String, Object> wanted(String kind, long subject, double target) {
        return Map.of(
                "measure",
                "satisfaction",
                "subjectKind",
                kind,
                "subjectId",
                subject,
                "span",
                "MONTH",
                "first",
                "2026-03-01",
                "target",
                target);
    }

    static String of(JsonNode goal) {
        return GOALS + "/" + goal.path("id").asLong();
    }

    Client at(String who, long version) {
        return as(who).with("If-Match", "\"" + version + "\"");
    }

    private PersonId person(String login, @Nullable TeamId team, ShippedRole role) {
        var draft = NewPerson.named(login).joining(LocalDate.of(2020, 1, 1)).withRoles(Set.of(people.role(role)));
        var person = people.add(team == null ? draft : draft.inTeam(team));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return person;
    }

    Client as(String login) {
        return signedIn.computeIfAbsent(login, _ -> {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            return client;
        });
    }
}
