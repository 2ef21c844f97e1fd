package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hengke.platform.Refusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refusals of filters, in the same words and form as those of controllers. */
@Component
class Problems {

    private final HandlerExceptionResolver resolver;

    Problems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) {
        resolver.resolveException(request, response, null, rejected);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        resolver.resolveException(request, response, null, refusal);
    }
}
