package org.hengke.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseType;
import org.hengke.cases.Cases;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.cases.Outcome;
import org.hengke.cases.internal.CaseKeeper;
import org.hengke.staff.NewPerson;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer's story at the public page, and those of people with worse intentions. */
@DatabaseTest
class PortalTest {

    private static final String ASK = """
            {"type":"%s","name":"孙丽","phone":"13800001234","order":"261101","text":"%s"}""";

    private final Clients clients;
    private final CaseKeeper keeper;
    private final Cases cases;
    private final PortalLinks links;
    private final People people;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private Client customer;

    PortalTest(
            Clients clients,
            CaseKeeper keeper,
            Cases cases,
            PortalLinks links,
            People people,
            TestClock clock,
            JdbcClient jdbc) {
        this.clients = clients;
        this.keeper = keeper;
        this.cases = cases;
        this.links = links;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
        this.customer = clients.anonymous();
    }

    @BeforeEach
    void comeFromSomewhereElse() {
        customer = clients.anonymous();
    }

    @Test
    void aCustomerRaisesSomethingFollowsItAndReplies() {
        var receipt = raise("inquiry", "发票抬头写错了。月底前要用，怎么改？").json();
        var token = receipt.get("token").asString();

        var first = read(token).expecting(200).json();
        assertThat(first.get("number")).isEqualTo(receipt.get("number"));
        assertThat(first.get("state").asString()).isEqualTo("received");
        assertThat(first.get("subject").asString()).isEqualTo("发票抬头写错了");
        assertThat(first.get("takesReplies").asBoolean()).isTrue();

        var agent = agent();
        var id = caseOf(token);
        keeper.change(id, now -> {}, now -> now.note(agent, clock.instant(), "客户很着急，先查财务"));
        keeper.change(id, now -> {}, now -> now.reply(agent, clock.instant(), "孙女士您好，请提供正确抬头。", true));
        var asked = read(token).json();
        assertThat(asked.get("state").asString()).isEqualTo("waiting-for-you");
        assertThat(asked.toString()).contains("请提供正确抬头", "王芳").doesNotContain("先查财务");

        var replied = reply(token, "{\"text\":\"抬头是恒远机电有限公司\"}").expecting(200).json();
        assertThat(replied.get("state").asString()).isEqualTo("in-progress");
        assertThat(replied.get("messages").size()).isEqualTo(3);
        assertThat(replied.get("messages").get(2).get("from").asString()).isEqualTo("you");
    }

    @Test
    void whatAPersonWroteDownIsNotTakenForTheCustomersOwnWords() {
        var opened =
                cases.open(Opening.of(CaseType.INQUIRY, "来电：改约安装", "客户来电要求周六上午上门", Channel.PHONE), agent(), List.of());

        var said = read(links.tokenFor(opened.id()))
                .expecting(200)
                .json()
                .get("messages")
                .get(0);

        assertThat(said.get("from").asString()).isEqualTo("noted");
        assertThat(said.get("name").asString()).isEqualTo("王芳");
    }

