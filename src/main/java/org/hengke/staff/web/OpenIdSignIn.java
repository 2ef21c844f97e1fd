package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hengke.staff.internal.OpenIdPeople;
import org.hengke.staff.internal.SignIn;
import org.hengke.staff.internal.SignInMethod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signing in through an OpenID Connect provider: the provider says who it is, the session is ours. */
@Component
class OpenIdSignIn {

    private static final Logger log = LoggerFactory.getLogger(OpenIdSignIn.class);
    private static final String REFUSED = "/sign-in?refused=openid";

    private final OpenIdRegistrations registrations;
    private final OpenIdRequests requests;
    private final OpenIdPeople people;
    private final SignIn signIn;
    private final BrowserSessions browser;

    OpenIdSignIn(
            OpenIdRegistrations registrations,
            OpenIdRequests requests,
            OpenIdPeople people,
            SignIn signIn,
            BrowserSessions browser) {
        this.registrations = registrations;
        this.requests = requests;
        this.people = people;
        this.signIn = signIn;
        this.browser = browser;
    }

    void offer(HttpSecurity http) {
        if (registrations.isConfigured()) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .clientRegistrationRepository(registrations)
                    .authorizedClientRepository(new OpenIdTokens())
                    .authorizationEndpoint(asking -> asking.authorizationRequestRepository(requests))
                    .successHandler(this::vouchedFor)
                    .failureHandler(this::refused));
        }
    }

    private void vouchedFor(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        if (!(vouched.getPrincipal() instanceof OidcUser user) || user.getSubject() == null) {
            response.sendRedirect(REFUSED);
            return;
        }
        var email = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
        var person = people.find(
                String.valueOf(user.getIssuer()), String.valueOf(user.getSubject()), email, request.getRemoteAddr());
        if (person.isEmpty()) {
            log.info("Nobody here for subject {} of {}", user.getSubject(), user.getIssuer());
            response.sendRedirect(REFUSED);
            return;
        }
        var signedIn =
                signIn.open(person.get(), SignInMethod.OPENID, request.getRemoteAddr(), BrowserSessions.agent(request));
        browser.begin(request, response, signedIn.token());
        response.sendRedirect("/");
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        log.info("Sign-in by OpenID Connect refused: {}", refusal.getMessage());
        response.sendRedirect(REFUSED);
    }
}
