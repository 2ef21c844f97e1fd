package org.hengke.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine: {@code HENGKE_CHROMIUM}, or where Debian puts it. Nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** Milliseconds an assertion or an act waits for the page. */
    static final int PATIENCE = Integer.getInteger("hengke.patience", 30_000);

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Browser browser() {
        return browser;
    }

    private static Path executable() {
        var named = System.getenv("HENGKE_CHROMIUM");
        var path = Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    "No browser at " + path + ": install chromium or name one in HENGKE_CHROMIUM.");
        }
        return path;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
