package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hengke.staff.internal.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands sessions to browsers and takes them back. */
@Component
class BrowserSessions {

    private final Sessions sessions;
    private final SessionCookie cookie;

    BrowserSessions(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Gives the browser its new session; the one it came with, if any, ends. */
    void begin(HttpServletRequest request, HttpServletResponse response, String token) {
        SessionCookie.of(request)
                .flatMap(sessions::find)
                .ifPresent(before -> sessions.end(before.person(), before.id()));
        cookie.give(request, response, token, sessions.longest());
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response);
    }

    static String agent(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }
}
