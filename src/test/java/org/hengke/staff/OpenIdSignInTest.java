package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DatabaseTest
class OpenIdSignInTest {

    private static final OpenIdProvider PROVIDER = new OpenIdProvider();
    private static final String REFUSED = "/sign-in?refused=openid";

    private final Clients clients;
    private final People people;

    OpenIdSignInTest(Clients clients, People people) {
        this.clients = clients;
        this.people = people;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("hengke.openid.issuer", PROVIDER::issuer);
        registry.add("hengke.openid.client-id", () -> "hengke-test");
        registry.add("hengke.openid.client-secret", () -> "secret");
        registry.add("hengke.openid.name", () -> "企业账号");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    /** Goes to the provider and returns what it was asked. */
    private static Map<String, String> ask(Client browser) {
        var location = browser.get("/oauth2/authorization/openid")
                .expecting(302)
                .header("Location")
                .orElseThrow();
        assertThat(location).startsWith(PROVIDER.issuer() + "/authorize?");
        return Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static Answer comeBack(Client browser, String state) {
        return browser.get(
                "/login/oauth2/code/openid?code=c&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private static Consumer<JWTClaimsSet.Builder> claims(String subject, String email, boolean verified, String nonce) {
        return claims -> claims.subject(subject)
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("nonce", nonce);
    }

    private String signIn(Client browser, String subject, String email, boolean verified) {
        var asked = ask(browser);
        PROVIDER.vouchFor(claims(subject, email, verified, Objects.requireNonNull(asked.get("nonce"))));
        return location(comeBack(browser, Objects.requireNonNull(asked.get("state"))));
    }

    private static String location(Answer answer) {
        return answer.expecting(302).header("Location").orElseThrow();
    }

    @Test
    void isOfferedOnTheSignInPage() {
        var offered = clients.anonymous().get("/api/v1/session/methods").json().path("openId");
        assertThat(offered.path("name").asString()).isEqualTo("企业账号");
        assertThat(offered.path("start").asString()).isEqualTo("/oauth2/authorization/openid");
    }

    @Test
    void linksByAVerifiedAddressAndKnowsTheSubjectAfterwards() {
        var person = people.add(NewPerson.named("单点").withEmail("sso@example.com"));
        var browser = clients.anonymous();
        assertThat(signIn(browser, "subject-1", "SSO@example.com", true)).endsWith("/");
        assertThat(browser.get("/api/v1/me").expecting(200).json().path("id").asLong())
                .isEqualTo(person.value());
        assertThat(browser.get("/api/v1/me/sessions")
                        .json()
                        .get(0)
                        .path("method")
                        .asString())
                .isEqualTo("OPENID");
        var again = clients.anonymous();
        assertThat(signIn(again, "subject-1", "another@example.com", false)).endsWith("/");
        again.get("/api/v1/me").expecting(200);
    }

    @Test
    void anUnverifiedAddressProvesNothing() {
        people.add(NewPerson.named("未验证").withEmail("unverified@example.com"));
        var browser = clients.anonymous();
        assertThat(signIn(browser, "subject-2", "unverified@example.com", false))
                .endsWith(REFUSED);
        browser.get("/api/v1/me").expecting(401);
    }

    @Test
    void strangersAndThoseWhoLeftStayOutside() {
        assertThat(signIn(clients.anonymous(), "subject-3", "nobody@example.com", true))
                .endsWith(REFUSED);
        var left = people.add(NewPerson.named("离职").withEmail("left@example.com"));
        people.deactivate(left);
        assertThat(signIn(clients.anonymous(), "subject-4", "left@example.com", true))
                .endsWith(REFUSED);
    }

    @Test
    void anAnswerForAnotherBrowserOrAnotherQuestionIsRefused() {
        people.add(NewPerson.named("被冒充").withEmail("victim@example.com"));
        var asked = ask(clients.anonymous());
        PROVIDER.vouchFor(claims("subject-5", "victim@example.com", true, Objects.requireNonNull(asked.get("nonce"))));
        assertThat(location(comeBack(clients.anonymous(), Objects.requireNonNull(asked.get("state")))))
                .endsWith(REFUSED);
        var browser = clients.anonymous();
        var own = ask(browser);
        assertThat(location(comeBack(browser, "forged"))).endsWith(REFUSED);
        var other = clients.anonymous();
        var wrongNonce = ask(other);
        PROVIDER.vouchFor(claims("subject-5", "victim@example.com", true, String.valueOf(own.get("nonce"))));
        assertThat(location(comeBack(other, Objects.requireNonNull(wrongNonce.get("state")))))
                .endsWith(REFUSED);
    }

    @Test
    void aTokenSignedByAnotherIsRefused() {
        people.add(NewPerson.named("伪造").withEmail("forged@example.com"));
        var browser = clients.anonymous();
        var asked = ask(browser);
        PROVIDER.forge(claims("subject-6", "forged@example.com", true, Objects.requireNonNull(asked.get("nonce"))));
        assertThat(location(comeBack(browser, Objects.requireNonNull(asked.get("state")))))
                .endsWith(REFUSED);
        browser.get("/api/v1/me").expecting(401);
    }
}
