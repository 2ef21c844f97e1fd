package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.staff.internal.Authenticator;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Coming in, being kept out, and the words for it. */
@Story
class SignInStoriesTest {

    private final TestClock clock;
    private final Office office;
    private TeamId team;
    private Colleague lin;
    private Colleague gao;

    SignInStoriesTest(ApplicationContext program, TestClock clock) {
        this.clock = clock;
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        team = office.team("售前组");
        lin = office.colleague("林悦", team, ShippedRole.AGENT);
        gao = office.colleague("高远", team, ShippedRole.AGENT);
    }

    @Test
    void somebodyTurnsTheSecondStepOnAndNeedsTheTelephoneFromThenOn(Windows windows) {
        var first = windows.of(lin).open("/account/security");
        first.button("开启两步验证").click();
        first.field("请再次输入密码").fill(Office.PASSWORD);
        first.button("下一步").click();
        var secret = first.page().locator(".secret").textContent().replace(" ", "");
        first.field("6 位验证码").fill(Authenticator.code(secret, clock.instant()));
        first.button("确认并开启").click();
        assertThat(first.text("请保存这些备用码")).isVisible();
        first.button("我已保存").click();
        assertThat(first.page().getByRole(AriaRole.MAIN)).containsText("还有 10 个备用码可用");

        clock.advance(Duration.ofMinutes(1));
        var later = windows.visitor().expecting(401).open("/cases");
        later.field("账号").fill(lin.login());
        later.field("密码").fill(Office.PASSWORD);
        later.press("Enter");
        assertThat(later.heading("两步验证")).isVisible();
        later.field("验证码或恢复码").fill("000000");
        later.press("Enter");
        assertThat(later.page().getByRole(AriaRole.ALERT)).containsText("验证码");
        later.field("验证码或恢复码").fill(Authenticator.code(secret, clock.instant()));
        later.press("Enter");
        assertThat(later.heading("工单")).isVisible();
    }

    @Test
    void wrongPasswordsAreRefusedInOneSentenceAndThenTheDoorRests(Windows windows) {
        var stranger = windows.visitor().expecting(401).expecting(429).open("/");
        for (int i = 0; i < 5; i++) {
            stranger.field("账号").fill(gao.login());
            stranger.field("密码").fill("not the password " + i);
            stranger.press("Enter");
            assertThat(stranger.page().getByRole(AriaRole.ALERT)).hasText("登录名或密码不正确。");
        }
        stranger.field("密码").fill(Office.PASSWORD);
        stranger.press("Enter");
        assertThat(stranger.button("后再试")).isDisabled();
        assertThat(stranger.page().getByRole(AriaRole.ALERT)).containsText("请");
    }

    @Test
    void aSessionThatEndedElsewhereLeadsBackToTheSamePage(Windows windows) {
        var id = office.inquiry("空调漏水", "滴了一夜", office.customer("方晴", "13800138021"), team, gao);
        var here = windows.of(gao).expecting(401);
        here.page().waitForResponse("**/api/v1/live", () -> here.open("/cases/" + id.value()));
        assertThat(here.heading("空调漏水")).isVisible();

        here.page().context().clearCookies();
        gao.client()
                .post("/api/v1/cases/" + id.value() + "/notes", Map.of("text", "师傅明天上门"))
                .expecting(201);
        assertThat(here.heading("登录")).isVisible();
        here.field("账号").fill(gao.login());
        here.field("密码").fill(Office.PASSWORD);
        here.press("Enter");
        assertThat(here.heading("空调漏水")).isVisible();
        assertThat(here.text("师傅明天上门")).isVisible();
    }
}
