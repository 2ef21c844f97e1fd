package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengke.staff.StaffForTests.PASSWORD;
import static org.hengke.staff.StaffForTests.freshLogin;
import static org.hengke.staff.StaffForTests.signIn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengke.staff.internal.Authenticator;
import org.hengke.support.Answer;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SecondFactorTest {

    private final Clients clients;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final StaffForTests staff;

    SecondFactorTest(Clients clients, People people, Accounts accounts, TestClock clock, JdbcClient jdbc) {
        this.clients = clients;
        this.clock = clock;
        this.jdbc = jdbc;
        this.staff = new StaffForTests(clients, people, accounts);
    }

    private record Enrolled(String login, String secret, List<String> recoveryCodes) {}

    private Enrolled enrol() {
        var login = freshLogin();
        staff.person(login, ShippedRole.AGENT);
        var client = staff.signedIn(login);
        client.post("/api/v1/me/second-factor", Map.of("password", "wrong")).expecting(422);
        var started = client.post("/api/v1/me/second-factor", Map.of("password", PASSWORD))
                .expecting(201)
                .json();
        assertThat(started.path("address").asString()).startsWith("otpauth://totp/");
        assertThat(started.path("qrCode").path("path").asString()).startsWith("M");
        var secret = started.path("secret").asString();
        client.put("/api/v1/me/second-factor/confirmation", Map.of("code", "000000"));
        var confirmed = client.put(
                        "/api/v1/me/second-factor/confirmation",
                        Map.of("code", Authenticator.code(secret, clock.instant())))
                .expecting(200);
        var codes = new ArrayList<String>();
        confirmed.json().path("codes").forEach(code -> codes.add(code.asString()));
        return new Enrolled(login, secret, codes);
    }

    private Answer withCode(String login, String code) {
        return clients.anonymous().post("/api/v1/session", Map.of("login", login, "password", PASSWORD, "code", code));
    }

    @Test
    void asksForTheCodeOnceThePasswordIsRight() {
        var enrolled = enrol();
        assertThat(signIn(clients.anonymous(), enrolled.login(), PASSWORD)
                        .expecting(401)
                        .code())
                .isEqualTo("staff.code-needed");
        assertThat(signIn(clients.anonymous(), enrolled.login(), "wrong wrong wrong")
                        .expecting(401)
                        .code())
                .isEqualTo("staff.sign-in-failed");
        clock.advance(Duration.ofMinutes(1));
        withCode(enrolled.login(), Authenticator.code(enrolled.secret(), clock.instant()))
                .expecting(200);
    }

    @Test
    void aCodeWorksOnce() {
        var enrolled = enrol();
        clock.advance(Duration.ofMinutes(1));
        var code = Authenticator.code(enrolled.secret(), clock.instant());
        withCode(enrolled.login(), code).expecting(200);
        assertThat(withCode(enrolled.login(), code).expecting(401).code()).isEqualTo("staff.code-wrong");
    }

    @Test
    void aRecoveryCodeStandsInOnce() {
        var enrolled = enrol();
        assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        var code = enrolled.recoveryCodes().getFirst();
        withCode(enrolled.login(), code.toUpperCase(java.util.Locale.ROOT)).expecting(200);
        withCode(enrolled.login(), code).expecting(401);
    }

    @Test
    void guessingCodesIsLockedOutAsWell() {
        var enrolled = enrol();
        for (int i = 0; i < 5; i++) {
            withCode(enrolled.login(), "12345" + i).expecting(401);
        }
        clock.advance(Duration.ofSeconds(5));
        withCode(enrolled.login(), Authenticator.code(enrolled.secret(), clock.instant()))
                .expecting(429);
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        var enrolled = enrol();
        var stored = jdbc.sql("select string_agg(encode(secret, 'escape'), ' ') from staff.second_factors")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(enrolled.secret());
        assertThat(jdbc.sql("select count(*) from staff.second_factors where length(secret) <= 20")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
