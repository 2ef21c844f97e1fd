package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import org.hengke.cases.CaseDepartment.Colleague;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people do to many records at once: changes, mergers, shared views, files of a whole list, and the plan of backups. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ManyAtOnceTest {

    private static final long NOWHERE = 99_999_999;

    private final CaseDepartment department;
    private final Clients clients;
    private final Accounts accounts;
    private TeamId team = new TeamId(0);
    private Colleague li;
    private Colleague wang;
    private Colleague lead;
    private Colleague manager;
    private Colleague admin;
    private Colleague stranger;

    ManyAtOnceTest(Clients clients, Organisation organisation, People people, Accounts accounts, Customers customers) {
        this.clients = clients;
        this.accounts = accounts;
        this.department = new CaseDepartment(clients, organisation, people, accounts, customers);
    }

    @BeforeAll
    void people() {
        team = department.team("批量一组");
        var other = department.team("批量二组");
        li = department.colleague("李伟", team, ShippedRole.AGENT);
        wang = department.colleague("王芳", team, ShippedRole.AGENT);
        lead = department.colleague("周敏", team, ShippedRole.SUPERVISOR);
        manager = department.colleague("沈岚", team, ShippedRole.MANAGER);
        admin = department.colleague("管理", team, ShippedRole.ADMINISTRATOR);
        stranger = department.colleague("孙立", other, ShippedRole.AGENT);
    }

    private long aCase(Colleague owner, String subject, String... tags) {
        return aCase(owner, subject, Map.of("tags", List.of(tags)));
    }

    private long aCase(Colleague owner, String subject, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("type", "inquiry", "subject", subject, "text", "说明", "channel", "web"));
        body.put("team", owner.team().value());
        body.put("owner", owner.id().value());
        body.putAll(more);
        return manager.client()
                .post("/api/v1/cases", body)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private static JsonNode item(Colleague by, long id) {
        return by.client().get("/api/v1/cases/" + id).expecting(200).json().path("item");
    }

    private static Answer changing(Colleague by, List<Long> cases, String field, Object value) {
        return by.client().post("/api/v1/case-changes", Map.of("cases", cases, field, value));
    }

    @Test
    void ofManyCasesEachIsChangedOrRefusedByItself() {
        long mine = aCase(li, "我的");
        long resolved = aCase(li, "已解决");
        long hidden = aCase(stranger, "别组的");
        changing(li, List.of(resolved), "resolve", "solved").expecting(200);
        li.client().put("/api/v1/cases/" + resolved + "/closure", Map.of()).expecting(200);

        var results = changing(li, List.of(mine, resolved, hidden, NOWHERE, mine), "resolve", "solved")
                .expecting(200)
                .json();
        assertThat(results.valueStream().map(one -> one.path("id").asLong()).toList())
                .as("each once")
                .containsExactly(mine, resolved, hidden, NOWHERE);
        assertThat(results.valueStream()
                        .filter(one -> one.path("done").asBoolean())
                        .map(one -> one.path("id").asLong())
                        .toList())
                .containsExactly(mine);
        assertThat(results.path(2).path("code").asString())
                .isEqualTo(results.path(3).path("code").asString())
                .isEqualTo("cases.not-found");
        assertThat(results.path(1).path("message").asString()).isNotBlank();
        assertThat(item(li, mine).path("state").asString()).isEqualTo("resolved");
        assertThat(item(stranger, hidden).path("state").asString()).isNotEqualTo("resolved");
    }

    @Test
    void aBulkChangeIsOneChangeToAFewHundredCasesAtMost() {
        long id = aCase(li, "只改一样");
        var two = Map.of("cases", List.of(id), "priority", "urgent", "close", true);
        assertThat(li.client().post("/api/v1/case-changes", two).expecting(422).text())
                .contains("cases.one-change-at-a-time");
        assertThat(li.client()
                        .post("/api/v1/case-changes", Map.of("cases", List.of(id)))
                        .expecting(422)
                        .text())
                .contains("cases.one-change-at-a-time");
        var many = LongStream.range(0, 201).boxed().toList();
        assertThat(changing(li, many, "priority", "urgent").expecting(422).text())
                .contains("cases.too-many-cases");
        assertThat(changing(li, List.of(), "priority", "urgent").expecting(200).json())
                .isEmpty();
        assertThat(item(li, id).path("priority").asString()).isEqualTo("normal");
        var unassigned = changing(
                        li, List.of(id), "assign", Map.of("person", wang.id().value()))
                .expecting(200);
        assertThat(unassigned.json().path(0).path("done").asBoolean())
                .as("an agent assigns nobody")
                .isFalse();
        assertThat(item(li, id).path("owner").path("id").asLong())
                .isEqualTo(li.id().value());
    }

    @Test
    void tagsAreAddedAndTakenAwayWithoutTouchingTheRest() {
        long one = aCase(li, "标签一", "甲", "乙");
        long two = aCase(li, "标签二", "丙");
        changing(li, List.of(one, two), "tags", Map.of("add", List.of("丁"), "remove", List.of("甲")))
                .expecting(200);
        assertThat(tags(one)).containsExactlyInAnyOrder("乙", "丁");
        assertThat(tags(two)).containsExactlyInAnyOrder("丙", "丁");
    }

    private List<String> tags(long id) {
        return item(li, id).path("tags").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aCaseIsMergedIntoAnotherOnceAndIntoNoneThatLeadsBack() {
        long kept = aCase(li, "留下的");
        long gone = aCase(li, "并掉的");
        assertThat(merged(lead, kept, kept).status()).isIn(409, 422);
        assertThat(merged(lead, gone, NOWHERE).expecting(404).code()).isEqualTo("cases.not-found");
        assertThat(merged(li, gone, kept).status()).as("an agent may not").isEqualTo(403);
        merged(lead, gone, kept).expecting(200);

        var detail = lead.client().get("/api/v1/cases/" + gone).expecting(200).json();
        assertThat(detail.path("item").path("state").asString()).isEqualTo("merged");
        assertThat(detail.path("mergedInto").asLong()).isEqualTo(kept);
        assertThat(merged(lead, gone, kept).status()).isEqualTo(409);
        assertThat(merged(lead, kept, gone).status()).as("no circle").isEqualTo(409);
        for (var answer : List.of(
                li.client().post("/api/v1/cases/" + gone + "/replies", Map.of("text", "x")),
                li.client().put("/api/v1/cases/" + gone + "/resolution", Map.of("outcome", "solved")),
                lead.client().put("/api/v1/cases/" + gone + "/spam", null))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.code()).startsWith("cases.");
        }
        var open = lead.client()
                .get("/api/v1/cases?limit=200&sort=newest&team=" + team.value())
                .expecting(200);
        assertThat(ids(open.json().path("items"))).contains(kept).doesNotContain(gone);
    }

    private static Answer merged(Colleague by, long id, long into) {
        return by.client().put("/api/v1/cases/" + id + "/merger", Map.of("into", into));
    }

    private static Set<Long> ids(JsonNode items) {
        return items.valueStream().map(one -> one.path("id").asLong()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void mergedCustomersHaveOneHistoryUntilTheMergeIsUndone() {
        var one = department.customer("赵甲", "13611110001");
        var other = department.customer("赵乙", "13611110002");
        long first = aCase(li, "甲的", Map.of("customer", one.value()));
        long second = aCase(li, "乙的", Map.of("customer", other.value()));
        assertThat(history(one)).containsExactly(first);

        long merge = joined(lead, one, other).expecting(201).json().path("id").asLong();
        assertThat(history(one)).containsExactlyInAnyOrder(first, second);
        var page = li.client()
                .get("/api/v1/customers/" + one.value())
                .expecting(200)
                .json();
        assertThat(page.path("contacts")).hasSize(2);
        assertThat(joined(lead, one, other).expecting(409).code()).isEqualTo("customers.merged-elsewhere");

        lead.client().delete("/api/v1/customers/merges/" + merge).expecting(204);
        assertThat(history(one)).containsExactly(first);
        assertThat(history(other)).containsExactly(second);
        assertThat(li.client().get("/api/v1/customers/" + one.value()).json().path("contacts"))
                .hasSize(1);
        assertThat(lead.client()
                        .delete("/api/v1/customers/merges/" + merge)
                        .expecting(409)
                        .code())
                .isEqualTo("customers.merge-undone-already");
    }

    @Test
    void customersAreMergedByWhoeverMayAndNeverWithThemselvesOrNobody() {
        var one = department.customer("钱甲", "13611110003");
        var other = department.customer("钱乙", "13611110004");
        assertThat(joined(li, one, other).status()).isEqualTo(403);
        assertThat(joined(lead, one, one).expecting(422).text()).contains("customers.same-customer");
        assertThat(joined(lead, one, new CustomerId(NOWHERE)).expecting(404).code())
                .isEqualTo("customers.not-found");
        assertThat(lead.client().delete("/api/v1/customers/merges/" + NOWHERE).status())
                .isIn(404, 409);
        assertThat(lead.client()
                        .post("/api/v1/customers/distinctions", Map.of("one", one.value(), "other", NOWHERE))
                        .expecting(404)
                        .code())
                .isEqualTo("customers.not-found");
    }

    private static Answer joined(Colleague by, CustomerId kept, CustomerId merged) {
        return by.client().post("/api/v1/customers/merges", Map.of("kept", kept.value(), "merged", merged.value()));
    }

    private Set<Long> history(CustomerId of) {
        return ids(li.client()
                .get("/api/v1/cases?limit=200&sort=newest&customer=" + of.value())
                .expecting(200)
                .json()
                .path("items"));
    }

    @Test
    void aViewIsSeenByThoseItIsSharedWithAndChangedByItsOwnerOnly() {
        long own = view(li, "只给自己", "nobody").expecting(201).json().path("id").asLong();
        long shared = view(li, "给全组", "team").expecting(201).json().path("id").asLong();
        assertThat(view(li, "给所有人", "everybody").expecting(403).code()).isEqualTo("staff.not-allowed");
        long everybody = view(manager, "给所有人", "everybody")
                .expecting(201)
                .json()
                .path("id")
                .asLong();

        assertThat(views(li).keySet()).contains(own, shared, everybody);
        assertThat(views(wang).keySet()).contains(shared, everybody).doesNotContain(own);
        assertThat(views(stranger).keySet()).contains(everybody).doesNotContain(own, shared);
        for (var guess : List.of(own, shared, everybody, NOWHERE)) {
            assertThat(replaced(wang, guess, "\"1\"").expecting(404).code()).isEqualTo("cases.view-not-found");
            assertThat(wang.client()
                            .with("If-Match", "\"1\"")
                            .delete("/api/v1/case-views/" + guess)
                            .expecting(404)
                            .code())
                    .isEqualTo("cases.view-not-found");
        }
        replaced(li, shared, "\"1\"").expecting(204);
        assertThat(replaced(li, shared, "\"1\"").expecting(412).code()).isEqualTo("cases.stale-view");
        assertThat(views(wang).keySet()).as("no longer shared").doesNotContain(shared);
    }

    @Test
    void aSharedViewCountsForEachWhatEachMaySee() {
        var tag = "计数视图";
        aCase(li, "李的", tag);
        aCase(wang, "王的一", tag);
        aCase(wang, "王的二", tag);
        aCase(stranger, "孙的", tag);
        long id = manager.client()
                .post(
                        "/api/v1/case-views",
                        Map.of("name", "按标签", "shared", "everybody", "sort", "due", "filter", Map.of("tag", tag)))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        assertThat(List.of(views(li), views(wang), views(lead), views(manager), views(stranger)))
                .extracting(of -> of.get(id))
                .containsExactly(1, 2, 3, 4, 1);
    }

    private static Answer view(Colleague by, String name, String shared) {
        return by.client()
                .post("/api/v1/case-views", Map.of("name", name, "shared", shared, "sort", "due", "filter", Map.of()));
    }

    private static Answer replaced(Colleague by, long id, String version) {
        return by.client()
                .with("If-Match", version)
                .put(
                        "/api/v1/case-views/" + id,
                        Map.of("name", "改过" + id, "shared", "nobody", "sort", "due", "filter", Map.of()));
    }

    /** Counts by the number of the view. */
    private static Map<Long, Integer> views(Colleague of) {
        return of.client()
                .get("/api/v1/case-views?counts=true")
                .expecting(200)
                .json()
                .valueStream()
                .filter(view -> view.path("id").isNumber())
                .collect(Collectors.toMap(
                        view -> view.path("id").asLong(),
                        view -> view.path("count").asInt()));
    }

    @Test
    void formulasAndScriptsLeaveAsTextInEveryFile(@TempDir Path folder) throws IOException, InterruptedException {
        var hostile = List.of(
                "=1+1",
                "+1+SUM(A1)",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "=cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "\",=1+1,\"",
                "第一行\n=2+2",
                "＝1+1");
        for (int i = 0; i < hostile.size(); i++) {
            aCase(
                    stranger,
                    hostile.get(i),
                    Map.of(
                            "tags",
                            List.of("导出"),
                            "customer",
                            department
                                    .customer(hostile.get(i), "1362222%04d".formatted(i))
                                    .value()));
        }
        var address = "/api/v1/cases/export?tag=%E5%AF%BC%E5%87%BA&format=";
        var rows = table(new String(bytes(address + "CSV"), StandardCharsets.UTF_8).substring(1));
        assertThat(rows).hasSize(hostile.size() + 1);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(rows.stream().flatMap(List::stream))
                .noneMatch(cell -> cell.matches("(?s)[\\s]*[=+@\\-＝].*") && !cell.equals("-"));
        for (var text : hostile) {
            assertThat(rows.stream().flatMap(List::stream).map(cell -> cell.strip()))
                    .as(text)
                    .anyMatch(cell -> cell.endsWith(text.strip()));
        }
        var book = parts(folder, bytes(address + "XLSX"));
        assertThat(book.keySet()).noneMatch(name -> name.contains("vba") || name.contains("externalLink"));
        assertThat(book.values())
                .noneMatch(xml -> xml.contains("<f>") || xml.contains("<f ") || xml.contains("<script"));
        assertThat(String.join("", book.values())).contains("&lt;script&gt;alert(1)");
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + clients.port() + path))
                .header("Authorization", "Bearer " + accounts.issueToken(manager.id(), "export", null))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    /** Reads CSV as RFC 4180 has it. */
    private static List<List<String>> table(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static Map<String, String> parts(Path folder, byte[] book) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.write(folder.resolve("book.xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void thePlanOfBackupsIsSetByWhoRunsTheProgramWithinWhatMakesSense() {
        var path = "/api/v1/settings/backups";
        for (var nobody : List.of(li, lead, manager)) {
            assertThat(nobody.client().get(path).status()).isEqualTo(403);
            assertThat(nobody.client()
                            .with("If-Match", "\"0\"")
                            .put(path, plan(3, 7, "Asia/Shanghai"))
                            .status())
                    .isEqualTo(403);
        }
        var before = admin.client().get(path).expecting(200);
        var version = before.header("ETag").orElseThrow();
        assertThat(admin.client().put(path, plan(3, 7, "Asia/Shanghai")).code()).isEqualTo("platform.version-needed");
        for (var wrong : List.of(
                plan(0, 7, "Asia/Shanghai"),
                plan(1_001, 7, "Asia/Shanghai"),
                plan(3, -1, "Asia/Shanghai"),
                plan(3, 367, "Asia/Shanghai"),
                plan(3, 7, "Mars/Olympus"))) {
            assertThat(admin.client()
                            .with("If-Match", version)
                            .put(path, wrong)
                            .expecting(422)
                            .code())
                    .isEqualTo("platform.invalid");
        }
        assertThat(admin.client().get(path).text()).isEqualTo(before.text());
        var saved = admin.client()
                .with("If-Match", version)
                .put(path, plan(3, 0, "Asia/Tokyo"))
                .expecting(200);
        assertThat(saved.json().path("keep").asInt()).isEqualTo(3);
        assertThat(saved.json().path("zone").asString()).isEqualTo("Asia/Tokyo");
        assertThat(saved.header("ETag").orElseThrow()).isNotEqualTo(version);
        assertThat(admin.client()
                        .with("If-Match", version)
                        .put(path, plan(4, 0, "Asia/Tokyo"))
                        .expecting(412)
                        .code())
                .isEqualTo("platform.setting-stale");
        assertThat(admin.client().get(path).json().path("keep").asInt()).isEqualTo(3);
    }

    private static Map<String, Object> plan(int keep, int drill, String zone) {
        return Map.of("enabled", true, "at", "03:15", "zone", zone, "keep", keep, "drillEveryDays", drill);
    }
}
