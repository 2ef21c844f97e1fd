package org.hengke.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page in a browser, and what went wrong in it. */
final class Window {

    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> refusals = new HashSet<>();

    Window(Page page) {
        this.page = page;
        page.onPageError(fault -> faults.add(page.url() + ": " + fault));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAwaited(message.text())) {
                faults.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onDialog(dialog -> {
            faults.add(page.url() + ": a dialog of the browser said " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Answers of this status belong to the story: the browser's complaint about them is no fault. */
    Window expecting(int status) {
        refusals.add(status);
        return this;
    }

    private boolean isAwaited(String complaint) {
        return refusals.stream()
                .anyMatch(status -> complaint.contains("the server responded with a status of " + status));
    }

    Window turn(Look look) {
        page.setViewportSize(look.width, look.height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.colours));
        return this;
    }

    Window open(String path) {
        page.navigate(path);
        return this;
    }

    Page page() {
        return page;
    }

    List<String> faults() {
        return faults;
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void press(String keys) {
        page.keyboard().press(keys);
    }
}
