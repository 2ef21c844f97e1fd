package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.hengke.staff.ShippedRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** How people get better and how that is seen: a plan agreed on, and a reward that two people had to want. */
@Story
class PlanStoriesTest {

    private final Office office;
    private Colleague wang;
    private Colleague zhou;
    private Colleague sun;

    PlanStoriesTest(ApplicationContext program) {
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        var team = office.team("售后一组");
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        zhou = office.lead("周敏", team);
        sun = office.colleague("孙立", team, ShippedRole.MANAGER);
    }

    @Test
    void aPlanIsDrawnUpAgreedToSpokenAboutAndClosed(Windows windows) {
        var lead = windows.of(zhou).open("/improvement-plans");
        lead.button("拟定改进计划").click();
        choose(lead, "人员", "王芳");
        lead.dialog().getByLabel("原因").fill("一月和二月的首次响应偏慢，有三次超时");
        lead.dialog().getByText("事项").click();
        lead.dialog().getByLabel("第 1 个目标要做的事").fill("每周听两通优秀录音并写下要点");
        lead.press("Control+Enter");
        assertThat(lead.heading("王芳的改进计划")).isVisible();
        assertThat(lead.text("待本人同意").first()).isVisible();
        var path = lead.page().url().replaceAll(".*(/improvement-plans/\\d+).*", "$1");

        var agent = windows.of(wang).open("/");
        agent.link("我的改进计划").click();
        assertThat(agent.text("一月和二月的首次响应偏慢，有三次超时")).isVisible();
        agent.field("说点什么").fill("希望先学退款流程");
        agent.button("留言").click();
        assertThat(agent.page().getByRole(AriaRole.LISTITEM).getByText("希望先学退款流程"))
                .isVisible();
        agent.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("同意").setExact(true))
                .click();
        assertThat(agent.text("进行中").first()).isVisible();
        agent.text("每周听两通优秀录音并写下要点").first().click();
        assertThat(agent.text("完成").first()).isVisible();

        lead.open(path);
        assertThat(lead.text("希望先学退款流程")).isVisible();
        lead.button("记录面谈").click();
        lead.dialog().getByLabel("谈了什么").fill("退款流程已讲过一遍，下周再看");
        lead.press("Control+Enter");
        assertThat(lead.text("退款流程已讲过一遍，下周再看")).isVisible();
        lead.button("结束计划").click();
        lead.dialog().getByLabel("理由").fill("约定的事都做到了");
        lead.press("Control+Enter");
        assertThat(lead.text("继续留任")).isVisible();
    }

    @Test
    void aRewardIsProposedByOneApprovedByAnotherAndSeenByThePerson(Windows windows) {
        var lead = windows.of(zhou).open("/recognitions");
        lead.button("提议奖惩").click();
        choose(lead, "人员", "王芳");
        lead.dialog()
                .getByLabel("事由", new GetByLabelOptions().setExact(false))
                .last()
                .fill("客户来信点名表扬");
        lead.press("Control+Enter");
        assertThat(lead.heading("通报表扬")).isVisible();
        assertThat(lead.button("批准")).hasCount(0);
        var path = lead.page().url().replaceAll(".*(/recognitions/\\d+).*", "$1");

        var manager = windows.of(sun).open("/");
        manager.link("王芳").first().click();
        manager.button("批准").click();
        manager.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON)
                .filter(new FilterOptions().setHasText("批准"))
                .last()
                .click();
        assertThat(manager.text("已生效").first()).isVisible();

        var agent = windows.of(wang).open(path);
        assertThat(agent.heading("通报表扬")).isVisible();
        agent.open("/people/" + wang.id().value());
        assertThat(agent.text("客户来信点名表扬")).isVisible();
    }

    private static void choose(Window window, String label, String name) {
        window.dialog().getByLabel(label).first().click();
        window.page().keyboard().type(name);
        window.page()
                .getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(name))
                .first()
                .click();
    }
}
