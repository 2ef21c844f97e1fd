package org.hengke.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.jspecify.annotations.Nullable;

/** The browser windows of one test, each with cookies of its own. They show the time that the program's clock shows. */
final class Windows {

    private static final String SHIFTED_CLOCK = """
            (() => {
              const Real = Date
              const ahead = %d - Real.now()
              globalThis.Date = class Date extends Real {
                constructor(...parts) {
                  if (parts.length) super(...parts)
                  else super(Real.now() + ahead)
                }
                static now() {
                  return Real.now() + ahead
                }
              }
            })()""";

    private final Browser browser;
    private final URI address;
    private final @Nullable TestClock clock;
    private final String name;
    private final List<Window> open;

    Windows(Browser browser, URI address, TestClock clock, String test) {
        this(browser, address, clock, test.replaceAll(".*\\[method:|\\(.*", ""), new ArrayList<>());
    }

    private Windows(Browser browser, URI address, @Nullable TestClock clock, String name, List<Window> open) {
        this.browser = browser;
        this.address = address;
        this.clock = clock;
        this.name = name;
        this.open = open;
    }

    /** A window in which nobody has signed in. */
    Window visitor() {
        return visitor(Look.LIGHT_WIDE);
    }

    /** A window in which nobody has signed in, of this size and in these colours. */
    Window visitor(Look look) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(look.colours)
                .setViewportSize(look.width, look.height)
                .setExtraHTTPHeaders(Map.of(Clients.ADDRESS, Clients.newAddress())));
        context.setDefaultTimeout(Chromium.PATIENCE);
        if (clock != null) {
            context.addInitScript(SHIFTED_CLOCK.formatted(clock.millis()));
        }
        var window = new Window(context.newPage());
        open.add(window);
        return window;
    }

    /** A window in which a colleague has signed in. */
    Window of(Colleague colleague) {
        return of(colleague, Look.LIGHT_WIDE);
    }

    /** A window in which a colleague has signed in, of this size and in these colours. */
    Window of(Colleague colleague, Look look) {
        var window = visitor(look);
        window.page()
                .context()
                .addCookies(List.of(new Cookie("hengke-session", colleague.session()).setUrl(address.toString())));
        return window;
    }

    /** Windows onto a program that runs elsewhere, by the time of day. */
    Windows at(URI elsewhere) {
        return new Windows(browser, elsewhere, null, name, open);
    }

    void close(boolean failed) {
        var faults = new ArrayList<String>();
        for (var window : open) {
            if (failed) {
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(Path.of("target", "stories", name + "-" + open.indexOf(window) + ".png")));
            }
            faults.addAll(window.faults());
            window.page().context().close();
        }
        if (!failed) {
            assertThat(faults).as("errors that pages reported").isEmpty();
        }
    }
}
