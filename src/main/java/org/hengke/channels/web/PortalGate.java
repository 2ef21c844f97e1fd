package org.hengke.channels.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hengke.channels.internal.FloodLimits;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Turns floods and outsized bodies away before anything of them is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PortalGate extends OncePerRequestFilter {

    static final int MOST_FILES = 5;
    static final long MOST_MEGABYTES = 10;

    private static final String PATH = "/api/v1/portal/";
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST_JSON = 256 * 1024;
    private static final long LARGEST_FORM = MOST_FILES * MOST_MEGABYTES * MEGABYTE + LARGEST_JSON;

    private final FloodLimits limits;
    private final HandlerExceptionResolver problems;

    PortalGate(FloodLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var wait = reads ? limits.read(request.getRemoteAddr()) : limits.write(request.getRemoteAddr());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            refuse(request, response, new Refusal(Kind.TOO_MANY, "channels.too-many", (wait + 59) / 60));
        } else if (!reads && request.getContentLengthLong() > largest(request)) {
            refuse(request, response, new Refusal(Kind.TOO_LARGE, "channels.too-large", MOST_FILES, MOST_MEGABYTES));
        } else if (!reads && request.getContentLengthLong() < 0) {
            refuse(request, response, new Refusal(Kind.INVALID, "channels.length-needed"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long largest(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data") ? LARGEST_FORM : LARGEST_JSON;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.resolveException(request, response, null, refusal);
    }
}
