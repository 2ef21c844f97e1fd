package org.hengke.staff.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.hengke.platform.secrets.Secrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session, which scripts cannot read, and the one against forged requests, which ours must: its value is a signature of
 * the session's token, so that nobody who plants a cookie can make a pair that fits.
 */
@Component
class SessionCookie {

    static final String SESSION = "hengke-session";
    static final String FORGERY = "XSRF-TOKEN";
    static final String FORGERY_HEADER = "X-XSRF-TOKEN";

    private static final String PURPOSE = "forged requests";

    private final Secrets secrets;

    SessionCookie(Secrets secrets) {
        this.secrets = secrets;
    }

    static Optional<String> of(HttpServletRequest request) {
        return value(request, SESSION);
    }

    /** What the header of a changing request must repeat. */
    String forgeryToken(String session) {
        return java.util.HexFormat.of().formatHex(secrets.sign(PURPOSE, session));
    }

    boolean lacksForgeryCookie(HttpServletRequest request) {
        return value(request, FORGERY).isEmpty();
    }

    void give(HttpServletRequest request, HttpServletResponse response, String session, Duration longest) {
        add(response, cookie(request, SESSION, session, longest).httpOnly(true));
        giveForgeryToken(request, response, session, longest);
    }

    void giveForgeryToken(HttpServletRequest request, HttpServletResponse response, String session, Duration longest) {
        add(response, cookie(request, FORGERY, forgeryToken(session), longest));
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, SESSION, "", Duration.ZERO).httpOnly(true));
        add(response, cookie(request, FORGERY, "", Duration.ZERO));
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            HttpServletRequest request, String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age);
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
