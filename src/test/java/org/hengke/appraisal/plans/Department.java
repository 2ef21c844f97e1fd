package org.hengke.appraisal.plans;

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
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two teams with their leads, under two managers: {@code manager}, {@code deputy}, {@code supervisor} with {@code li} and {@code wang},
 * {@code neighbour} with {@code stranger}; and {@code administrator}, who has nothing to do with any of it.
 */
final class Department {

    private static final String PASSWORD = "correct horse battery";

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Map<String, Client> signedIn = new HashMap<>();
    private final Map<String, PersonId> ids = new HashMap<>();
    TeamId team = new TeamId(0);
    TeamId other = new TeamId(0);
    private int sources;

    Department(ApplicationContext program) {
        clients = program.getBean(Clients.class);
        people = program.getBean(People.class);
        accounts = program.getBean(Accounts.class);
        facts = program.getBean(Facts.class);
        transaction = program.getBean(TransactionTemplate.class);
        jdbc = program.getBean(JdbcClient.class);
        organisation = program.getBean(Organisation.class);
    }

    void found() {
        var service = organisation.addDepartment("客服部", null, null);
        team = organisation.addTeam("售后一组", service, null);
        other = organisation.addTeam("售后二组", service, null);
        organisation.setHead(service, person("manager", null, ShippedRole.MANAGER));
        person("deputy", null, ShippedRole.MANAGER);
        organisation.setLead(team, person("supervisor", team, ShippedRole.SUPERVISOR));
        organisation.setLead(other, person("neighbour", other, ShippedRole.SUPERVISOR));
        person("li", team, ShippedRole.AGENT);
        person("wang", team, ShippedRole.AGENT);
        person("stranger", other, ShippedRole.AGENT);
        person("administrator", null, ShippedRole.ADMINISTRATOR);
    }

    PersonId person(String login, @Nullable TeamId in, ShippedRole role) {
        var draft = NewPerson.named(login).joining(LocalDate.of(2020, 1, 1)).withRoles(Set.of(people.role(role)));
        var person = people.add(in == null ? draft : draft.inTeam(in));
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
        var source = new FactSource("test-plans", ++sources, at);
        transaction.executeWithoutResult(_ -> facts.insert(source, drafts));
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
