package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The token against forged requests follows from the session; nothing is stored. */
class SessionForgeryTokens implements CsrfTokenRepository {

    private final SessionCookie cookie;

    SessionForgeryTokens(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(
                SessionCookie.FORGERY_HEADER,
                "_csrf",
                SessionCookie.of(request).map(cookie::forgeryToken).orElse("none"));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // given with the session, see SessionCookie
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return generateToken(request);
    }
}
