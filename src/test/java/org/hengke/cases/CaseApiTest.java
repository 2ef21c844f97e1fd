package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hengke.cases.CaseDepartment.Colleague;
import org.hengke.customers.Customers;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class CaseApiTest {

    private final CaseDepartment department;
    private final Cases cases;
    private final TestClock clock;

    private TeamId team;
    private TeamId otherTeam;
    private Colleague li;
    private Colleague wang;
    private Colleague zhou;
    private Colleague stranger;

    CaseApiTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Customers customers,
            Cases cases,
            TestClock clock) {
        this.department = new CaseDepartment(clients, organisation, people, accounts, customers);
        this.cases = cases;
        this.clock = clock;
    }

    @BeforeAll
    void people() {
        team = department.team("一组");
        otherTeam = department.team("二组");
        li = department.colleague("李伟", team, ShippedRole.AGENT);
        wang = department.colleague("王芳", team, ShippedRole.AGENT);
        zhou = department.colleague("周敏", team, ShippedRole.SUPERVISOR);
        stranger = department.colleague("孙立", otherTeam, ShippedRole.AGENT);
    }

    @Test
    void anInquiryIsOpenedAnsweredResolvedAndClosed() {
        var customer = department.customer("何强", "13800138001");
        var opened = li.client()
                .post(
                        "/api/v1/cases",
                        Map.of(
                                "type", "inquiry",
                                "subject", "发票抬头错误，月底前要用",
                                "text", "抬头应为清河科技",
                                "channel", "web",
                                "customer", customer.value(),
                                "team", team.value(),
                                "tags", List.of("发票")))
                .expecting(201);
        long id = opened.json().path("id").asLong();
        assertThat(opened.header("Location")).contains("/api/v1/cases/" + id);
        assertThat(opened.json().path("state").asString()).isEqualTo("new");

        clock.advance(Duration.ofMinutes(12));
        li.client().put("/api/v1/cases/" + id + "/ownership", null).expecting(200);
        li.client()
                .post("/api/v1/cases/" + id + "/replies", Map.of("text", "您好，请提供税号", "waiting", true))
                .expecting(201);
        var waiting = get(li, id);
        assertThat(waiting.path("item").path("state").asString()).isEqualTo("waiting");
        assertThat(waiting.path("item").path("owner").path("name").asString()).isEqualTo("李伟");
        assertThat(waiting.path("item").path("customer").path("name").asString())
                .isEqualTo("何强");
        assertThat(waiting.path("clocks").findValuesAsString("kind")).contains("FIRST_RESPONSE", "RESOLUTION");
        assertThat(waiting.path("messages")).hasSize(2);

        clock.advance(Duration.ofMinutes(30));
        cases.customerWrote(new CaseId(id), "税号 91110108", Channel.WEB, List.of());
        clock.advance(Duration.ofMinutes(5));
        li.client()
                .post("/api/v1/cases/" + id + "/replies", Map.of("text", "已重开，请查收"))
                .expecting(201);
        li.client()
                .put("/api/v1/cases/" + id + "/resolution", Map.of("outcome", "solved"))
                .expecting(200);
        li.client()
                .put("/api/v1/cases/" + id + "/closure", Map.of("summary", "重开发票"))
                .expecting(200);

        var closed = get(li, id);
        assertThat(closed.path("item").path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("events").findValuesAsString("kind"))
                .containsExactly(
                        "opened",
                        "assigned",
                        "replied",
                        "waiting-began",
                        "customer-wrote",
                        "waiting-ended",
                        "replied",
                        "resolved",
                        "closed");
        assertThat(li.client()
                        .put("/api/v1/cases/" + id + "/closure", Map.of())
                        .expecting(409)
                        .code())
                .isEqualTo("cases.already-closed");
    }

    @Test
    void tagsInUseAreSuggestedByFrequencyWithinWhatOneMaySee() {
        tagged(li, team, "赔付-快递", "赔付-VIP");
        tagged(wang, team, "赔付-快递");
        tagged(stranger, otherTeam, "赔付-别组");
        assertThat(suggested(li, "赔付")).containsExactly("赔付-快递", "赔付-VIP");
        assertThat(suggested(li, " vip ")).containsExactly("赔付-VIP");
        assertThat(suggested(stranger, "赔付")).containsExactly("赔付-别组");
        assertThat(suggested(li, "没有人用过")).isEmpty();
        IntStream.range(0, 12).forEach(n -> tagged(li, team, "赔付-" + n));
        assertThat(suggested(li, "")).hasSizeLessThanOrEqualTo(10);
        assertThat(suggested(li, "赔付")).hasSize(10).startsWith("赔付-快递");
    }

    private void tagged(Colleague by, TeamId where, String... tags) {
        by.client()
                .post(
                        "/api/v1/cases",
                        Map.of(
                                "type", "inquiry",
                                "subject", "标签",
                                "text", "标签",
                                "channel", "web",
                                "team", where.value(),
                                "tags", List.of(tags)))
                .expecting(201);
    }

    private static List<String> suggested(Colleague to, String text) {
        var found = to.client().get("/api/v1/cases/tags?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return found.expecting(200)
                .json()
                .path("items")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void aRepeatedRequestOpensOneCase() {
        var body = newCase("重复提交");
        var first = li.client().with("Idempotency-Key", "one-and-the-same").post("/api/v1/cases", body);
        var second = li.client().with("Idempotency-Key", "one-and-the-same").post("/api/v1/cases", body);

        assertThat(second.expecting(201).json().path("id"))
                .isEqualTo(first.expecting(201).json().path("id"));
        long id = first.json().path("id").asLong();
        for (int i = 0; i < 2; i++) {
            li.client()
                    .with("Idempotency-Key", "same-reply")
                    .post("/api/v1/cases/" + id + "/replies", Map.of("text", "您好"))
                    .expecting(201);
        }
        assertThat(get(li, id).path("messages")).hasSize(2);
    }

    @Test
    void twoEditorsOfDifferentFieldsBothWinAndOfOneFieldTheSecondIsToldWhoChangedWhat() {
        long id = open(li, "两人同时修改");
        var seen = get(zhou, id);
        var version = seen.path("item").path("version").asString();

        edit(li, id, version, edit(seen, "priority", "urgent")).expecting(200);
        edit(zhou, id, version, edit(seen, "tags", List.of("退款"))).expecting(200);
        var now = get(zhou, id).path("item");
        assertThat(now.path("priority").asString()).isEqualTo("urgent");
        assertThat(now.path("tags").path(0).asString()).isEqualTo("退款");

        var refused = edit(zhou, id, version, edit(seen, "priority", "low")).expecting(412);
        assertThat(refused.code()).isEqualTo("cases.stale");
        var since = refused.json().path("since").path(0);
        assertThat(since.path("by").path("person").path("name").asString()).isEqualTo("李伟");
        assertThat(since.path("changes").path(0).path("field").asString()).isEqualTo("priority");
        assertThat(since.path("changes").path(0).path("to").asString()).isEqualTo("urgent");
        assertThat(zhou.client()
                        .put("/api/v1/cases/" + id, edit(seen, "priority", "low"))
                        .code())
                .isEqualTo("platform.version-needed");
    }

    @Test
    void nobodySeesWhatIsOutsideTheirScope() {
        long id = open(li, "只给一组看");
        li.client().put("/api/v1/cases/" + id + "/ownership", null).expecting(200);

        assertThat(stranger.client().get("/api/v1/cases/" + id).expecting(404).code())
                .isEqualTo("cases.not-found");
        assertThat(wang.client().get("/api/v1/cases/" + id).status()).isEqualTo(404);
        zhou.client().get("/api/v1/cases/" + id).expecting(200);
        assertThat(stranger.client()
                        .post("/api/v1/cases/" + id + "/replies", Map.of("text", "您好"))
                        .status())
                .isEqualTo(404);
        assertThat(numbers(stranger.client().get("/api/v1/cases/search?text=C-" + id)))
                .isEmpty();
        assertThat(numbers(li.client().get("/api/v1/cases/search?text=C-" + id)))
                .containsExactly("C-" + id);
        assertThat(numbers(wang.client().get("/api/v1/cases?limit=200"))).doesNotContain("C-" + id);
        assertThat(wang.client()
                        .put(
                                "/api/v1/cases/" + id + "/assignment",
                                Map.of("person", wang.id().value()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void findsWordsChineseAndLatinNumbersCustomersAndPieces_ofTelephones() {
        var customer = department.customer("欧阳静文", "13911472588");
        var body = new HashMap<>(newCase("耳机左侧无声"));
        body.put("text", "型号 Aurora-X9，已经寄回仓库");
        body.put("customer", customer.value());
        long id = li.client()
                .post("/api/v1/cases", body)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        li.client()
                .post("/api/v1/cases/" + id + "/replies", Map.of("text", "检测编号 ZQ77123"))
                .expecting(201);

        for (var words : List.of("左侧", "aurora", "寄回仓库", "zq77123", "欧阳静文", "1472588", String.valueOf(id))) {
            assertThat(numbers(li.client().get("/api/v1/cases/search?text=" + encoded(words))))
                    .as(words)
                    .contains("C-" + id);
        }
        assertThat(numbers(li.client().get("/api/v1/cases/search?text=" + encoded("右侧无声"))))
                .doesNotContain("C-" + id);
    }

    @Test
    void pagesThroughTheOpenListInOrderOfTheirDueTime() {
        var third = department.team("三组");
        var lead = department.colleague("赵岩", third, ShippedRole.SUPERVISOR);
        for (int i = 0; i < 7; i++) {
            open(lead, third, "第 " + i + " 件");
            clock.advance(Duration.ofMinutes(3));
        }
        var seen = new ArrayList<String>();
        var path = "/api/v1/cases?limit=3&myTeam=true";
        var after = "";
        do {
            var page = lead.client().get(path + after).expecting(200).json();
            page.path("items").forEach(item -> seen.add(item.path("subject").asString()));
            after = page.path("after").isString()
                    ? "&after=" + page.path("after").asString()
                    : null;
        } while (after != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates().isSorted();
        var views = lead.client().get("/api/v1/case-views").expecting(200).json();
        assertThat(views.findValuesAsString("code")).contains("my-open", "team-open", "overdue");
        views.forEach(view -> {
            if (view.path("code").asString("").equals("unassigned")) {
                assertThat(view.path("count").asInt()).isEqualTo(7);
            }
        });
        assertThat(lead.client()
                        .get("/api/v1/cases?after=forged")
                        .expecting(422)
                        .code())
                .isEqualTo("platform.bad-cursor");
    }

    @Test
    void aViewIsSavedSharedAndCounted() {
        var tagged = new HashMap<>(newCase("视图里的工单"));
        tagged.put("tags", List.of("视图"));
        li.client().post("/api/v1/cases", tagged).expecting(201);
        var draft = Map.of(
                "name", "紧急与普通",
                "shared", "team",
                "filter", Map.of("tag", "视图", "myTeam", true),
                "sort", "due");
        long view = zhou.client()
                .post("/api/v1/case-views", draft)
                .expecting(201)
                .json()
                .path("id")
                .asLong();

        assertThat(zhou.client()
                        .post("/api/v1/case-views", draft)
                        .expecting(409)
                        .code())
                .isEqualTo("cases.view-exists");
        var mine = saved(li, view);
        assertThat(mine.path("count").asInt()).isEqualTo(1);
        assertThat(mine.path("own").asBoolean()).isFalse();
        assertThat(li.client()
                        .with("If-Match", "\"1\"")
                        .delete("/api/v1/case-views/" + view)
                        .status())
                .isEqualTo(404);
        zhou.client()
                .with("If-Match", "\"1\"")
                .delete("/api/v1/case-views/" + view)
                .expecting(204);
        assertThat(zhou.client()
                        .post(
                                "/api/v1/case-views",
                                Map.of("name", "坏", "shared", "nobody", "filter", Map.of("oops", 1), "sort", "due"))
                        .expecting(422)
                        .code())
                .isEqualTo("platform.invalid");
    }

    @Test
    void scriptsAreKeptAsTheTextTheyAre() {
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>\u0000'; drop table cases.cases; --";
        var body = new HashMap<>(newCase(script));
        body.put("text", script);
        body.put("tags", List.of("<b>tag</b>"));
        long id = li.client()
                .post("/api/v1/cases", body)
                .expecting(201)
                .json()
                .path("id")
                .asLong();

        var kept = get(li, id);
        assertThat(kept.path("item").path("subject").asString()).isEqualTo(script.replace("\u0000", ""));
        assertThat(kept.path("messages").path(0).path("text").asString()).isEqualTo(script.replace("\u0000", ""));
    }

    @Test
    void badInputIsToldFieldByField() {
        assertThat(li.client()
                        .post("/api/v1/cases", Map.of("type", "inquiry", "subject", " ", "channel", "web"))
                        .expecting(422)
                        .json()
                        .path("fields")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("subject");
        assertThat(li.client()
                        .post("/api/v1/cases", Map.of("type", "riddle", "subject", "?", "channel", "web"))
                        .status())
                .isEqualTo(422);
        var unknown = new HashMap<>(newCase("未知字段"));
        unknown.put("colour", "red");
        assertThat(li.client()
                        .post("/api/v1/cases", unknown)
                        .expecting(422)
                        .json()
                        .toString())
                .contains("colour");
        var nobody = new HashMap<>(newCase("没有的客户"));
        nobody.put("customer", 987_654_321);
        assertThat(li.client()
                        .post("/api/v1/cases", nobody)
                        .expecting(422)
                        .json()
                        .toString())
                .contains("cases.no-such-customer");
        li.client().get("/api/v1/cases/999999999").expecting(404);
        assertThat(li.client().get("/api/v1/cases?state=lost").status()).isEqualTo(422);
    }

    @Test
    void aFileBelongsToTheMessageOfWhoSentItAndToNobodyElse() {
        long id = open(li, "带附件");
        long other = open(li, "别的工单");
        long file = li.client()
                .upload(
                        "/api/v1/cases/" + id + "/attachments",
                        "file",
                        "说明.html",
                        "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                .expecting(201)
                .json()
                .path("id")
                .asLong();

        assertThat(li.client()
                        .post("/api/v1/cases/" + other + "/replies", Map.of("text", "偷附件", "files", List.of(file)))
                        .expecting(422)
                        .json()
                        .toString())
                .contains("cases.no-such-file");
        int message = li.client()
                .post("/api/v1/cases/" + id + "/replies", Map.of("text", "见附件", "files", List.of(file)))
                .expecting(201)
                .json()
                .path("message")
                .asInt();
        var download = li.client()
                .get("/api/v1/cases/" + id + "/messages/" + message + "/attachments/" + file)
                .expecting(200);
        assertThat(download.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(li.client()
                        .get("/api/v1/cases/" + other + "/messages/1/attachments/" + file)
                        .status())
                .isEqualTo(404);
        assertThat(get(li, id)
                        .path("messages")
                        .path(message - 1)
                        .path("files")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("说明.html");
    }

    @Test
    void newCasesGoRoundTheTeamByRuleWithinEverybodysLimit() throws Exception {
        var fourth = department.team("四组");
        var chen = department.colleague("陈晨", fourth, ShippedRole.AGENT);
        var he = department.colleague("何洁", fourth, ShippedRole.AGENT);
        var lead = department.colleague("吴倩", fourth, ShippedRole.SUPERVISOR);
        var manager = department.colleague("陈经理", otherTeam, ShippedRole.MANAGER);
        manager.client()
                .post(
                        "/api/v1/case-rules",
                        Map.of(
                                "name",
                                "退款给一组",
                                "position",
                                1,
                                "active",
                                true,
                                "conditions",
                                Map.of("words", List.of("轮流退款")),
                                "team",
                                fourth.value(),
                                "inTurn",
                                true))
                .expecting(201);
        lead.client()
                .put("/api/v1/case-workload/" + lead.id().value(), Map.of("accepting", false))
                .expecting(204);
        lead.client()
                .put("/api/v1/case-workload/" + he.id().value(), Map.of("accepting", true, "mostOpen", 3))
                .expecting(204);

        try (var pool = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 10)
                    .<Callable<CaseId>>mapToObj(i -> () -> cases.open(
                                    Opening.of(CaseType.INQUIRY, "轮流退款 " + i, "请退款", Channel.WEB),
                                    Actor.customer(),
                                    List.of())
                            .id())
                    .toList();
            for (var opened : pool.invokeAll(work)) {
                assertThat(cases.get(opened.get()).team()).isEqualTo(fourth);
            }
        }
        var loads = new HashMap<Long, Integer>();
        lead.client()
                .get("/api/v1/case-workload")
                .expecting(200)
                .json()
                .forEach(load -> loads.put(
                        load.path("person").path("id").asLong(),
                        load.path("open").asInt()));
        assertThat(loads)
                .containsEntry(he.id().value(), 3)
                .containsEntry(chen.id().value(), 7);
        assertThat(loads).containsEntry(lead.id().value(), 0);
    }

    private static long open(Colleague by, TeamId in, String subject) {
        return by.client()
                .post(
                        "/api/v1/cases",
                        Map.of("type", "inquiry", "subject", subject, "channel", "web", "team", in.value()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private Map<String, Object> newCase(String subject) {
        return Map.of("type", "inquiry", "subject", subject, "text", "正文", "channel", "web", "team", team.value());
    }

    private long open(Colleague by, String subject) {
        return by.client()
                .post("/api/v1/cases", newCase(subject))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private static JsonNode get(Colleague by, long id) {
        return by.client().get("/api/v1/cases/" + id).expecting(200).json();
    }

    private static Answer edit(Colleague by, long id, String version, Map<String, Object> edit) {
        return by.client().with("If-Match", "\"" + version + "\"").put("/api/v1/cases/" + id, edit);
    }

    private static Map<String, Object> edit(JsonNode seen, String field, Object value) {
        var item = seen.path("item");
        var edit = new HashMap<String, Object>();
        edit.put("type", item.path("type").asString());
        edit.put("subject", item.path("subject").asString());
        edit.put("priority", item.path("priority").asString());
        edit.put("tags", List.of());
        edit.put(field, value);
        return edit;
    }

    private static JsonNode saved(Colleague of, long view) {
        for (var one : of.client().get("/api/v1/case-views").expecting(200).json()) {
            if (one.path("id").asLong(0) == view) {
                return one;
            }
        }
        throw new AssertionError("no view " + view);
    }

    private static List<String> numbers(Answer answer) {
        return answer.expecting(200).json().path("items").findValuesAsString("number");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
