package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controller methods the caller: {@code Me me}, or {@code Optional<Me>} where strangers are let in. */
class CallerArguments implements HandlerMethodArgumentResolver {

    static final String ME = Me.class.getName();
    static final String CALLER = Caller.class.getName();
    static final String WHY_NOBODY = CallerArguments.class.getName() + ".whyNobody";

    static Refusal signInNeeded(HttpServletRequest request) {
        var why = request.getAttribute(WHY_NOBODY);
        return new Refusal(Kind.UNAUTHENTICATED, why == null ? "staff.sign-in-needed" : why.toString());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.nestedIfOptional().getNestedParameterType();
        return type == Me.class || type == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var name = parameter.nestedIfOptional().getNestedParameterType() == Me.class ? ME : CALLER;
        var found = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (parameter.isOptional()) {
            return Optional.ofNullable(found);
        }
        if (found == null) {
            throw new Refusal(Kind.UNAUTHENTICATED, "staff.sign-in-needed");
        }
        return found;
    }
}
