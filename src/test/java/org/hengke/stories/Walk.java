package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at screens and gathers what is wrong with them; takes pictures of them when {@code hengke.screenshots} is set. A screen is
 * opened once, in the first look, and turned to the others as somebody does who moves a window or changes the colours.
 */
final class Walk {

    private static final boolean PICTURES = Boolean.getBoolean("hengke.screenshots");
    private static final Path ALBUM = Path.of("docs", "screenshots");
    private static final int QUALITY = 60;
    private static final String AXE = read("/axe.min.js");
    private static final String FINDINGS = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] })
              return found.violations
                .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                .map((one) => `${one.id}: ` + one.nodes.slice(0, 4).map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 160)
                  + ' ' + (node.any[0]?.message ?? '')).join(' | '))
            }""";
    private static final String AT_REST = """
            () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => Promise.all([
              document.fonts.ready,
              ...document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < 5000)
                .map((one) => one.finished.catch(() => {})),
            ])).then(() => undefined)""";
    private static final String TOO_WIDE = """
            () => {
              const room = document.documentElement.clientWidth
              if (document.documentElement.scrollWidth <= room) return []
              return [...document.body.querySelectorAll('*')]
                .filter((one) => one.getBoundingClientRect().right > room + 1)
                .slice(-4)
                .map((one) => `${one.tagName}.${one.className}`)
            }""";

    private final Pattern rawKey;
    private final Map<String, String> things;
    private final List<Look> looks;
    private final Function<Screen, Window> windows;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param things what stands for the names in paths; screens that need another thing are passed by
     * @param windows opens a window for a screen, signed in as it needs
     */
    Walk(Map<String, String> things, List<Look> looks, Function<Screen, Window> windows) {
        this.things = things;
        this.looks = looks;
        this.windows = windows;
        this.rawKey = keysOfTheWords();
    }

    List<String> faults() {
        return faults;
    }

    /** @return those passed by, for what they show is not there */
    List<Screen> past(List<Screen> screens) {
        var passedBy = new ArrayList<Screen>();
        for (var screen : screens) {
            var path = screen.path();
            for (var thing : things.entrySet()) {
                path = path.replace("{" + thing.getKey() + "}", thing.getValue());
            }
            if (path.contains("{")) {
                passedBy.add(screen);
            } else {
                visit(screen, path);
            }
        }
        return passedBy;
    }

    private void visit(Screen screen, String path) {
        var window = windows.apply(screen);
        var before = window.faults().size();
        var where = screen.name() + " ";
        try {
            window.turn(looks.getFirst()).open(path);
            window.page().evaluate(AXE);
            for (var look : looks) {
                where = screen.name() + " " + look.words() + ": ";
                window.turn(look);
                inspect(window, look, where);
                if (!screen.isForNothing() && window.heading("没有这个页面").count() > 0) {
                    faults.add(where + "is not there at " + path);
                }
                if (PICTURES) {
                    window.page()
                            .screenshot(new ScreenshotOptions()
                                    .setType(ScreenshotType.JPEG)
                                    .setQuality(QUALITY)
                                    .setPath(ALBUM.resolve(screen.name() + "-" + look.words() + ".jpg")));
                }
            }
        } catch (RuntimeException | AssertionError broken) {
            faults.add(where + broken.getMessage());
        }
        var complained = window.faults().subList(before, window.faults().size());
        for (var fault : complained) {
            faults.add(where + fault);
        }
        complained.clear();
    }

    private void inspect(Window window, Look look, String where) {
        var page = window.page();
        assertThat(page.locator("main h1, main h2").first()).isVisible();
        assertThat(page.locator("main .skeleton, main [aria-busy=true]")).hasCount(0);
        page.evaluate(AT_REST);
        rawKey.matcher(page.locator("body").innerText())
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(key -> faults.add(where + "shows the raw key " + key));
        if (look.isNarrow()) {
            var wide = (List<?>) requireNonNull(page.evaluate(TOO_WIDE));
            if (!wide.isEmpty()) {
                faults.add(where + "is wider than the page: " + wide);
            }
        }
        ((List<?>) requireNonNull(page.evaluate(FINDINGS))).forEach(finding -> faults.add(where + finding));
    }

    /** Words that begin like a key of the locales: the names of the features and of the shared words. */
    private static Pattern keysOfTheWords() {
        try (var features = Files.list(Path.of("web", "src", "features"))) {
            var first =
                    features.map(feature -> feature.getFileName().toString()).collect(Collectors.joining("|"));
            return Pattern.compile("\\b(app|common|" + first + ")(\\.[A-Za-z][A-Za-z-]*)+\\b");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String resource) {
        try (var stream = requireNonNull(Walk.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
