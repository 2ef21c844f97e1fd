package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Colleagues and a customer rate somebody, and the report names nobody. */
@Story
class RoundStoriesTest {

    private static final String ROUNDS = "/api/v1/rounds";

    private final Office office;
    private TeamId team;
    private Colleague manager;
    private Colleague lead;
    private Colleague wang;
    private List<Colleague> peers;

    RoundStoriesTest(ApplicationContext program) {
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        team = office.team("售后一组");
        manager = office.colleague("孙立", team, ShippedRole.MANAGER);
        lead = office.lead("周敏", team);
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        peers = List.of(
                office.colleague("李伟", team, ShippedRole.AGENT),
                office.colleague("赵磊", team, ShippedRole.AGENT),
                office.colleague("陈静", team, ShippedRole.AGENT));
    }

    @Test
    void colleaguesAreNamedAgreedToAndAskedAndTheReportNamesNobody(Windows windows) {
        var runs = windows.of(manager).open("/rounds");
        runs.button("发起评价").click();
        runs.dialog().getByLabel("名称").fill("三月环评");
        choose(runs, runs.named(AriaRole.COMBOBOX, "选择人员"), "王芳");
        runs.dialog().getByLabel("名称").click();
        runs.press("Control+Enter");
        assertThat(runs.heading("三月环评")).isVisible();
        assertThat(runs.text("同事不足 3 位")).isVisible();

        var rated = windows.of(wang).open("/");
        rated.link("请再提名 3 位同事评价您").click();
        assertThat(rated.heading("我的评价人")).isVisible();
        for (var peer : peers) {
            choose(rated, rated.named(AriaRole.COMBOBOX, "选择人员"), peer.name());
            rated.button("加入名单").click();
            assertThat(rated.page().getByRole(AriaRole.LISTITEM).getByText(peer.name()))
                    .isVisible();
        }
        assertThat(rated.text("同事人数已够")).isVisible();

        var superior = windows.of(lead).open("/");
        superior.link("王芳提名了 3 位评价人，待您同意").click();
        superior.button("同意名单").click();
        assertThat(superior.text("待上级同意")).hasCount(0);

        runs.page().reload();
        runs.button("启动作答").click();
        runs.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("启动作答"))
                .click();
        assertThat(runs.text("作答中")).isVisible();

        var peer = windows.of(peers.getFirst(), Look.DARK_PHONE).open("/");
        peer.link("评价王芳").click();
        assertThat(peer.page().getByRole(AriaRole.MAIN)).containsText("不记名");
        peer.page().getByLabel("主动补位").check();
        peer.field("补充意见（选填）").fill("忙的时候会来搭把手");
        peer.button("提交评价").click();
        assertThat(peer.text("已交")).isVisible();

        answers(peers.get(1), 3);
        answers(peers.get(2), 5);
        answers(lead, 2);

        runs.page().reload();
        assertThat(runs.page().getByRole(AriaRole.MAIN)).containsText("3 / 3");
        runs.button("关闭并生成报告").click();
        assertThat(runs.dialog()).containsText("已交 4 份，共邀请 4 份");
        runs.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭并生成报告"))
                .click();
        assertThat(runs.text("已关闭").first()).isVisible();

        rated.open("/rounds");
        rated.link("三月环评").click();
        rated.link("查看报告").click();
        var report = rated.page().getByRole(AriaRole.MAIN);
        // superior 2 × 40, peers 4 × 30
        assertThat(report).containsText("2.86");
        assertThat(report).containsText("同事（3 人）");
        assertThat(report).containsText("忙的时候会来搭把手");
        for (var one : peers) {
            assertThat(report).not().containsText(one.name());
        }
    }

    @Test
    void aCustomerRatesBehindALinkWithoutAnAccount(Windows windows) {
        var customer = office.customer("何强", "13800138055");
        var round = manager.client()
                .post(
                        ROUNDS,
                        Map.of(
                                "name",
                                "客户评价",
                                "firstDay",
                                "2026-03-01",
                                "lastDay",
                                "2026-03-20",
                                "weights",
                                Map.of("superior", 40, "peer", 30, "subordinate", 20, "customer", 10),
                                "people",
                                List.of(wang.id().value())))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var path = ROUNDS + "/" + round + "/people/" + wang.id().value();
        manager.client()
                .post(path + "/raters", Map.of("group", "CUSTOMER", "who", customer.value()))
                .expecting(200);
        manager.client()
                .with("If-Match", "\"0\"")
                .put(ROUNDS + "/" + round + "/start", null)
                .expecting(200);
        var runs = windows.of(manager)
                .open("/rounds/" + round + "/people/" + wang.id().value());
        runs.button("查看链接").click();
        var address = runs.page().locator("code").textContent();
        assertThat(address).contains("/portal/r/");

        var visitor = windows.visitor(Look.LIGHT_PHONE).open(address.replaceAll("^https?://[^/]+", ""));
        assertThat(visitor.heading("请评价王芳")).isVisible();
        visitor.button("提交评价").click();
        assertThat(visitor.text("请为每一项选择评分，或选“说不好”。")).isVisible();
        visitor.page().getByLabel("带动协作").check();
        visitor.button("提交评价").click();
        assertThat(visitor.heading("谢谢您的评价")).isVisible();
        visitor.page().reload();
        assertThat(visitor.heading("谢谢您的评价")).isVisible();
    }

    private void answers(Colleague rater, int mark) {
        var asked = rater.client().get(ROUNDS + "/asked").expecting(200).json();
        rater.client()
                .put(
                        ROUNDS + "/asked/" + asked.at("/0/id").asLong() + "/answer",
                        Map.of("items", List.of(Map.of("item", "collaboration", "mark", mark))))
                .expecting(204);
    }

    private static void choose(Window window, Locator field, String name) {
        field.press("Enter");
        window.page().keyboard().type(name);
        window.named(AriaRole.OPTION, name).first().click();
        assertThat(window.page().getByText(Pattern.compile(name)).first()).isVisible();
    }
}
