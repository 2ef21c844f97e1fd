package org.hengke.appraisal.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A team with a lead and a manager, and what they do with rounds over HTTP. */
final class RoundTeam {

    static final String ROUNDS = "/api/v1/rounds";
    static final String ITEM = "collaboration";

    private static int made;

    private final Clients clients;
    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Customers customers;
    private final Map<PersonId, Client> programs = new HashMap<>();
    final TeamId team;
    final PersonId manager;
    final PersonId lead;
    final List<PersonId> agents = new ArrayList<>();

    RoundTeam(ApplicationContext program, int size) {
        clients = program.getBean(Clients.class);
        organisation = program.getBean(Organisation.class);
        people = program.getBean(People.class);
        accounts = program.getBean(Accounts.class);
        customers = program.getBean(Customers.class);
        var department = organisation.addDepartment("评价部" + ++made, null, null);
        team = organisation.addTeam("评价组" + made, department, null);
        manager = people.add(NewPerson.named("经理" + made)
                .joining(LocalDate.of(2020, 1, 1))
                .withPosition(organisation.shippedPosition(Rank.MANAGER))
                .withRoles(Set.of(people.role(ShippedRole.MANAGER)))
                .inDepartment(department));
        organisation.setHead(department, manager);
        lead = colleague("主管", Rank.SUPERVISOR, ShippedRole.SUPERVISOR);
        organisation.setLead(team, lead);
        for (int i = 0; i < size; i++) {
            agents.add(colleague("专员" + i, Rank.SPECIALIST, ShippedRole.AGENT));
        }
    }

    private PersonId colleague(String name, Rank rank, ShippedRole role) {
        return people.add(NewPerson.named(name + ++made)
                .joining(LocalDate.of(2020, 1, 1))
                .withPosition(organisation.shippedPosition(rank))
                .withRoles(Set.of(people.role(role)))
                .inTeam(team));
    }

    PersonId agent(int which) {
        return agents.get(which);
    }

    Client of(PersonId person) {
        return programs.computeIfAbsent(
                person, who -> clients.anonymous().withToken(accounts.issueToken(who, "rounds " + ++made, null)));
    }

    Client nobody() {
        return clients.anonymous();
    }

    CustomerId customer() {
        return customers
                .findOrCreate(NewCustomer.of(
                        "客户" + ++made, List.of(Contact.of(ContactKind.PHONE, "139%08d".formatted(made))), "staff"))
                .id();
    }

    long begin(LocalDate last, PersonId... rated) {
        return of(manager)
                .post(ROUNDS, round("环评" + ++made, last, rated))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    static Map<String, Object> round(String name, LocalDate last, PersonId... rated) {
        return Map.of(
                "name",
                name,
                "firstDay",
                "2026-03-01",
                "lastDay",
                last.toString(),
                "weights",
                Map.of("superior", 40, "peer", 30, "subordinate", 20, "customer", 10),
                "people",
                Arrays.stream(rated).map(PersonId::value).toList());
    }

    void ask(long round, PersonId about, RaterGroup group, long... who) {
        for (var one : who) {
            of(manager)
                    .post(raters(round, about), Map.of("group", group.name(), "who", one))
                    .expecting(200);
        }
    }

    void askPeers(long round, PersonId about, PersonId... who) {
        ask(
                round,
                about,
                RaterGroup.PEER,
                Arrays.stream(who).mapToLong(PersonId::value).toArray());
    }

    static String raters(long round, PersonId about) {
        return ROUNDS + "/" + round + "/people/" + about.value() + "/raters";
    }

    JsonNode page(long round) {
        return of(manager).get(ROUNDS + "/" + round).expecting(200).json();
    }

    Client atVersion(long round) {
        return of(manager).with("If-Match", "\"" + page(round).path("version").asLong() + "\"");
    }

    void start(long round) {
        atVersion(round).put(ROUNDS + "/" + round + "/start", null).expecting(200);
    }

    void close(long round) {
        atVersion(round).put(ROUNDS + "/" + round + "/closure", null).expecting(200);
    }

    long asked(PersonId rater, PersonId about) {
        for (var line : of(rater).get(ROUNDS + "/asked").expecting(200).json()) {
            if (line.at("/about/id").asLong() == about.value()) {
                return line.path("id").asLong();
            }
        }
        throw new AssertionError(rater + " is not asked about " + about);
    }

    static Map<String, Object> answer(String item, int mark, String comment) {
        return Map.of("items", List.of(Map.of("item", item, "mark", mark, "comment", comment)));
    }

    void answers(PersonId rater, PersonId about, int mark, String comment) {
        answers(rater, about, mark, comment, ITEM);
    }

    void answers(PersonId rater, PersonId about, int mark, String comment, String item) {
        of(rater)
                .put(ROUNDS + "/asked/" + asked(rater, about) + "/answer", answer(item, mark, comment))
                .expecting(204);
    }

    static String report(long round, PersonId about) {
        return ROUNDS + "/" + round + "/people/" + about.value() + "/report";
    }
}
