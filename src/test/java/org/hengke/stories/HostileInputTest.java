package org.hengke.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengke.cases.CaseId;
import org.hengke.staff.Accounts;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;

/** What the program answers to input that is wrong, by mistake or on purpose: a status, a code that stays, and words in the reader's language. */
@Story
class HostileInputTest {

    private static final String SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final Clients clients;
    private final Accounts accounts;
    private final TestClock clock;
    private final Office office;
    private TeamId team;
    private Colleague wang;
    private Colleague sun;
    private Colleague stranger;
    private CaseId about;

    HostileInputTest(ApplicationContext program, Clients clients, Accounts accounts, TestClock clock) {
        this.clients = clients;
        this.accounts = accounts;
        this.clock = clock;
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        team = office.team("售后一组");
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        sun = office.colleague("孙立", team, ShippedRole.MANAGER);
        stranger = office.colleague("李伟", office.team("售前组"), ShippedRole.AGENT);
        about = office.inquiry("只给售后一组", "内容", office.customer("何强", "13800138001"), team, wang);
    }

    /** @param path with {@code {case}} for a case that exists */
    record Attempt(String method, String path, @Nullable Object body, int status, String code) {

        @Override
        public String toString() {
            var said = String.valueOf(body);
            return method + " " + path + " " + said.substring(0, Math.min(60, said.length())) + " is " + status + " "
                    + code;
        }
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("POST", "/api/v1/cases", "{\"type\": \"inquiry\", ", 400, "platform.malformed-json"),
                new Attempt("POST", "/api/v1/cases", "[1, 2", 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", opening("colour", "red"), 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", opening("customer", "somebody"), 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", opening("customer", List.of(1)), 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", opening("type", "riddle"), 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", opening("subject", "长".repeat(301)), 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", opening("text", "长".repeat(200_000)), 422, "platform.invalid"),
                new Attempt("POST", "/api/v1/cases", null, 400, "platform.unreadable"),
                new Attempt("PATCH", "/api/v1/cases", "{}", 405, "platform.method-not-allowed"),
                new Attempt("DELETE", "/api/v1/customers", null, 405, "platform.method-not-allowed"),
                new Attempt("GET", "/api/v1/nothing-here", null, 404, "platform.not-found"),
                new Attempt("GET", "/api/v1/cases?limit=-1", null, 422, "platform.invalid"),
                new Attempt("GET", "/api/v1/cases?limit=many", null, 422, "platform.invalid"),
                new Attempt("GET", "/api/v1/customers?limit=1000000", null, 422, "platform.invalid"),
                new Attempt("GET", "/api/v1/cases?after=%00%ff", null, 400, "platform.bad-request"),
                new Attempt("GET", "/api/v1/customers?after=AAAA", null, 422, "platform.bad-cursor"),
                new Attempt(
                        "GET",
                        "/api/v1/figures?measure=handled&from=2026-13-45&until=2026-02-30",
                        null,
                        422,
                        "platform.invalid"),
                new Attempt("GET", "/api/v1/cases/999999999", null, 404, "cases.not-found"),
                new Attempt("GET", "/api/v1/cases/-1", null, 404, "cases.not-found"),
                new Attempt("GET", "/api/v1/cases/one", null, 422, "platform.invalid"),
                new Attempt("GET", "/api/v1/cases/99999999999999999999", null, 422, "platform.invalid"),
                new Attempt("GET", "/api/v1/customers/999999999", null, 404, "customers.not-found"),
                new Attempt(
                        "GET",
                        "/api/v1/cases/{case}/messages/1/attachments/77",
                        null,
                        404,
                        "platform.attachment-not-found"),
                new Attempt("GET", "/api/v1/runs/999999999", null, 404, "platform.run-not-found"),
                new Attempt("GET", "/api/v1/imports/999999999", null, 404, "imports.not-found"),
                new Attempt(
                        "GET", "/api/v1/portal/cases/AAAAAAAAAAAAAAAAAAAAAAAAAAAA", null, 404, "channels.link-unknown"),
                new Attempt("PUT", "/api/v1/cases/{case}", "{}", 422, "platform.invalid"),
                new Attempt("PUT", "/api/v1/cases/{case}/promise", Map.of("due", "yesterday"), 422, "platform.invalid"),
                new Attempt(
                        "PUT",
                        "/api/v1/cases/{case}/promise",
                        Map.of("due", "2026-02-30T10:00:00Z"),
                        422,
                        "platform.invalid"));
    }

    private static Map<String, Object> opening(String field, Object value) {
        var body = new HashMap<String, Object>(
                Map.of("type", "inquiry", "subject", "一件事", "text", "说明", "channel", "web"));
        body.put(field, value);
        return body;
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void isRefusedInWordsAndNothingFallsOver(Attempt attempt) {
        var path = attempt.path().replace("{case}", String.valueOf(about.value()));
        var chinese = sun.client().with("Accept-Language", "zh-CN").send(attempt.method(), path, attempt.body());
        assertThat(chinese.status() + " " + chinese.code())
                .as(chinese.toString())
                .isEqualTo(attempt.status() + " " + attempt.code());
        assertThat(chinese.json().path("detail").asString()).containsPattern(CHINESE);

        var english = sun.client().with("Accept-Language", "en").send(attempt.method(), path, attempt.body());
        assertThat(english.code()).isEqualTo(attempt.code());
        assertThat(english.json().path("detail").asString()).isNotBlank().doesNotContainPattern(CHINESE);
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
        assertThat(answerTo("Content-Length: 52428800", "{\"type\":\"inquiry\""))
                .startsWith("HTTP/1.1 413")
                .contains("platform.too-large", "内容太大");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsReadUpToTheLimitOnly() throws IOException {
        var chunk = "100000\r\n" + "a".repeat(0x100000) + "\r\n";
        assertThat(answerTo("Transfer-Encoding: chunked", "1\r\n\"\r\n" + chunk.repeat(5) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("platform.too-large");
    }

    /** What is answered while the caller is still sending. */
    private String answerTo(String length, String beginning) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), clients.port())) {
            socket.setSoTimeout(10_000);
            var head = String.join(
                    "\r\n",
                    "POST /api/v1/cases HTTP/1.1",
                    "Host: localhost",
                    "Accept-Language: zh-CN",
                    "Authorization: Bearer " + accounts.issueToken(sun.id(), "sender", null),
                    "Content-Type: application/json",
                    "Connection: close",
                    length,
                    "",
                    "");
            socket.getOutputStream().write((head + beginning).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            for (int one = reader.read(); one >= 0 && answer.indexOf("\"code\"") < 0; one = reader.read()) {
                answer.append((char) one);
            }
            return answer.toString();
        }
    }

    @Test
    void anotherContentTypeIsRefused() {
        assertThat(sun.client()
                        .with("Content-Type", "text/plain")
                        .post("/api/v1/cases", "subject")
                        .expecting(415)
                        .code())
                .isEqualTo("platform.unsupported-media-type");
    }

    @Test
    void charactersThatNoDatabaseHoldsDoNoHarm() {
        var body =
                "{\"type\":\"inquiry\",\"subject\":\"a\\u0000b\\ud800c\\udc00d\",\"text\":\"\\ud83d\\u0000\",\"channel\":\"web\",\"team\":"
                        + team.value() + "}";
        var answer = sun.client().post("/api/v1/cases", body);
        assertThat(answer.status()).as(answer.toString()).isIn(201, 422);
        if (answer.status() == 201) {
            var kept = sun.client()
                    .get("/api/v1/cases/" + answer.json().path("id").asLong())
                    .expecting(200);
            assertThat(kept.json().path("item").path("subject").asString())
                    .startsWith("a")
                    .doesNotContain("\0");
        }
    }

    @Test
    void tokensThatHaveExpiredOrWereRevokedOpenNothing() {
        var expiring = accounts.issueToken(wang.id(), "short", clock.instant().plus(Duration.ofMinutes(5)));
        var caller = clients.anonymous().withToken(expiring);
        caller.get("/api/v1/me").expecting(200);
        clock.advance(Duration.ofMinutes(6));
        refusedInBothLanguages(caller, "staff.token-unknown");
        refusedInBothLanguages(clients.anonymous().withToken(expiring + "x"), "staff.token-unknown");
        refusedInBothLanguages(
                clients.anonymous().with("Cookie", "hengke-session=" + "A".repeat(43)), "staff.session-ended");
    }

    private static void refusedInBothLanguages(Client caller, String code) {
        var chinese =
                caller.with("Accept-Language", "zh-CN").get("/api/v1/cases").expecting(401);
        assertThat(chinese.code()).isEqualTo(code);
        assertThat(chinese.json().path("detail").asString()).containsPattern(CHINESE);
        assertThat(caller.with("Accept-Language", "en")
                        .get("/api/v1/cases")
                        .json()
                        .path("detail")
                        .asString())
                .isNotBlank()
                .doesNotContainPattern(CHINESE);
    }

    @Test
    void aCaseOfAnotherTeamIsOutOfReachInEveryWay() {
        var path = "/api/v1/cases/" + about.value();
        var client = stranger.client();
        for (var answer : List.of(
                client.get(path),
                client.get(path + "/history"),
                client.post(path + "/replies", Map.of("text", "x")),
                client.post(path + "/notes", Map.of("text", "x")),
                client.put(path + "/ownership", null),
                client.put(path + "/resolution", Map.of("outcome", "solved")),
                client.put(path + "/merger", Map.of("into", about.value() + 1)))) {
            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        }
        for (var list : List.of(
                "/api/v1/cases?limit=200",
                "/api/v1/cases/search?text=只给售后",
                "/api/v1/cases/search?text=C-" + about.value())) {
            assertThat(client.get(list).expecting(200).text()).doesNotContain("只给售后一组");
            assertThat(wang.client().get(list).expecting(200).text()).contains("只给售后一组");
        }
        var changed =
                client.post("/api/v1/case-changes", Map.of("cases", List.of(about.value()), "priority", "urgent"));
        assertThat(changed.text()).as(changed.toString()).doesNotContain("只给售后一组");
        assertThat(wang.client().get(path).json().path("item").path("priority").asString())
                .isEqualTo("normal");
    }

    @Test
    void scriptsStayTextOnEveryScreenThatShowsThem(Windows windows) {
        var customer = office.customer(SCRIPT, "13800138999");
        var id = office.inquiry(SCRIPT, SCRIPT, customer, team, wang);
        var path = "/api/v1/cases/" + id.value();
        wang.client().post(path + "/replies", Map.of("text", SCRIPT)).expecting(201);
        wang.client().post(path + "/notes", Map.of("text", SCRIPT)).expecting(201);
        assertThat(subject(wang.client().get(path))).isEqualTo(SCRIPT);

        var manager = windows.of(sun).open("/cases/" + id.value());
        PlaywrightAssertions.assertThat(
                        manager.named(AriaRole.HEADING, "<img src=x").first())
                .isVisible();
        PlaywrightAssertions.assertThat(manager.page().getByRole(AriaRole.ARTICLE))
                .hasCount(3);
        for (var screen : List.of("/cases?states=open", "/customers/" + customer.value(), "/figures/handled/facts")) {
            manager.open(screen);
            PlaywrightAssertions.assertThat(manager.page().locator("main"))
                    .containsText("<script>alert(2)</script>{{7*7}}");
            PlaywrightAssertions.assertThat(manager.page().locator("main img[src=x]"))
                    .hasCount(0);
        }
        var link = sun.client()
                .put(path + "/portal-link", null)
                .expecting(200)
                .json()
                .path("path")
                .asString();
        var reader = windows.visitor().open(link);
        PlaywrightAssertions.assertThat(reader.page().locator("main")).containsText("<script>alert(2)</script>{{7*7}}");
    }

    private static String subject(Answer answer) {
        return answer.expecting(200).json().path("item").path("subject").asString();
    }
}
