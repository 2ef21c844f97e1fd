package org.hengke.staff.web;

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
class MeArgument implements HandlerMethodArgumentResolver {

    static final String ATTRIBUTE = Me.class.getName();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Me.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var me = (Me) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (parameter.isOptional()) {
            return Optional.ofNullable(me);
        }
        if (me == null) {
            throw new Refusal(Kind.UNAUTHENTICATED, "staff.sign-in-needed");
        }
        return me;
    }
}
