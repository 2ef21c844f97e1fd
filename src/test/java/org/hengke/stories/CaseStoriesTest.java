package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A case in the browser, from the customer's first words to the rating. */
@Story
class CaseStoriesTest {

    private final TestClock clock;
    private final Office office;
    private TeamId team;
    private Colleague wang;
    private Colleague zhou;

    CaseStoriesTest(ApplicationContext program, TestClock clock) {
        this.clock = clock;
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        team = office.team("售后一组");
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        zhou = office.lead("周敏", team);
        office.takesTheWeb(team, office.colleague("孙立", team, ShippedRole.MANAGER));
    }

    @Test
    void aCustomerAsksOnThePortalFollowsTheLinkAndAnswersBack(Windows windows) {
        var customer = windows.visitor().open("/portal");
        customer.button("提交").click();
        assertThat(customer.text("请写下要说的内容。")).isVisible();

        customer.field("请说说您的问题").fill("上周买的空调不制冷，室外机没有声音。");
        customer.field("怎么称呼您").fill("孙丽");
        customer.field("手机号").fill("13911112222");
        customer.button("提交").click();
        assertThat(customer.heading("已经收到")).isVisible();
        assertThat(customer.page().locator(".number b")).hasText(Pattern.compile("C-\\d+"));
        var link = customer.page().locator("#portal-link").inputValue();

        var agent = windows.of(wang).open("/cases?nobody=1");
        agent.text("上周买的空调不制冷").click();
        agent.field("回复客户").fill("孙女士您好，请问型号是？");
        agent.press("Control+Enter");
        assertThat(agent.page().getByRole(AriaRole.ARTICLE).filter(new FilterOptions().setHasText("请问型号是？")))
                .isVisible();

        customer.open(link);
        assertThat(customer.text("请问型号是？")).isVisible();
        assertThat(customer.page().getByRole(AriaRole.STATUS)).containsText("等您回复");
        customer.field("补充或回复").fill("型号是 KFR-35");
        customer.button("发送").click();
        assertThat(customer.text("型号是 KFR-35")).isVisible();
        assertThat(agent.text("型号是 KFR-35")).isVisible();
    }

    @Test
    void anAgentFindsACaseAnswersAndResolvesItWithoutTheMouse(Windows windows) {
        var customer = office.customer("何强", "13800138001");
        office.inquiry("发票抬头写错了", "月底前要用，怎么改？", customer, team, wang);
        var agent = windows.of(wang).open("/");
        assertThat(agent.heading("上午好，王芳")).isVisible();

        agent.press("Control+k");
        agent.page().keyboard().type("发票抬头");
        assertThat(agent.named(AriaRole.OPTION, "发票抬头写错了").first()).isVisible();
        agent.press("Enter");
        assertThat(agent.heading("发票抬头写错了")).isVisible();

        agent.press("r");
        agent.page().keyboard().type("已为您重开，请查收邮件。");
        agent.press("Control+Enter");
        assertThat(agent.page().getByRole(AriaRole.ARTICLE).last()).containsText("已为您重开");
        assertThat(agent.field("回复客户")).isEmpty();

        agent.button("解决").focus();
        agent.press("Enter");
        agent.dialog().getByRole(AriaRole.TEXTBOX).fill("财务重开发票");
        agent.press("Control+Enter");
        assertThat(agent.dialog()).isHidden();
        assertThat(agent.button("结案")).isVisible();
        assertThat(agent.page().getByLabel("工单信息")).containsText("已解决");
    }

    @Test
    void whatOneDoesTheOthersOpenWindowShowsAtOnce(Windows windows) {
        var id = office.inquiry("物流三天没动", "单号查不到", office.customer("杜兰", "13800138002"), team, wang);
        var agent = windows.of(wang).open("/cases/" + id.value());
        assertThat(agent.heading("物流三天没动")).isVisible();
        var supervisor = windows.of(zhou).open("/cases/" + id.value());
        supervisor
                .page()
                .getByRole(AriaRole.TAB)
                .filter(new FilterOptions().setHasText("内部备注"))
                .click();

        supervisor.field("内部备注").fill("我已联系承运商，下午有结果");
        supervisor.button("保存备注").click();

        assertThat(agent.page().getByRole(AriaRole.ARTICLE).last()).containsText("下午有结果");
        assertThat(agent.page().getByRole(AriaRole.ARTICLE).last()).containsText("周敏");
    }

