package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hengke.platform.secrets.SealBroken;
import org.hengke.platform.secrets.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was asked of the provider, kept sealed with the browser until the answer comes, so that any node can take it. */
@Component
class OpenIdRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "hengke-openid";
    private static final String PURPOSE = "openid request";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;

    OpenIdRequests(Secrets secrets, JsonMapper json, Clock clock) {
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    private record Asked(
            String address,
            String client,
            String answerTo,
            Set<String> scopes,
            String state,
            Map<String, String> parameters,
            Map<String, String> attributes,
            Instant until) {}

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return SessionCookie.value(request, COOKIE)
                .flatMap(this::open)
                .filter(asked -> asked.state().equals(state) && clock.instant().isBefore(asked.until()))
                .map(OpenIdRequests::request)
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var kept = new Asked(
                asked.getAuthorizationUri(),
                asked.getClientId(),
                String.valueOf(asked.getRedirectUri()),
                asked.getScopes(),
                String.valueOf(asked.getState()),
                texts(asked.getAdditionalParameters()),
                texts(asked.getAttributes()),
                clock.instant().plus(LIFE));
        var sealed = secrets.seal(PURPOSE, json.writeValueAsBytes(kept));
        cookie(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        cookie(request, response, "", Duration.ZERO);
        return asked;
    }

    private Optional<Asked> open(String sealed) {
        try {
            var opened = secrets.open(PURPOSE, Base64.getUrlDecoder().decode(sealed));
            return Optional.of(json.readValue(new String(opened, StandardCharsets.UTF_8), Asked.class));
        } catch (SealBroken | IllegalArgumentException | JacksonException forged) {
            return Optional.empty();
        }
    }

    private static OAuth2AuthorizationRequest request(Asked asked) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(asked.address())
                .clientId(asked.client())
                .redirectUri(asked.answerTo())
                .scopes(asked.scopes())
                .state(asked.state())
                .additionalParameters(parameters -> parameters.putAll(asked.parameters()))
                .attributes(attributes -> attributes.putAll(asked.attributes()))
                .build();
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    private static void cookie(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/login/oauth2")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
