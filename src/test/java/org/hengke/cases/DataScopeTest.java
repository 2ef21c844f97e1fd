package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengke.cases.CaseDepartment.Colleague;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Reach;
import org.hengke.staff.RoleId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Two departments, three teams, and cases of everybody and of nobody: whoever reaches so far sees exactly that, wherever cases show,
 * and what lies beyond answers like what was never there.
 */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class DataScopeTest {

    private static final long NOWHERE = 99_999_999;
    private static final Pattern NUMBER = Pattern.compile("C-(\\d+)");
    private static final String PERIOD = "from=2026-03-01&until=2026-03-31";

    private final CaseDepartment department;
    private final Organisation organisation;
    private final People people;
    private final JdbcClient jdbc;
    private final TestClock clock;

    private final Map<Reach, Colleague> viewers = new HashMap<>();
    private final List<Made> made = new ArrayList<>();
    private TeamId mine = new TeamId(0);
    private TeamId beside = new TeamId(0);
    private TeamId away = new TeamId(0);

    DataScopeTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Customers customers,
            JdbcClient jdbc,
            TestClock clock) {
        this.department = new CaseDepartment(clients, organisation, people, accounts, customers);
        this.organisation = organisation;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A case as the test made it. */
    private record Made(long id, @Nullable PersonId owner, TeamId team, CustomerId customer, String tag) {}

    @BeforeAll
    void twoDepartmentsAndCasesOfEverybodyAndNobody() {
        var here = organisation.addDepartment("范围甲部", null, null);
        var there = organisation.addDepartment("范围乙部", null, null);
        mine = organisation.addTeam("甲一组", here, null);
        beside = organisation.addTeam("甲二组", here, null);
        away = organisation.addTeam("乙一组", there, null);
        var manager = department.colleague("沈岚", mine, ShippedRole.MANAGER);
        var admin = department.colleague("管理", mine, ShippedRole.ADMINISTRATOR);
        for (var reach : Reach.values()) {
            var viewer = department.colleague("看到" + reach, mine, ShippedRole.TRAINER);
            people.giveRoles(viewer.id(), Set.of(role(admin.client(), reach)));
            viewers.put(reach, viewer);
        }
        viewers.values().forEach(viewer -> made(viewer, mine, manager));
        made(department.colleague("同组", mine, ShippedRole.AGENT), mine, manager);
        made(department.colleague("邻组", beside, ShippedRole.AGENT), beside, manager);
        made(department.colleague("外部", away, ShippedRole.AGENT), away, manager);
        made(null, mine, manager);
        made(null, beside, manager);
        made(null, away, manager);
    }

    private static RoleId role(Client admin, Reach reach) {
        var grants = new LinkedHashMap<String, String>();
        for (var scoped : List.of(
                "cases.read",
                "cases.work",
                "cases.assign",
                "cases.close",
                "metrics.read",
                "servicelevels.read",
                "surveys.read")) {
            grants.put(scoped, reach.name());
        }
        grants.put("cases.export", "ALL");
        grants.put("customers.read", "ALL");
        return new RoleId(admin.post("/api/v1/roles", Map.of("name", "范围" + reach, "grants", grants))
                .expecting(201)
                .json()
                .path("id")
                .asLong());
    }

    /** A case of somebody who has answered it, or of nobody. */
    private void made(@Nullable Colleague owner, TeamId team, Colleague manager) {
        int number = made.size();
        var customer = department.customer("矩阵客户" + number, "1350000%04d".formatted(number));
        var tag = "矩阵-" + number;
        var body = new HashMap<String, Object>(Map.of(
                "type",
                "inquiry",
                "subject",
                "矩阵工单" + number,
                "text",
                "都有的词：白鹭",
                "channel",
                "web",
                "customer",
                customer.value(),
                "team",
                team.value(),
                "tags",
                List.of(tag)));
        if (owner != null) {
            body.put("owner", owner.id().value());
        }
        long id = manager.client()
                .post("/api/v1/cases", body)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        made.add(new Made(id, owner == null ? null : owner.id(), team, customer, tag));
        if (owner != null) {
            clock.advance(Duration.ofMinutes(1));
            owner.client()
                    .post("/api/v1/cases/" + id + "/replies", Map.of("text", "您好"))
                    .expecting(201);
        }
    }

    /** What the words of each reach say, told of the rows this test made. */
    private Predicate<Made> covered(Reach reach) {
        var me = viewer(reach).id();
        Predicate<Made> own = row -> me.equals(row.owner());
        return switch (reach) {
            case OWN -> own.or(row -> row.owner() == null && row.team().equals(mine));
            case TEAM -> own.or(row -> row.team().equals(mine));
            case DEPARTMENT ->
                own.or(row -> row.team().equals(mine) || row.team().equals(beside));
            case ALL -> row -> true;
        };
    }

    private Colleague viewer(Reach reach) {
        return Objects.requireNonNull(viewers.get(reach));
    }

    private List<Made> seen(Reach reach) {
        return made.stream().filter(covered(reach)).toList();
    }

    private List<Made> unseen(Reach reach) {
        return made.stream().filter(covered(reach).negate()).toList();
    }

    private Set<Long> ids(Reach reach) {
        return seen(reach).stream().map(Made::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Long> ids(JsonNode items) {
        return items.valueStream().map(item -> item.path("id").asLong()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode json(Client client, String path) {
        return client.get(path).expecting(200).json();
    }

    @ParameterizedTest
    @EnumSource
    void listsCountsSearchesSuggestsAndTakesAwayJustWhatIsInReach(Reach reach) {
        var client = viewer(reach).client();
        assertThat(ids(json(client, "/api/v1/cases?limit=200&sort=newest").path("items")))
                .isEqualTo(ids(reach));
        assertThat(ids(json(client, "/api/v1/cases?limit=200&sort=due").path("items")))
                .isEqualTo(ids(reach));
        assertThat(json(client, "/api/v1/cases/count").path("count").asInt())
                .isEqualTo(ids(reach).size());
        var found = json(client, "/api/v1/cases/search?text=%E7%99%BD%E9%B9%AD");
        assertThat(ids(found.path("items"))).isEqualTo(ids(reach));
        assertThat(found.path("count").asInt()).isEqualTo(ids(reach).size());
        assertThat(json(client, "/api/v1/cases/tags?text=%E7%9F%A9%E9%98%B5")
                        .path("items")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .hasSameElementsAs(
                        seen(reach).stream().map(Made::tag).sorted().limit(10).toList());
        var exported =
                client.get("/api/v1/cases/export?format=CSV").expecting(200).text();
        assertThat(numbers(exported)).isEqualTo(ids(reach));
        assertThat(unseen(reach).stream().filter(one -> exported.contains("矩阵客户" + made.indexOf(one) + ",")))
                .isEmpty();
    }

    private static Set<Long> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void filtersNarrowTheReachAndNeverWidenIt(Reach reach) {
        var client = viewer(reach).client();
        for (var one : made) {
            var expected = covered(reach).test(one) ? Set.of(one.id()) : Set.of();
            for (var filter : List.of(
                    "customer=" + one.customer().value(),
                    "tag=" + URLEncoder.encode(one.tag(), StandardCharsets.UTF_8))) {
                assertThat(ids(json(client, "/api/v1/cases?sort=newest&" + filter)
                                .path("items")))
                        .as(filter)
                        .isEqualTo(expected);
                assertThat(json(client, "/api/v1/cases/count?" + filter)
                                .path("count")
                                .asInt())
                        .isEqualTo(expected.size());
            }
            for (var text : List.of("C-" + one.id(), "1350000%04d".formatted(made.indexOf(one)))) {
                assertThat(ids(json(client, "/api/v1/cases/search?text=" + text).path("items")))
                        .as(text)
                        .isEqualTo(expected);
            }
        }
        for (var team : List.of(mine, beside, away)) {
            assertThat(ids(json(client, "/api/v1/cases?sort=newest&limit=200&team=" + team.value())
                            .path("items")))
                    .isEqualTo(seen(reach).stream()
                            .filter(one -> one.team().equals(team))
                            .map(Made::id)
                            .collect(Collectors.toSet()));
        }
        assertThat(ids(json(client, "/api/v1/cases?sort=newest&limit=200&owner=nobody")
                        .path("items")))
                .isEqualTo(seen(reach).stream()
                        .filter(one -> one.owner() == null)
                        .map(Made::id)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void viewsCountWhatIsInReach(Reach reach) {
        var client = viewer(reach).client();
        for (var view : json(client, "/api/v1/case-views?counts=true")) {
            var expected = switch (view.path("code").asString("")) {
                case "my-open" ->
                    seen(reach).stream().filter(one -> viewer(reach).id().equals(one.owner()));
                case "unassigned" ->
                    seen(reach).stream()
                            .filter(one -> one.owner() == null && one.team().equals(mine));
                case "team-open" ->
                    seen(reach).stream().filter(one -> one.team().equals(mine));
                default -> null;
            };
            if (expected != null) {
                assertThat(view.path("count").asLong()).as(view.toString()).isEqualTo(expected.count());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOutOfReachAnswersLikeWhatWasNeverThere(Reach reach) {
        var client = viewer(reach).client();
        for (var one : seen(reach)) {
            client.get("/api/v1/cases/" + one.id()).expecting(200);
            client.get("/api/v1/cases/" + one.id() + "/history").expecting(200);
        }
        long own = seen(reach).getFirst().id();
        for (var one : unseen(reach)) {
            for (var attempt : attempts().entrySet()) {
                var there = attempt(client, attempt.getKey(), attempt.getValue(), one.id());
                var nowhere = attempt(client, attempt.getKey(), attempt.getValue(), NOWHERE);
                assertThat(said(there, one.id())).isEqualTo(said(nowhere, NOWHERE));
                assertThat(there.status() == 200 ? there.text() : "[]")
                        .as(there.toString())
                        .isEqualTo("[]");
            }
            assertThat(said(client.put("/api/v1/cases/" + own + "/merger", Map.of("into", one.id())), one.id()))
                    .isEqualTo(said(client.put("/api/v1/cases/" + own + "/merger", Map.of("into", NOWHERE)), NOWHERE));
            assertThat(said(
                            client.post(
                                    "/api/v1/case-changes", Map.of("cases", List.of(one.id()), "priority", "urgent")),
                            one.id()))
                    .isEqualTo(said(
                            client.post(
                                    "/api/v1/case-changes", Map.of("cases", List.of(NOWHERE), "priority", "urgent")),
                            NOWHERE));
            assertThat(client.get("/api/v1/servicelevels/alerts?subjectKind=case&subjectId=" + one.id())
                            .expecting(200)
                            .json()
                            .path("items"))
                    .isEmpty();
        }
        assertThat(jdbc.sql("select count(*) from cases.cases where priority = 'urgent'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Map<String, @Nullable Object> attempts() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("GET ", null);
        all.put("GET /history", null);
        all.put("GET /surveys", null);
        all.put("GET /messages/1/attachments/1", null);
        all.put("POST /replies", Map.of("text", "x"));
        all.put("POST /notes", Map.of("text", "x"));
        all.put("POST /contacts", Map.of("text", "x", "channel", "phone"));
        all.put("POST /customer-messages", Map.of("text", "x", "channel", "phone"));
        all.put("PUT /ownership", null);
        all.put("DELETE /ownership", null);
        all.put("PUT /assignment", Map.of("inTurn", true));
        all.put("PUT /resolution", Map.of("outcome", "solved"));
        all.put("DELETE /resolution", null);
        all.put("PUT /closure", Map.of());
        all.put("DELETE /closure", null);
        all.put("PUT /spam", null);
        all.put("DELETE /spam", null);
        all.put("DELETE /waiting", null);
        all.put("PUT /promise", Map.of("due", "2026-03-09T10:00:00Z"));
        all.put("PUT /assessment", Map.of("severity", 1));
        all.put("PUT /decision", Map.of("adopted", true, "reason", "x"));
        all.put("PUT /merger", Map.of("into", NOWHERE + 1));
        all.put("PUT /portal-link", null);
        all.put("DELETE /portal-link", null);
        all.put("PUT ", Map.of("type", "inquiry", "subject", "x", "priority", "low", "tags", List.of()));
        return all;
    }

    private static Answer attempt(Client client, String what, @Nullable Object body, long id) {
        var parts = what.split(" ", -1);
        return client.with("If-Match", "\"1\"").send(parts[0], "/api/v1/cases/" + id + parts[1], body);
    }

    /** An answer without the number it was asked for. */
    private static String said(Answer answer, long id) {
        return answer.status() + " " + answer.text().replaceAll("\\b" + id + "\\b", "#");
    }

    @ParameterizedTest
    @EnumSource
    void figuresAndTheRecordsBehindThemStayWithinReach(Reach reach) {
        clock.advance(Duration.ofMinutes(1));
        var client = viewer(reach).client();
        var me = viewer(reach).id();
        Predicate<Made> counted = row -> row.owner() != null
                && switch (reach) {
                    case OWN -> me.equals(row.owner());
                    case TEAM, DEPARTMENT, ALL -> covered(reach).test(row);
                };
        var expected = made.stream().filter(counted).toList();

        var people = json(client, "/api/v1/figures?measure=handled&by=PERSON&" + PERIOD);
        assertThat(people.path("rows")
                        .valueStream()
                        .map(row -> row.path("key").asString(""))
                        .toList())
                .as(people.toString())
                .hasSameElementsAs(expected.stream()
                        .map(row -> String.valueOf(
                                Objects.requireNonNull(row.owner()).value()))
                        .toList());
        var facts = json(client, "/api/v1/figures/handled/facts?limit=200&" + PERIOD);
        assertThat(facts.path("items")
                        .valueStream()
                        .map(fact -> fact.path("sourceId").asLong())
                        .toList())
                .hasSameElementsAs(expected.stream().map(Made::id).toList());
        assertThat(numbers(client.get("/api/v1/figures/handled/facts/export?format=CSV&" + PERIOD)
                        .expecting(200)
                        .text()))
                .isEqualTo(expected.stream().map(Made::id).collect(Collectors.toCollection(TreeSet::new)));
        for (var team : List.of(mine, beside, away)) {
            assertThat(json(client, "/api/v1/figures/handled/facts?limit=200&team=" + team.value() + "&" + PERIOD)
                            .path("items"))
                    .hasSize((int) expected.stream()
                            .filter(row -> row.team().equals(team))
                            .count());
        }
        // A fact without a person concerns its team, whose people may open it to object.
        var hidden = jdbc.sql("select id from metrics.facts where person_id is not null and source_id = any (:ids)")
                .param(
                        "ids",
                        made.stream()
                                .filter(counted.negate())
                                .filter(row -> row.owner() != null)
                                .map(Made::id)
                                .toArray(Long[]::new))
                .query(Long.class)
                .list();
        for (long fact : hidden.stream().mapToLong(Long::longValue).toArray()) {
            assertThat(said(client.get("/api/v1/facts/" + fact), fact))
                    .isEqualTo(said(client.get("/api/v1/facts/" + NOWHERE), NOWHERE));
            assertThat(said(client.post("/api/v1/facts/" + fact + "/disputes", Map.of("reason", "x")), fact))
                    .isEqualTo(said(
                            client.post("/api/v1/facts/" + NOWHERE + "/disputes", Map.of("reason", "x")), NOWHERE));
        }
    }
}
