package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hengke.cases.CaseDepartment.Colleague;
import org.hengke.customers.Customers;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** A manager keeps the category tree and the rules of assignment in order. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class CaseRulesTest {

    private static final String CATEGORIES = "/api/v1/case-categories";
    private static final String RULES = "/api/v1/case-rules";

    private final CaseDepartment department;
    private TeamId team = new TeamId(0);
    private @Nullable Colleague boss;
    private @Nullable Colleague agent;

    CaseRulesTest(Clients clients, Organisation organisation, People people, Accounts accounts, Customers customers) {
        this.department = new CaseDepartment(clients, organisation, people, accounts, customers);
    }

    @BeforeAll
    void people() {
        team = department.team("一组");
        boss = department.colleague("沈岚", team, ShippedRole.MANAGER);
        agent = department.colleague("李伟", team, ShippedRole.AGENT);
    }

    @Test
    void categoriesAreOfferedInTheOrderGiven() {
        long sale = category("售后", null);
        long repair = category("维修", sale);
        long refund = category("退款", sale);

        orderCategories(sale, refund, repair).expecting(204);

        assertThat(below(sale)).containsExactly("退款", "维修");
        assertThat(orderCategories(sale, refund).expecting(412).code())
                .as("one is missing")
                .isEqualTo("cases.stale-category");
        assertThat(orderCategories(sale, refund, refund).expecting(412).code())
                .as("one twice")
                .isEqualTo("cases.stale-category");
    }

    @Test
    void aBranchIsNotMovedDeeperThanTheTreeMayBe() {
        long a = category("一", null);
        long b = category("二", a);
        long c = category("三", b);
        long d = category("四", c);
        long other = category("另一", null);
        category("另二", other);

        var refused = move(other, "另一", d).expecting(422).json();

        assertThat(refused.path("fields").path(0).path("code").asString()).isEqualTo("cases.category-too-deep");
        move(other, "另一", c).expecting(204);
        assertThat(move(a, "一", d)
                        .expecting(422)
                        .json()
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("cases.category-under-itself");
    }

    @Test
    void theFirstRuleThatHoldsDecides() {
        var second = department.team("二组");
        long any = rule("其余到一组", Map.of(), team);
        long complaints = rule("投诉到二组", Map.of("types", List.of("complaint")), second);
        assertThat(openedTo("complaint")).isEqualTo(team.value());

        orderRules(complaints, any).expecting(204);

        assertThat(openedTo("complaint")).isEqualTo(second.value());
        assertThat(openedTo("inquiry")).isEqualTo(team.value());
        assertThat(orderRules(any).expecting(412).code()).isEqualTo("cases.stale-rule");
    }

    @Test
    void agentsDoNotRule() {
        as(agent).put(CATEGORIES + "/order", Map.of("ids", List.of())).expecting(403);
        as(agent).put(RULES + "/order", Map.of("ids", List.of())).expecting(403);
        as(agent).get(RULES).expecting(403);
    }

    private long openedTo(String type) {
        long id = as(boss).post(
                        "/api/v1/cases", Map.of("type", type, "subject", "分给谁", "text", "分给谁", "channel", "web"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        return as(boss).get("/api/v1/cases/" + id)
                .expecting(200)
                .json()
                .path("item")
                .path("team")
                .path("id")
                .asLong();
    }

    private long rule(String name, Map<String, ?> conditions, TeamId to) {
        return as(boss).post(
                        RULES,
                        Map.of(
                                "name",
                                name,
                                "position",
                                0,
                                "active",
                                true,
                                "conditions",
                                conditions,
                                "team",
                                to.value(),
                                "inTurn",
                                false))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private Answer orderRules(long... ids) {
        return as(boss).put(
                        RULES + "/order",
                        Map.of("ids", LongStream.of(ids).boxed().toList()));
    }

    private Answer orderCategories(long parent, long... ids) {
        return as(boss).put(
                        CATEGORIES + "/order",
                        Map.of(
                                "parent",
                                parent,
                                "ids",
                                Arrays.stream(ids).boxed().toList()));
    }

    private Answer move(long id, String name, long parent) {
        var version = all().valueStream()
                .filter(one -> one.path("id").asLong() == id)
                .findFirst()
                .orElseThrow()
                .path("version")
                .asLong();
        return as(boss).with("If-Match", "\"" + version + "\"")
                .put(CATEGORIES + "/" + id, Map.of("name", name, "parent", parent));
    }

    private long category(String name, @Nullable Long parent) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("name", name);
        body.put("parent", parent);
        return as(boss).post(CATEGORIES, body).expecting(201).json().path("id").asLong();
    }

    private List<String> below(long parent) {
        return all().valueStream()
                .filter(one -> one.path("parent").asLong() == parent)
                .map(one -> one.path("name").asString())
                .toList();
    }

    private JsonNode all() {
        return as(boss).get(CATEGORIES).expecting(200).json();
    }

    private static Client as(@Nullable Colleague who) {
        if (who == null) {
            throw new IllegalStateException("nobody works here yet");
        }
        return who.client();
    }
}
