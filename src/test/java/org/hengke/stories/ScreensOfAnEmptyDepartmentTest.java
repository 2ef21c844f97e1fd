package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hengke.staff.Accounts;
import org.hengke.staff.ShippedRole;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The first day: nothing is there yet, and every screen says what to do. */
@Story
class ScreensOfAnEmptyDepartmentTest {

    private final Office office;
    private final Accounts accounts;

    ScreensOfAnEmptyDepartmentTest(ApplicationContext program, Accounts accounts) {
        this.office = new Office(program);
        this.accounts = accounts;
    }

    @Test
    void fromTheSetupOnEveryScreenOfAnEmptyDepartmentIsInOrder(Windows windows) {
        var setup = new Walk(Map.of(), List.of(Look.LIGHT_WIDE, Look.DARK_PHONE), screen -> windows.visitor());
        setup.past(List.of(Screens.SETUP));

        var manager = office.colleague("孙立", office.team("客服组"), ShippedRole.MANAGER, ShippedRole.ADMINISTRATOR);
        var signedIn = windows.of(manager);
        var stranger = windows.visitor();
        var walk = new Walk(
                Map.of("person", String.valueOf(manager.id().value())),
                List.of(Look.LIGHT_PHONE),
                screen -> screen.who() == Screen.Who.NOBODY ? stranger : signedIn);
        walk.past(Boolean.getBoolean("hengke.screenshots") ? Screens.FOR_ADMINISTRATORS : Screens.ALL);

        accounts.setPassword(manager.id(), Office.PASSWORD + " given", true);
        var given = new Walk(Map.of(), List.of(Look.DARK_WIDE, Look.LIGHT_PHONE), screen -> {
            var window = windows.visitor().expecting(401).open("/sign-in");
            window.field("账号").fill(manager.login());
            window.field("密码").fill(Office.PASSWORD + " given");
            window.press("Enter");
            assertThat(window.heading("请设置新密码")).isVisible();
            return window;
        });
        given.past(List.of(Screens.NEW_PASSWORD));

        setup.faults().addAll(walk.faults());
        setup.faults().addAll(given.faults());
        assertThat(setup.faults()).isEmpty();
    }
}
