package org.hengke.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A measure of one's own is no longer used, unless something relies on it; what it said stays. */
@MetricsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetirementsTest {

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final TestClock clock;
    private final Map<String, Client> signedIn = new HashMap<>();
    private PersonId agent = new PersonId(0);
    private String today = "";
    private int made;

    RetirementsTest(Clients clients, People people, Accounts accounts, Organisation organisation, TestClock clock) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @BeforeAll
    void staff() {
        clock.set(TestClock.START);
        var department = organisation.addDepartment("停用部", null, null);
        var team = organisation.addTeam("停用一组", department, null);
        for (var role : List.of(ShippedRole.MANAGER, ShippedRole.SUPERVISOR, ShippedRole.AGENT)) {
            agent = people.add(NewPerson.named(role.name())
                    .joining(LocalDate.of(2026, 1, 1))
                    .withPosition(
                            organisation.shippedPosition(role == ShippedRole.MANAGER ? Rank.MANAGER : Rank.SPECIALIST))
                    .inTeam(team)
                    .withRoles(Set.of(people.role(role))));
            signedIn.put(
                    role.name(), clients.anonymous().withToken(accounts.issueToken(agent, "retire " + role, null)));
        }
    }

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
        today = LocalDate.ofInstant(clock.instant(), Ledger.ZONE).toString();
    }

    @Test
    void aRetiredMeasureTakesNothingNewAndKeepsWhatItSaid() {
        var code = defined(null);
        enter(code).expecting(201);

        assertThat(retire("SUPERVISOR", code, 1).status()).isEqualTo(403);
        assertThat(retire("MANAGER", code, 2).code()).isEqualTo("metrics.measure-stale");
        retire("MANAGER", code, 1).expecting(204);
        assertThat(retire("MANAGER", code, 1).code()).isEqualTo("metrics.measure-is-retired");

        var page = page(code);
        assertThat(page.path("measure").path("retiredSince").asString()).isEqualTo(today);
        assertThat(page.path("standings").path(0).path("retired").asBoolean()).isTrue();
        assertThat(page.path("standings").path(0).path("by").asString()).isEqualTo("MANAGER");
        assertThat(enter(code).text()).contains("metrics.measure-is-retired");
        assertThat(goal(code).text()).contains("metrics.measure-is-retired");
        assertThat(card(code).text()).contains("metrics.measure-is-retired");
        assertThat(define(code + " * 2").text()).contains("metrics.formula-retired-measure");
        assertThat(change(code, 1).code()).isEqualTo("metrics.measure-is-retired");
        assertThat(value(code)).as("what was entered before still counts").isEqualTo(4.0);

        as("MANAGER").with("If-Match", "\"1\"").delete(path(code)).expecting(204);

        assertThat(page(code).path("measure").path("retiredSince").isNull()).isTrue();
        assertThat(page(code).path("standings")).hasSize(2);
        enter(code).expecting(201);
        assertThat(as("MANAGER").with("If-Match", "\"1\"").delete(path(code)).code())
                .isEqualTo("metrics.measure-in-use-already");
    }

    @Test
    void whatReliesOnItIsNamedAndLinked() {
        var inGoal = defined(null);
        var goal = goal(inGoal).expecting(201).json().path("id").asLong();
        assertThat(retire("MANAGER", inGoal, 1).code()).isEqualTo("metrics.measure-in-use");
        assertThat(page(inGoal).path("holding").path(0).path("path").asString()).isEqualTo("/goals/" + goal);

        var inFormula = defined(null);
        var formula = defined(inFormula + " * 2");
        assertThat(retire("MANAGER", inFormula, 1).text()).contains("metrics.measure-in-use", "停用试验");
        retire("MANAGER", formula, 1).expecting(204);
        retire("MANAGER", inFormula, 1).expecting(204);
        assertThat(as("MANAGER")
                        .with("If-Match", "\"1\"")
                        .delete(path(formula))
                        .expecting(409)
                        .code())
                .as("its part is still retired")
                .isEqualTo("metrics.formula-retired-measure");

        var inCard = defined(null);
        var card = card(inCard).expecting(201).json().path("id").asLong();
        retire("MANAGER", inCard, 1).expecting(204);
        var etag =
                as("MANAGER").get("/api/v1/scorecards/" + card).header("ETag").orElseThrow();
        assertThat(publish(card, etag).text()).as("a draft does not hold it").contains("metrics.measure-is-retired");
        as("MANAGER").with("If-Match", "\"1\"").delete(path(inCard)).expecting(204);
        publish(card, etag).expecting(200);
        assertThat(retire("MANAGER", inCard, 1).code()).isEqualTo("metrics.measure-in-use");
        assertThat(retire("MANAGER", "satisfaction", 1).code()).isEqualTo("metrics.not-own-measure");
        assertThat(retire("MANAGER", "nothing_at_all", 1).status()).isEqualTo(404);
    }

    private Answer publish(long card, String etag) {
        return as("MANAGER").with("If-Match", etag).put("/api/v1/scorecards/" + card + "/publication", null);
    }

    private static String path(String code) {
        return "/api/v1/measures/" + code + "/retirement";
    }

    private Answer retire(String who, String code, int version) {
        return as(who).with("If-Match", "\"" + version + "\"").put(path(code), null);
    }

    private JsonNode page(String code) {
        return as("MANAGER").get("/api/v1/measures/" + code).expecting(200).json();
    }

    private String defined(@Nullable String formula) {
        return define(formula).expecting(201).json().path("code").asString();
    }

    private Answer define(@Nullable String formula) {
        var body = wanted(formula);
        body.put("code", "leaving_" + ++made);
        return as("MANAGER").post("/api/v1/measures", body);
    }

    private Answer change(String code, int version) {
        return as("MANAGER").with("If-Match", "\"" + version + "\"").put("/api/v1/measures/" + code, wanted(null));
    }

    private static Map<String, Object> wanted(@Nullable String formula) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", "停用试验");
        body.put("aggregation", formula == null ? "DISTRIBUTION" : "FORMULA");
        body.put("unit", "POINTS");
        body.put("direction", "HIGHER_IS_BETTER");
        if (formula != null) {
            body.put("formula", formula);
        }
        return body;
    }

    private Answer enter(String code) {
        return as("MANAGER")
                .post(
                        "/api/v1/entries",
                        Map.of("measure", code, "person", agent.value(), "day", today, "amount", 4, "reason", "观察"));
    }

    private Answer goal(String code) {
        var month = LocalDate.parse(today).withDayOfMonth(1);
        return as("MANAGER")
                .post(
                        "/api/v1/goals",
                        Map.of(
                                "measure",
                                code,
                                "subjectKind",
                                "PERSON",
                                "subjectId",
                                agent.value(),
                                "span",
                                "MONTH",
                                "first",
                                month.toString(),
                                "target",
                                4));
    }

    private Answer card(String code) {
        var item = new HashMap<String, Object>();
        item.put("group", "服务");
        item.put("kind", "MEASURE");
        item.put("measure", code);
        item.put("whose", "PERSON");
        item.put("weight", 100);
        item.put("curve", Map.of("kind", "linear", "floor", 1, "target", 5, "cap", 100));
        item.put("least", 1);
        item.put("tooLittle", "LEAVE_OUT");
        var content = Map.of(
                "name",
                "停用试验表",
                "items",
                List.of(item),
                "grades",
                List.of(Map.of("name", "合格", "from", 60), Map.of("name", "不合格", "from", 0)));
        return as("MANAGER")
                .post(
                        "/api/v1/scorecards",
                        Map.of(
                                "position",
                                organisation.shippedPosition(Rank.SPECIALIST).value(),
                                "content",
                                content));
    }

    private double value(String code) {
        return as("MANAGER")
                .get("/api/v1/figures?measure=" + code + "&from=" + today + "&until=" + today)
                .expecting(200)
                .json()
                .path("total")
                .path(0)
                .path("value")
                .asDouble();
    }

    private Client as(String who) {
        return Objects.requireNonNull(signedIn.get(who));
    }
}
