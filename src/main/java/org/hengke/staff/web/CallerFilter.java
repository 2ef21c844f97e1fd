package org.hengke.staff.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.staff.internal.AccessTokens;
import org.hengke.staff.internal.Callers;
import org.hengke.staff.internal.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who calls, by access token or session cookie, without asking the database for those it knows. */
class CallerFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Callers callers;
    private final SessionCookie cookie;
    private final RequestRate rate;
    private final Problems problems;

    CallerFilter(
            Sessions sessions,
            AccessTokens tokens,
            Callers callers,
            SessionCookie cookie,
            RequestRate rate,
            Problems problems) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.callers = callers;
        this.cookie = cookie;
        this.rate = rate;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = caller(request, response);
        if (caller == null) {
            try (var _ = new AuditOrigin(null, "public", request.getRemoteAddr()).enter()) {
                chain.doFilter(request, response);
            }
            return;
        }
        long wait = rate.take(caller.me().id());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            problems.answer(request, response, new Refusal(Kind.TOO_MANY, "staff.too-many-requests", wait));
            return;
        }
        request.setAttribute(CallerArguments.ME, caller.me());
        request.setAttribute(CallerArguments.CALLER, caller);
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller.me())));
        var origin = new AuditOrigin(
                caller.me().id().value(), caller.means().name().toLowerCase(Locale.ROOT), request.getRemoteAddr());
        try (var _ = origin.enter()) {
            chain.doFilter(request, response);
        }
    }

    private @Nullable Caller caller(HttpServletRequest request, HttpServletResponse response) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            var caller = byToken(authorization.substring(BEARER.length()).strip());
            if (caller.isEmpty()) {
                request.setAttribute(CallerArguments.WHY_NOBODY, "staff.token-unknown");
            }
            return caller.orElse(null);
        }
        var token = SessionCookie.of(request);
        if (token.isEmpty()) {
            return null;
        }
        var caller = bySession(token.get());
        if (caller.isEmpty()) {
            request.setAttribute(CallerArguments.WHY_NOBODY, "staff.session-ended");
        } else if (cookie.lacksForgeryCookie(request)) {
            cookie.giveForgeryToken(request, response, token.get(), sessions.longest());
        }
        return caller.orElse(null);
    }

    private Optional<Caller> byToken(String token) {
        return tokens.find(token)
                .flatMap(found -> callers.find(found.person()).map(me -> {
                    var limited = found.permissions() == null ? me : me.limitedTo(found.permissions());
                    return new Caller(limited, Caller.Means.TOKEN, found.id());
                }));
    }

    private Optional<Caller> bySession(String token) {
        return sessions.find(token)
                .flatMap(found -> callers.find(found.person()).map(me -> {
                    var limited = found.limited() ? me.limitedTo(Set.of()) : me;
                    return new Caller(limited, Caller.Means.SESSION, found.id());
                }));
    }
}
