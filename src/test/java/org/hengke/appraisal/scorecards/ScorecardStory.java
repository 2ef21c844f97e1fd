package org.hengke.appraisal.scorecards;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.Figures;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Two teams under a manager and what their specialists did in a month, for those who make scorecards of it. */
abstract class ScorecardStory {

    static final String SCORECARDS = "/api/v1/scorecards";
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    static final List<String> SHARES =
            List.of("satisfaction", "answered_in_standard", "first_contact_resolution", "resolved_in_time");
    private final Clients clients;
    private final Organisation organisation;
    final People people;
    private final Accounts accounts;
    final Facts facts;
    final Figures figures;
    final TransactionTemplate transaction;
    final JdbcClient jdbc;
    final JsonMapper json;
    TeamId team = new TeamId(0);
    TeamId otherTeam = new TeamId(0);
    long department;
    final List<PersonId> specialists = new ArrayList<>();
    Client manager;
    Client supervisor;
    Client agent;
    private int made;

    ScorecardStory(ApplicationContext program) {
        clients = program.getBean(Clients.class);
        organisation = program.getBean(Organisation.class);
        people = program.getBean(People.class);
        accounts = program.getBean(Accounts.class);
        facts = program.getBean(Facts.class);
        figures = program.getBean(Figures.class);
        transaction = program.getBean(TransactionTemplate.class);
        jdbc = program.getBean(JdbcClient.class);
        json = program.getBean(JsonMapper.class);
        manager = clients.anonymous();
        supervisor = clients.anonymous();
        agent = clients.anonymous();
    }

    @BeforeAll
    void colleagues() {
        var of = organisation.addDepartment("考核部", null, null);
        department = of.value();
        team = organisation.addTeam("考核一组", of, null);
        otherTeam = organisation.addTeam("考核二组", of, null);
        manager = signedIn(colleague(Rank.MANAGER, null, ShippedRole.MANAGER));
        var lead = colleague(Rank.SUPERVISOR, team, ShippedRole.SUPERVISOR);
        organisation.setLead(team, lead);
        supervisor = signedIn(lead);
        for (int i = 0; i < 8; i++) {
            specialists.add(colleague(Rank.SPECIALIST, i < 6 ? team : otherTeam, ShippedRole.AGENT));
        }
        agent = signedIn(specialists.getFirst());
        drawFacts(7);
    }

    private PersonId colleague(Rank rank, @Nullable TeamId in, ShippedRole role) {
        var person = NewPerson.named("同事" + ++made)
                .joining(LocalDate.of(2020, 1, 1))
                .withPosition(organisation.shippedPosition(rank))
                .withRoles(Set.of(people.role(role)));
        return people.add(
                in == null ? person.inDepartment(new org.hengke.staff.DepartmentId(department)) : person.inTeam(in));
    }

    private Client signedIn(PersonId person) {
        return clients.anonymous().withToken(accounts.issueToken(person, "scorecards " + ++made, null));
    }

    /** The last of the specialists has none. */
    private void drawFacts(long seed) {
        var random = new Random(seed);
        var at = FIRST.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        long source = 0;
        for (int p = 0; p < specialists.size() - 1; p++) {
            double good = 0.6 + 0.4 * random.nextDouble();
            int each = p == 1 ? 4 : 15 + random.nextInt(40);
            for (int i = 0; i < each; i++) {
                var when = at.plus(Duration.ofHours(random.nextInt(29 * 24)));
                var drafts = new ArrayList<FactDraft>();
                for (var share : SHARES) {
                    drafts.add(FactDraft.of(new MeasureCode(share), when, random.nextDouble() < good ? 1 : 0, 1));
                }
                drafts.add(FactDraft.of(new MeasureCode("first_response_time"), when, 600 + random.nextInt(18_000), 1));
                drafts.add(FactDraft.of(new MeasureCode("reopen_rate"), when, random.nextInt(8) == 0 ? 1 : 0, 1));
                drafts.add(FactDraft.of(new MeasureCode("handled"), when, 1, 1));
                var person = specialists.get(p);
                var ofTeam = p < 6 ? team : otherTeam;
                var credited = drafts.stream()
                        .map(draft -> draft.by(person, ofTeam).because(rule(draft)))
                        .toList();
                var from = new FactSource("test", ++source, at);
                transaction.executeWithoutResult(status -> facts.insert(from, credited));
            }
        }
    }

    private static String rule(FactDraft draft) {
        return switch (draft.measure().value()) {
            case "satisfaction" -> "satisfied";
            case "first_contact_resolution" -> "one-contact";
            case "reopen_rate" -> "reopened";
            case "handled", "first_response_time" -> "replied";
            default -> "in-time";
        };
    }

    static Map<String, Object> linear(double floor, double target, double cap) {
        return Map.of("kind", "linear", "floor", floor, "target", target, "cap", cap);
    }

    static Map<String, Object> measure(String code, double weight, Object curve) {
        var item = new LinkedHashMap<String, Object>();
        item.put("group", "服务");
        item.put("kind", "MEASURE");
        item.put("measure", code);
        item.put("whose", "PERSON");
        item.put("weight", weight);
        item.put("curve", curve);
        item.put("least", 1);
        item.put("tooLittle", "LEAVE_OUT");
        return item;
    }

    static Map<String, Object> rating(String kind, String name, double weight) {
        var item = measure("satisfaction", weight, linear(1, 5, 100));
        item.remove("measure");
        item.remove("whose");
        item.put("kind", kind);
        item.put("name", name);
        return item;
    }

    static Map<String, Object> card(Object... items) {
        return new HashMap<>(Map.of(
                "name",
                "试用表",
                "items",
                List.of(items),
                "grades",
                List.of(
                        Map.of("name", "优秀", "from", 90),
                        Map.of("name", "合格", "from", 60),
                        Map.of("name", "不合格", "from", 0))));
    }

    static Map<String, Object> good() {
        return card(
                measure("satisfaction", 60, linear(0.5, 0.9, 110)),
                measure("first_response_time", 39.5, linear(14_400, 3_600, 100)),
                rating("SELF", "自评", 0.5));
    }

    long position() {
        return organisation.shippedPosition(Rank.SPECIALIST).value();
    }

    long begun(Object content) {
        return manager.post(SCORECARDS, Map.of("position", position(), "content", content))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    static String tag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }

    long shipped(String name) {
        return manager.get(SCORECARDS)
                .json()
                .valueStream()
                .filter(card -> card.path("published")
                        .path("content")
                        .path("name")
                        .asString()
                        .equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }
}