    @Test
    void whoChangesTheSameThingSecondIsToldWhoWasFirst(Windows windows) {
        var id = office.inquiry("退款什么时候到", "已经七天了", office.customer("陆平", "13800138003"), team, wang);
        var agent = edit(windows.of(wang), id.value()).expecting(412);
        var supervisor = edit(windows.of(zhou), id.value());

        supervisor.dialog().getByText("紧急").click();
        supervisor.button("保存").click();
        assertThat(supervisor.dialog()).isHidden();

        agent.dialog()
                .getByText("低", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        agent.button("保存").click();
        assertThat(agent.dialog().getByRole(AriaRole.ALERT)).containsText("刚被别人修改");
        assertThat(agent.dialog().getByLabel("期间的改动")).containsText("周敏更改优先级 优先级：普通 → 紧急");

        agent.button("保存").click();
        assertThat(agent.dialog()).isHidden();
        assertThat(supervisor.page().getByLabel("对话").first()).containsText("王芳更改优先级 优先级：紧急 → 低");
    }

    @Test
    void anAgentTagsACaseAndFindsItByTheTag(Windows windows) {
        var id = office.inquiry("门圈发霉", "才用了两个月", office.customer("郝宁", "13800138004"), team, wang);
        office.inquiry("遥控器没反应", "换过电池了", office.customer("简西", "13800138005"), team, wang);
        var agent = edit(windows.of(wang), id.value());

        agent.dialog().getByLabel("标签").fill("疑似批次问题");
        assertThat(agent.named(AriaRole.OPTION, "疑似批次问题")).isVisible();
        agent.press("Enter");
        assertThat(agent.dialog().locator(".el-tag")).hasText("疑似批次问题");
        agent.dialog().getByRole(AriaRole.TEXTBOX).first().click();
        agent.button("保存").click();
        assertThat(agent.dialog()).isHidden();
        assertThat(agent.page().getByLabel("工单信息")).containsText("疑似批次问题");

        agent.open("/cases");
        agent.named(AriaRole.COMBOBOX, "标签").click();
        agent.named(AriaRole.OPTION, "疑似批次问题").click();
        assertThat(agent.text("门圈发霉")).isVisible();
        assertThat(agent.text("遥控器没反应")).isHidden();
        assertThat(agent.page()).hasURL(Pattern.compile("tag="));
    }

    private static Window edit(Window window, long id) {
        window.open("/cases/" + id);
        window.button("更多操作").click();
        window.named(AriaRole.MENUITEM, "修改").click();
        assertThat(window.dialog()).isVisible();
        return window;
    }

    @Test
    void theCustomersRatingReachesTheTeamsFigure(Windows windows) {
        var customer = windows.visitor().open("/portal");
        customer.field("请说说您的问题").fill("会员积分没有到账");
        customer.field("怎么称呼您").fill("白雪");
        customer.field("邮箱").fill("baixue@example.com");
        customer.button("提交").click();
        var link = customer.page().locator("#portal-link").inputValue();
        var number = customer.page().locator(".number b").textContent();
        customer.button("查看进度").click();
        assertThat(customer.heading("会员积分没有到账")).isVisible();

        long id = Long.parseLong(number.substring("C-".length()));
        wang.client().put("/api/v1/cases/" + id + "/ownership", null).expecting(200);
        wang.client()
                .post("/api/v1/cases/" + id + "/replies", Map.of("text", "已补发 200 积分"))
                .expecting(201);
        wang.client()
                .put("/api/v1/cases/" + id + "/resolution", Map.of("outcome", "solved"))
                .expecting(200);
        await().until(() -> !zhou.client()
                .get("/api/v1/cases/" + id + "/surveys")
                .expecting(200)
                .json()
                .isEmpty());

        clock.advance(Duration.ofMinutes(20));
        customer.open(link);
        customer.page()
                .locator("label")
                .filter(new FilterOptions().setHasText("很满意"))
                .last()
                .click();
        customer.field("哪里做得好（选填）").fill("回得很快");
        customer.button("提交评价").click();
        assertThat(customer.heading("谢谢您的评价")).isVisible();

        var supervisor = windows.of(zhou).open("/figures/rating/facts");
        assertThat(supervisor.page().getByRole(AriaRole.MAIN)).containsText("5 分：回得很快");
        assertThat(supervisor.page().getByRole(AriaRole.MAIN)).containsText("王芳");
    }
}
