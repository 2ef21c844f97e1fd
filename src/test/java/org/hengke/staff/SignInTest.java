package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengke.staff.StaffForTests.PASSWORD;
import static org.hengke.staff.StaffForTests.freshLogin;
import static org.hengke.staff.StaffForTests.signIn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SignInTest {

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final StaffForTests staff;

    SignInTest(Clients clients, People people, Accounts accounts, TestClock clock, JdbcClient jdbc) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
        this.jdbc = jdbc;
        this.staff = new StaffForTests(clients, people, accounts);
    }

    @Test
    void signsInAndSaysWhoItIs() {
        staff.person("lin.yue", ShippedRole.AGENT);
        var client = clients.anonymous();
        assertThat(client.get("/api/v1/me").expecting(401).code()).isEqualTo("staff.sign-in-needed");
        signIn(client, "Lin.Yue", PASSWORD).expecting(200);
        var me = client.get("/api/v1/me").expecting(200);
        assertThat(me.json().path("name").asString()).isEqualTo("同事lin.yue");
        assertThat(me.text()).contains("staff.read").doesNotContain("staff.manage");
    }

    @Test
    void loginNamesThatReadTheSameAreTheSame() {
        staff.person("王小明", ShippedRole.AGENT);
        staff.person("Ｗａｎｇ", ShippedRole.AGENT);
        signIn(clients.anonymous(), " 王小明 ", PASSWORD).expecting(200);
        signIn(clients.anonymous(), "wang", PASSWORD).expecting(200);
        var other = people.add(NewPerson.named("又一个"));
        assertThatThrownBy(() -> accounts.setLogin(other, "WANG")).hasMessage("staff.login-taken");
        assertThatThrownBy(() -> accounts.setLogin(other, "a\u202eb")).hasMessage("platform.invalid");
    }

    @Test
    void signsOut() {
        var client = staff.signedIn(ShippedRole.AGENT);
        client.delete("/api/v1/session").expecting(204);
        client.get("/api/v1/me").expecting(401);
    }

    @Test
    void aPlantedSessionIsNotTakenOver() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var planted = "A".repeat(43);
        var victim = clients.anonymous();
        victim.with("Cookie", "hengke-session=" + planted)
                .post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                .expecting(200);
        var attacker = clients.anonymous().with("Cookie", "hengke-session=" + planted);
        assertThat(attacker.get("/api/v1/me").expecting(401).code()).isEqualTo("staff.session-ended");
    }

    @Test
    void aNewSignInEndsTheSessionItCameWith() {
        var login = freshLogin();
        var person = staff.person(login, ShippedRole.AGENT);
        var before = accounts.openSession(person);
        clients.anonymous()
                .with("Cookie", "hengke-session=" + before)
                .post("/api/v1/session", Map.of("login", login, "password", PASSWORD))
                .expecting(200);
        clients.anonymous()
                .with("Cookie", "hengke-session=" + before)
                .get("/api/v1/me")
                .expecting(401);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var answer = signIn(clients.anonymous(), login, PASSWORD);
        assertThat(answer.header("Set-Cookie").orElseThrow())
                .contains("hengke-session=", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(signIn(clients.anonymous().with("X-Forwarded-Proto", "https"), login, PASSWORD)
                        .header("Set-Cookie")
                        .orElseThrow())
                .contains("Secure");
    }

    @Test
    void keepsOnlyHashesOfTokens() {
        var person = staff.person(freshLogin(), ShippedRole.AGENT);
        var session = accounts.openSession(person);
        var token = accounts.issueToken(person, "report", null);
        var stored = jdbc.sql("""
                select string_agg(s::text, ' ') || (select string_agg(t::text, ' ') from staff.access_tokens t)
                  from staff.sessions s
                """).query(String.class).single();
        assertThat(stored).doesNotContain(session).doesNotContain(token);
    }

    @Test
    void refusesChangesWithoutTheTokenAgainstForgery() {
        var person = staff.person(freshLogin(), ShippedRole.AGENT);
        var forged = clients.anonymous().with("Cookie", "hengke-session=" + accounts.openSession(person));
        var wish = Map.of("language", "en", "theme", "dark");
        assertThat(forged.put("/api/v1/me/preferences", wish).expecting(403).code())
                .isEqualTo("staff.request-forged");
        var planted = clients.anonymous()
                .with("Cookie", "hengke-session=" + accounts.openSession(person) + "; XSRF-TOKEN=mine")
                .with("X-XSRF-TOKEN", "mine");
        planted.put("/api/v1/me/preferences", wish).expecting(403);
        clients.anonymous()
                .with("Cookie", "hengke-session=" + accounts.openSession(person))
                .delete("/api/v1/session")
                .expecting(403);
    }

    @Test
    void saysNothingAboutWhichNamesExist() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var known = signIn(clients.anonymous(), login, "wrong wrong wrong").expecting(401);
        var unknown = signIn(clients.anonymous(), "nobody-" + login, "wrong wrong wrong")
                .expecting(401);
        assertThat(known.text()).isEqualTo(unknown.text());
    }

    @Test
    void locksOutGuessingAlikeForNamesThatExistAndNot() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        for (var name : List.of(login, "nobody-" + login)) {
            for (int i = 0; i < 5; i++) {
                signIn(clients.anonymous(), name, "wrong wrong wrong").expecting(401);
            }
            var locked = signIn(clients.anonymous(), name, PASSWORD).expecting(429);
            assertThat(locked.code()).isEqualTo("staff.too-many-attempts");
            assertThat(Integer.parseInt(locked.header("Retry-After").orElseThrow()))
                    .isBetween(1, 30);
        }
        clock.advance(Duration.ofSeconds(31));
        signIn(clients.anonymous(), login, "wrong wrong wrong").expecting(401);
        clock.advance(Duration.ofSeconds(31));
        signIn(clients.anonymous(), login, PASSWORD).expecting(429);
        clock.advance(Duration.ofSeconds(60));
        signIn(clients.anonymous(), login, PASSWORD).expecting(200);
    }

    @Test
    void manyGuessesAtOnceGainNothing() throws Exception {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () -> signIn(clients.anonymous(), login, "wrong guess " + i)
                            .status())
                    .toList());
            int compared = 0;
            for (var answer : answers) {
                compared += answer.get() == 401 ? 1 : 0;
            }
            assertThat(compared).isEqualTo(5);
        }
    }

    @Test
    void sessionsEndWhenIdleAndAtTheLatestAfterAWeek() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var idle = staff.signedIn(login);
        var busy = staff.signedIn(login);
        for (int hours = 0; hours < 7 * 24; hours += 8) {
            busy.get("/api/v1/me").expecting(200);
            clock.advance(Duration.ofHours(8));
        }
        idle.get("/api/v1/me").expecting(401);
        busy.get("/api/v1/me").expecting(401);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextRequest() {
        var login = freshLogin();
        var person = staff.person(login, ShippedRole.MANAGER);
        var client = staff.signedIn(login);
        client.get("/api/v1/audit/entries").expecting(200);
        people.giveRoles(person, Set.of(people.role(ShippedRole.AGENT)));
        client.get("/api/v1/audit/entries").expecting(403);
    }

    @Test
    void whoLeavesIsOutAtOnce() {
        var login = freshLogin();
        var person = staff.person(login, ShippedRole.AGENT);
        var client = staff.signedIn(login);
        var program = clients.anonymous().withToken(accounts.issueToken(person, "report", null));
        client.get("/api/v1/me").expecting(200);
        program.get("/api/v1/me").expecting(200);
        people.deactivate(person);
        client.get("/api/v1/me").expecting(401);
        program.get("/api/v1/me").expecting(401);
        signIn(clients.anonymous(), login, PASSWORD).expecting(401);
    }

    @Test
    void endsOwnSessionsButNotThoseOfOthers() {
        var mine = staff.signedIn(ShippedRole.AGENT);
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var theirs = staff.signedIn(login);
        var theirId = theirs.get("/api/v1/me/sessions").json().get(0).path("id").asLong();
        assertThat(mine.delete("/api/v1/me/sessions/" + theirId).expecting(404).code())
                .isEqualTo("staff.session-not-found");
        var elsewhere = staff.signedIn(login);
        assertThat(theirs.get("/api/v1/me/sessions").json().size()).isEqualTo(2);
        theirs.delete("/api/v1/me/sessions").expecting(204);
        elsewhere.get("/api/v1/me").expecting(401);
        theirs.get("/api/v1/me").expecting(200);
    }

    @Test
    void aTokenIsLimitedAndCannotMakeAnother() {
        var client = staff.signedIn(ShippedRole.MANAGER);
        var until = clock.instant().plus(Duration.ofDays(30)).toString();
        var token = client.post(
                        "/api/v1/me/tokens",
                        Map.of("name", "报表", "permissions", List.of("staff.read"), "expiresAt", until))
                .expecting(201)
                .json()
                .path("token")
                .asString();
        var program = clients.anonymous().withToken(token);
        program.get("/api/v1/people").expecting(200);
        program.get("/api/v1/audit/entries").expecting(403);
        assertThat(program.post("/api/v1/me/tokens", Map.of("name", "x", "expiresAt", until))
                        .expecting(403)
                        .code())
                .isEqualTo("staff.session-needed");
        program.put("/api/v1/me/password", Map.of("current", PASSWORD, "password", "another good one"))
                .expecting(403);
        clock.advance(Duration.ofDays(31));
        assertThat(program.get("/api/v1/me").expecting(401).code()).isEqualTo("staff.token-unknown");
    }

    @Test
    void aTokenCannotBeGivenMoreThanItsOwnerMay() {
        var client = staff.signedIn(ShippedRole.AGENT);
        var until = clock.instant().plus(Duration.ofDays(1)).toString();
        var refused = client.post(
                "/api/v1/me/tokens", Map.of("name", "x", "permissions", List.of("staff.roles"), "expiresAt", until));
        assertThat(refused.expecting(422).text()).contains("staff.token-beyond-owner");
    }

    @Test
    void forgedTokensOpenNothing() {
        for (var token : List.of("x", "hengke_" + "A".repeat(43), "' or 1=1 --", "\u00fc".repeat(10))) {
            clients.anonymous()
                    .withToken(URLEncoder.encode(token, StandardCharsets.UTF_8))
                    .get("/api/v1/me")
                    .expecting(401);
        }
    }

    @Test
    void aPasswordSetByAnotherMustBeChangedFirst() {
        var login = freshLogin();
        var person = staff.person(login, ShippedRole.MANAGER);
        accounts.setPassword(person, "set by somebody", true);
        var client = clients.anonymous();
        var me = signIn(client, login, "set by somebody").expecting(200).json();
        assertThat(me.path("passwordChangeNeeded").asBoolean()).isTrue();
        client.get("/api/v1/people").expecting(403);
        client.put("/api/v1/me/password", Map.of("current", "set by somebody", "password", "chosen by myself"))
                .expecting(204);
        client.get("/api/v1/people").expecting(200);
    }

    @Test
    void refusesPasswordsThatAnybodyWouldGuess() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var client = staff.signedIn(login);
        for (var weak : List.of("short", "1234567890", "aaaaaaaaaaaaaa", "xx" + login + "xxyz", PASSWORD)) {
            client.put("/api/v1/me/password", Map.of("current", PASSWORD, "password", weak))
                    .expecting(422);
        }
        client.put("/api/v1/me/password", Map.of("current", "wrong", "password", "entirely new one"))
                .expecting(422);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var answer = clients.anonymous().get("/api/v1/session/methods").expecting(200);
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Referrer-Policy")).isPresent();
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(clients.anonymous()
                        .with("X-Forwarded-Proto", "https")
                        .get("/api/v1/session/methods")
                        .header("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void theProgramsFiguresNeedAPermission() {
        clients.anonymous().get("/actuator/health").expecting(200);
        clients.anonymous().get("/actuator/prometheus").expecting(401);
        staff.signedIn(ShippedRole.AGENT).get("/actuator/prometheus").expecting(403);
        staff.signedIn(ShippedRole.ADMINISTRATOR).get("/actuator/prometheus").expecting(200);
    }
}
