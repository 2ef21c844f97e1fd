package org.hengke.appraisal.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.staff.NewPerson;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.Colleagues;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A team with a lead and a manager, and what they do with rounds over HTTP. */
final class RoundTeam {

    static final String ROUNDS = "/api/v1/rounds";
    static final String ITEM = "collaboration";

    private static int made;

    private final Clients clients;
    private final Colleagues colleagues;
    private final Customers customers;
    final TeamId team;
    final PersonId manager;
    final PersonId lead;
    final List<PersonId> agents = new ArrayList<>();

    RoundTeam(ApplicationContext program, int size) {
        clients = program.getBean(Clients.class);
        colleagues = program.getBean(Colleagues.class);
        customers = program.getBean(Customers.class);
        var department = colleagues.department("评价部" + ++made);
        team = colleagues.team("评价组" + made, department);
        manager = colleagues.add(
                NewPerson.named("经理" + made)
                        .joining(LocalDate.of(2020, 1, 1))
                        .withPosition(colleagues.position(Rank.MANAGER))
                        .inDepartment(department),
                ShippedRole.MANAGER);
        colleagues.head(department, manager);
        lead = colleague("主管", Rank.SUPERVISOR, ShippedRole.SUPERVISOR);
        colleagues.lead(team, lead);
        for (int i = 0; i < size; i++) {
            agents.add(colleague("专员" + i, Rank.SPECIALIST, ShippedRole.AGENT));
        }
    }

    private PersonId colleague(String name, Rank rank, ShippedRole role) {
        return colleagues.add(name + ++made, team, rank, role);
    }

    PersonId agent(int which) {
        return agents.get(which);
    }

    Client of(PersonId person) {
        return colleagues.as(person);
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
