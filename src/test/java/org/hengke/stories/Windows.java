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
import org.hengke.support.TestClock;

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
    private final TestClock clock;
    private final String name;
    private final List<Window> open = new ArrayList<>();

    Windows(Browser browser, URI address, TestClock clock, String test) {
        this.browser = browser;
        this.address = address;
        this.clock = clock;
        this.name = test.replaceAll(".*\\[method:|\\(.*", "");
    }

    /** A window in which nobody has signed in. */
    Window visitor() {
        return open("zh-CN");
    }

    /** A window of a reader who prefers a language. */
    Window visitor(String language) {
        return open(language);
    }

    /** A window in which a colleague has signed in. */
    Window of(Colleague colleague) {
        var window = open("zh-CN");
        window.page()
                .context()
                .addCookies(List.of(new Cookie("hengke-session", colleague.session()).setUrl(address.toString())));
        return window;
    }

    private Window open(String language) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(Chromium.PATIENCE);
        context.addInitScript(SHIFTED_CLOCK.formatted(clock.millis()));
        var window = new Window(context.newPage());
        open.add(window);
        return window;
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
