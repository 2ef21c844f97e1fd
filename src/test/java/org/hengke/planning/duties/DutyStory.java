package org.hengke.planning.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.Figures;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
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
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A department that has duties: two teams with their leads under a manager, and what they do over HTTP. */
abstract class DutyStory {

    private static final String PASSWORD = "correct horse battery";
    static final String DUTIES = "/api/v1/duties";
    static final String TEMPLATES = "/api/v1/duty-templates";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Clients clients;
    final DutyPlan plan;
    final Figures figures;
    final People people;
    private final Accounts accounts;
    final Organisation organisation;
    final TestClock clock;
    final JdbcClient jdbc;

    private final Map<String, Client> signedIn = new HashMap<>();
    final Map<String, PersonId> ids = new HashMap<>();
    private DepartmentId service = new DepartmentId(0);
    TeamId team = new TeamId(0);
    TeamId other = new TeamId(0);

    DutyStory(ApplicationContext program) {
        clients = program.getBean(Clients.class);
        plan = program.getBean(DutyPlan.class);
        figures = program.getBean(Figures.class);
        people = program.getBean(People.class);
        accounts = program.getBean(Accounts.class);
        organisation = program.getBean(Organisation.class);
        clock = program.getBean(TestClock.class);
        jdbc = program.getBean(JdbcClient.class);
    }

    @BeforeAll
    void department() {
        service = organisation.addDepartment("客服部", null, null);
        team = organisation.addTeam("售后一组", service, null);
        other = organisation.addTeam("售后二组", service, null);
        organisation.setHead(service, person("manager", null, Rank.MANAGER, ShippedRole.MANAGER));
        organisation.setLead(team, person("supervisor", team, Rank.SUPERVISOR, ShippedRole.SUPERVISOR));
        organisation.setLead(other, person("neighbour", other, Rank.SUPERVISOR, ShippedRole.SUPERVISOR));
        person("li", team, Rank.SPECIALIST, ShippedRole.AGENT);
        person("wang", team, Rank.SPECIALIST, ShippedRole.AGENT);
        person("stranger", other, Rank.SPECIALIST, ShippedRole.AGENT);
        person("administrator", null, Rank.SPECIALIST, ShippedRole.ADMINISTRATOR);
    }

    @AfterEach
    void nothingLeft() {
        clock.set(TestClock.START);
        jdbc.sql("truncate planning.duty_files, planning.duty_entries, planning.duties cascade")
                .update();
        jdbc.sql("delete from planning.duty_templates where code is null").update();
        jdbc.sql("truncate metrics.facts").update();
        jdbc.sql("truncate metrics.person_days, metrics.team_days, metrics.category_days, metrics.stale_days")
                .update();
        signedIn.clear();
    }

    /** Whoever was signed in may have been too long. */
    void itIs(String instant) {
        clock.set(Instant.parse(instant));
        signedIn.clear();
    }

    private PersonId person(String login, @Nullable TeamId in, Rank rank, ShippedRole role) {
        var wanted = NewPerson.named(login)
                .withPosition(organisation.shippedPosition(rank))
                .joining(LocalDate.of(2020, 1, 1))
                .withRoles(Set.of(people.role(role)));
        var id = people.add(in == null ? wanted.inDepartment(service) : wanted.inTeam(in));
        accounts.setLogin(id, login);
        accounts.setPassword(id, PASSWORD, false);
        ids.put(login, id);
        return id;
    }

    PersonId id(String who) {
        return Objects.requireNonNull(ids.get(who));
    }

    /** A duty of one person that begins today and needs evidence. */
    long duty(String owner, int dueDays) {
        var draft = new HashMap<>(weekly("PERSON", id(owner)));
        draft.put("recurrence", Map.of("every", "WEEK", "weekdays", List.of("MONDAY"), "month", 1));
        draft.put("dueDays", dueDays);
        var template = added(draft);
        return jdbc.sql("select id from planning.duties where template_id = :id and start_day = :today")
                .param("id", template.path("id").asLong())
                .param("today", TODAY)
                .query(Long.class)
                .single();
    }

    static Map<String, Object> weekly(String kind, @Nullable PersonId person) {
        var assignee = new HashMap<String, Object>(Map.of("kind", kind));
        assignee.put("person", person == null ? null : person.value());
        return Map.of(
                "name",
                "核对样品",
                "recurrence",
                Map.of("every", "WEEK", "weekdays", List.of("FRIDAY"), "month", 1),
                "dueDays",
                0,
                "evidence",
                true,
                "assignee",
                assignee);
    }

    JsonNode added(Map<String, Object> draft) {
        return as("manager").post(TEMPLATES, draft).expecting(201).json();
    }

    static Map<String, Object> evidence() {
        return Map.of("links", List.of("https://wiki.example/reports/1"));
    }

    Answer done(String who, long duty, Map<String, ?> report) {
        return at(who, duty).put(of(duty) + "/completion", report);
    }

    Answer offer(String who, long duty, String to) {
        return at(who, duty).put(of(duty) + "/handover", Map.of("to", id(to).value()));
    }

    void handOver(String who, long duty, String to) {
        offer(who, duty, to).expecting(200);
        at(to, duty).put(of(duty) + "/handover/acceptance", null).expecting(200);
    }

    JsonNode page(String who, long duty) {
        return as(who).get(of(duty)).expecting(200).json();
    }

    String standing(String who, long duty) {
        return page(who, duty).path("duty").path("standing").asString();
    }

    List<JsonNode> month(String who, String from, String until) {
        var duties = as(who).get(DUTIES + "?from=" + from + "&until=" + until)
                .expecting(200)
                .json()
                .path("duties");
        return StreamSupport.stream(duties.spliterator(), false).toList();
    }

    @Nullable Double figure(String who) {
        var asked = FigureQuery.of(
                FactFilter.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))
                        .ofPeople(List.of(id(who))),
                DutyMeasures.ON_TIME);
        return figures.table(asked, Locale.ROOT).total().getFirst().value();
    }

    static String of(long duty) {
        return DUTIES + "/" + duty;
    }

    static String of(JsonNode template) {
        return TEMPLATES + "/" + template.path("id").asLong();
    }

    Client at(String who, long duty) {
        long version = jdbc.sql("select version from planning.duties where id = :id")
                .param("id", duty)
                .query(Long.class)
                .single();
        return as(who).with("If-Match", "\"" + version + "\"");
    }

    Client as(String who) {
        return signedIn.computeIfAbsent(who, login -> {
            var client = clients.anonymous();
            client.post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                    .expecting(200);
            return client;
        });
    }
}
