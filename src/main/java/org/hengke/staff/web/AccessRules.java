package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.Public;
import org.hengke.platform.access.SignedIn;
import org.hengke.staff.Me;
import org.hengke.staff.PermissionCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets a request through to a controller method if the caller may call it. A method of ours that does not say who may stops the start. */
@Component
class AccessRules implements HandlerInterceptor, SmartInitializingSingleton {

    private static final String OURS = "org.hengke.";

    private final PermissionCatalogue catalogue;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    AccessRules(
            PermissionCatalogue catalogue,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.catalogue = catalogue;
        this.mappings = mappings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !method.hasMethodAnnotation(Public.class)) {
            var me = (Me) request.getAttribute(CallerArguments.ME);
            if (me == null) {
                throw CallerArguments.signInNeeded(request);
            }
            var needs = method.getMethodAnnotation(Needs.class);
            if (needs != null && Arrays.stream(needs.value()).noneMatch(me::may)) {
                throw new Refusal(Kind.FORBIDDEN, "staff.not-allowed");
            }
        }
        return true;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var wrong = new ArrayList<String>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().values().stream()
                .filter(AccessRules::isOurs)
                .forEach(method -> check(method, wrong)));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Controller methods must say who may call them: " + wrong);
        }
    }

    private void check(HandlerMethod method, List<String> wrong) {
        var needs = method.getMethodAnnotation(Needs.class);
        int rules = (needs == null ? 0 : 1)
                + (method.hasMethodAnnotation(Public.class) ? 1 : 0)
                + (method.hasMethodAnnotation(SignedIn.class) ? 1 : 0);
        if (rules != 1) {
            wrong.add(method + " has " + rules + " of @Needs, @SignedIn, @Public");
        }
        if (needs != null) {
            for (var permission : needs.value()) {
                if (catalogue.find(permission).isEmpty()) {
                    wrong.add(method + " needs the unknown permission " + permission);
                }
            }
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }
}