    @Test
    void aReplyReopensWhatWasResolvedUntilItIsLongAgo() {
        var token = token(raise("inquiry", "空调不制冷"));
        resolve(caseOf(token));

        assertThat(read(token).json().get("state").asString()).isEqualTo("resolved");
        assertThat(reply(token, "{\"text\":\"还是不制冷，跟没修一样\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("in-progress");

        resolve(caseOf(token));
        clock.advance(Duration.ofDays(31));
        assertThat(read(token).json().get("takesReplies").asBoolean()).isFalse();
        assertThat(reply(token, "{\"text\":\"又坏了\"}").expecting(409).code()).isEqualTo("channels.no-replies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00", "..%2f..%2fform", "你好", "1", "null"})
    void refusesWhateverIsNoLinkInTheSameWords(String token) {
        var answer = read(URLEncoder.encode(token, StandardCharsets.UTF_8));

        assertThat(answer.status()).isIn(404, 400);
        if (answer.status() == 404) {
            assertThat(answer.code()).isEqualTo("channels.link-unknown");
        }
    }

    @Test
    void refusesLinksThatWereForgedOrRevoked() {
        var token = token(raise("inquiry", "物流三天没动"));
        var other = token(raise("inquiry", "别人的事"));
        var bytes = Base64.getUrlDecoder().decode(token);
        var stranger = Base64.getUrlDecoder().decode(other);
        System.arraycopy(stranger, 0, bytes, 0, 8);
        var spliced = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(read(spliced).expecting(404).code()).isEqualTo("channels.link-unknown");
        for (var path : List.of("/messages", "/rating")) {
            assertThat(customer.post("/api/v1/portal/cases/" + spliced + path, "{\"text\":\"x\",\"score\":5}")
                            .status())
                    .isIn(404, 422);
        }

        var id = caseOf(token);
        links.revoke(id, person());
        var refused = read(token).expecting(404).json();
        assertThat(refused.get("code")).isEqualTo(read(spliced).json().get("code"));
        assertThat(refused.get("detail")).isEqualTo(read(spliced).json().get("detail"));
        assertThat(links.tokenFor(id)).isNotEqualTo(token);
    }

    @Test
    void doesOnceWhatIsSentTwice() throws Exception {
        var client = customer.with("Idempotency-Key", UUID.randomUUID().toString());
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool.invokeAll(Collections.nCopies(4, (Callable<Answer>)
                    () -> client.post("/api/v1/portal/cases", ASK.formatted("inquiry", "点了好几下提交"))));
            var numbers = answers.stream()
                    .map(answer -> answer.resultNow()
                            .expecting(201)
                            .json()
                            .get("number")
                            .asString())
                    .collect(Collectors.toSet());
            assertThat(numbers).hasSize(1);
        }
        assertThat(client.post("/api/v1/portal/cases", ASK.formatted("inquiry", "别的内容"))
                        .expecting(409)
                        .code())
                .isEqualTo("platform.idempotency-key-reused");
    }

    @Test
    void keepsScriptsAsTheTextTheyAre() {
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>{{constructor}}";
        var token = token(raise("complaint", script));

        var answer = read(token);

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.json().get("messages").get(0).get("text").asString()).isEqualTo(script);
    }

    @Test
    void stripsCharactersThatNobodyTypes() {
        var token = token(raise("inquiry", "有\\u0000空\\u0007字符\\r\\n第二行"));

        assertThat(read(token).json().get("messages").get(0).get("text").asString())
                .isEqualTo("有空字符\n第二行");
    }

    @Test
    void saysWhatIsMissing() {
        var answer = customer.post(
                "/api/v1/portal/cases", "{\"type\":\"inquiry\",\"name\":\" \",\"text\":\"\",\"email\":\"nobody\"}");

        assertThat(answer.expecting(422)
                        .json()
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("field").asString()))
                .containsExactlyInAnyOrder("text", "name", "email");
        assertThat(customer.post("/api/v1/portal/cases", "{\"type\":\"inquiry\",\"admin\":true}")
                        .expecting(422)
                        .json()
                        .get("fields")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("platform.unknown-field");
        customer.post("/api/v1/portal/cases", "{\"type\":").expecting(400);
        customer.post("/api/v1/portal/cases", "{}").expecting(422);
    }

