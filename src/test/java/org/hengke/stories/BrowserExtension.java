package org.hengke.stories;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** See {@link Story}. */
final class BrowserExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (BrowserExtension.class.getResource("/static/index.html") == null) {
            throw new IllegalStateException(
                    "The pages are not built: run (cd web && npm ci && npm run build), or bin/test, which does it.");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        var program = SpringExtension.getApplicationContext(context);
        var address =
                URI.create("http://127.0.0.1:" + program.getBean(Clients.class).port());
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Windows.class,
                        key -> new Windows(
                                requireNonNull(chromium).browser(),
                                address,
                                program.getBean(TestClock.class),
                                context.getUniqueId()),
                        Windows.class);
    }

    /** Closing is where the errors of the pages are told, so it happens as part of the test. */
    @Override
    public void afterEach(ExtensionContext context) {
        var windows = context.getStore(NAMESPACE).remove(Windows.class, Windows.class);
        if (windows != null) {
            windows.close(context.getExecutionException().isPresent());
        }
    }
}