    @Test
    void takesFilesAndGivesThemBackToSaveOnly() {
        var answer = send("case", ASK.formatted("inquiry", "外壳碎了"), "<b>照片.html", "<html><script>alert(1)</script>");
        var token = token(answer);
        var file = read(token).json().get("messages").get(0).get("files").get(0);

        var download = customer.get(
                "/api/v1/portal/cases/" + token + "/files/" + file.get("id").asLong());

        assertThat(download.expecting(200).header("Content-Type")).contains("application/octet-stream");
        assertThat(download.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(download.header("X-Content-Type-Options")).contains("nosniff");
        var stranger = token(raise("inquiry", "另一个人"));
        customer.get("/api/v1/portal/cases/" + stranger + "/files/"
                        + file.get("id").asLong())
                .expecting(404);
    }

    @Test
    void refusesProgramsAsFiles() {
        var before = count();

        send("case", ASK.formatted("inquiry", "看附件"), "发票.pdf.exe", "MZ\u0090\u0000")
                .expecting(415);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void refusesBodiesThatAreTooLargeBeforeReadingThem() throws IOException {
        var limits = Map.of("multipart/form-data; boundary=x", 60_000_000L, "application/json", 300_000L);
        for (var limit : limits.entrySet()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), clients.port())) {
                socket.getOutputStream()
                        .write("""
                                POST /api/v1/portal/cases HTTP/1.1\r
                                Host: localhost\r
                                %s: %s\r
                                Content-Type: %s\r
                                Content-Length: %d\r
                                \r
                                """.formatted(Clients.ADDRESS, Clients.newAddress(), limit.getKey(), limit.getValue())
                                .getBytes(StandardCharsets.UTF_8));

                socket.setSoTimeout(10_000);

                var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);

                assertThat(answer).isEqualTo("HTTP/1.1 413");
            }
        }
    }

    @Test
    void slowsDownWhoeverAsksTooOften() {
        for (var i = 0; i < 20; i++) {
            raise("inquiry", "第 " + i + " 次").expecting(201);
        }

        var refused = raise("inquiry", "太多了");

        assertThat(refused.expecting(429).code()).isEqualTo("channels.too-many");
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow())).isPositive();
        raiseFrom(clients.anonymous(), "别人不受影响").expecting(201);
        customer.get("/api/v1/portal/form").expecting(200);
    }

    @Test
    void putsWhatProgramsFillInBehindEverythingElse() {
        var answer = customer.post(
                "/api/v1/portal/cases",
                "{\"type\":\"inquiry\",\"name\":\"bot\",\"email\":\"a@example.com\",\"text\":\"buy\",\"website\":\"http://x\"}");

        var of = cases.get(caseOf(token(answer)));

        assertThat(of.priority().code()).isEqualTo("low");
        assertThat(of.tags()).containsExactly("疑似机器人");
    }

    private CaseId caseOf(String token) {
        return links.open(token);
    }

    private void resolve(CaseId id) {
        var agent = agent();
        clock.advance(Duration.ofMinutes(5));
        keeper.change(id, now -> {}, now -> now.reply(agent, clock.instant(), "已经处理好了。", false));
        keeper.change(id, now -> {}, now -> now.resolve(agent, clock.instant(), Outcome.SOLVED, "已处理"));
    }

    private Actor.Person agent() {
        return new Actor.Person(person(), null);
    }

    private PersonId person() {
        return people.add(NewPerson.named("王芳"));
    }

    private long count() {
        return jdbc.sql("select count(*) from cases.cases").query(Long.class).single();
    }

    private Answer raise(String type, String text) {
        return customer.post("/api/v1/portal/cases", ASK.formatted(type, text.replace("\"", "\\\"")));
    }

    private static Answer raiseFrom(Client client, String text) {
        return client.post("/api/v1/portal/cases", ASK.formatted("inquiry", text));
    }

    private Answer read(String token) {
        return customer.get("/api/v1/portal/cases/" + token);
    }

    private Answer reply(String token, String body) {
        return customer.post("/api/v1/portal/cases/" + token + "/messages", body);
    }

    private static String token(Answer receipt) {
        return receipt.expecting(201).json().get("token").asString();
    }

    private Answer send(String part, String json, String name, String content) {
        var boundary = UUID.randomUUID().toString();
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="%2$s"\r
                Content-Type: application/json\r
                \r
                %3$s\r
                --%1$s\r
                Content-Disposition: form-data; name="files"; filename="%4$s"\r
                Content-Type: image/png\r
                \r
                %5$s\r
                --%1$s--\r
                """.formatted(boundary, part, json, name, content);
        return customer.with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", "/api/v1/portal/cases", BodyPublishers.ofString(body));
    }
}
