package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengke.cases.CaseId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What runs a department: figures and what is said against them, an import, targets, and the ways about the program. */
@Story
class DepartmentStoriesTest {

    private final Office office;
    private TeamId team;
    private Colleague wang;
    private Colleague zhou;
    private Colleague sun;

    DepartmentStoriesTest(ApplicationContext program) {
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        team = office.team("售后一组");
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        zhou = office.lead("周敏", team);
        sun = office.colleague("孙立", team, ShippedRole.MANAGER);
    }

    @Test
    void aFigureMovesAndARecordBehindItIsDisputedAndAnswered(Windows windows) {
        var id = office.inquiry("保修期怎么算", "发票丢了", office.customer("何强", "13800138001"), team, wang);
        var supervisor = windows.of(zhou).open("/figures");
        var figure = supervisor
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^处理量")));
        assertThat(figure).containsText(Pattern.compile("0|暂无"));

        resolve(id);

        assertThat(figure).containsText("1");
        figure.click();
        assertThat(supervisor.page().getByRole(AriaRole.MAIN)).containsText("保修期怎么算");

        var agent = windows.of(wang).open("/figures/handled/facts");
        agent.button("提出异议").first().click();
        agent.dialog().getByRole(AriaRole.TEXTBOX).fill("这件是同事代我处理的");
        agent.button("提交异议").click();
        assertThat(agent.text("异议待答复")).isVisible();

        supervisor.open("/figures/disputes");
        assertThat(supervisor.text("这件是同事代我处理的")).isVisible();
        supervisor
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("答复").setExact(true))
                .click();
        supervisor.dialog().getByText("成立，只计入团队，不计入个人").click();
        supervisor.dialog().getByRole(AriaRole.TEXTBOX).fill("已核对通话记录，确实如此");
        supervisor.press("Control+Enter");
        assertThat(supervisor.text("没有等您答复的异议")).isVisible();

        agent.open("/figures/disputes?box=mine");
        assertThat(agent.text("异议成立")).isVisible();
        assertThat(agent.text("已核对通话记录，确实如此")).isVisible();
    }

    private void resolve(CaseId id) {
        var path = "/api/v1/cases/" + id.value();
        wang.client().post(path + "/replies", Map.of("text", "凭订单也可以保修")).expecting(201);
        wang.client().put(path + "/resolution", Map.of("outcome", "solved")).expecting(200);
    }

    @Test
    void aDutyIsSetHandedOverAndReportedDone(Windows windows) {
        var manager = windows.of(sun).open("/duties/templates");
        manager.button("新建模板").click();
        manager.dialog().getByLabel("名称").fill("核对样品台账");
        manager.dialog()
                .getByText("每周", new Locator.GetByTextOptions().setExact(true))
                .click();
        manager.dialog().getByText("周一").click();
        manager.dialog().getByText("指定人员").click();
        manager.dialog().getByRole(AriaRole.COMBOBOX).last().fill("周敏");
        manager.named(AriaRole.OPTION, "周敏").click();
        manager.button("保存").click();
        assertThat(manager.text("模板已建立，职责已排入日历")).isVisible();

        var lead = windows.of(zhou).open("/");
        lead.link("核对样品台账").first().click();
        lead.button("移交").click();
        lead.dialog().getByRole(AriaRole.COMBOBOX).last().fill("王芳");
        lead.named(AriaRole.OPTION, "王芳").click();
        lead.dialog().getByLabel("留言").fill("我周四外出");
        lead.button("发出请求").click();
        assertThat(lead.text("等待王芳答复")).isVisible();

        var agent = windows.of(wang).open("/");
        agent.link("核对样品台账").first().click();
        agent.button("接手").click();
        agent.button("报告完成").click();
        agent.dialog().getByLabel("完成情况").fill("台账与实物一致");
        agent.dialog().getByLabel("佐证链接").fill("https://wiki.example/ledger/11");
        agent.press("Control+Enter");
        assertThat(agent.text("按时完成")).isVisible();

        lead.open("/duties");
        assertThat(lead.page().getByRole(AriaRole.TABLE)).containsText("核对样品台账");
        assertThat(lead.page().getByRole(AriaRole.TABLE)).containsText("按时完成");
    }

    @Test
    void aFileFromElsewhereIsMappedCheckedImportedAndUndone(Windows windows) {
        var file = """
                编号,受理时间,主题,客户,电话,处理人,状态
                A-1,2026-02-02 09:10,洗衣机漏水,马丽,13500000001,赵磊,处理中
                A-2,2026-02-03 10:20,要求退货,钱进,13500000002,赵磊,处理中
                A-3,不知道哪天,咨询安装,吴昊,13500000003,赵磊,处理中
                """.getBytes(Charset.forName("GB18030"));
        var manager = windows.of(sun).open("/settings/imports");
        manager.page().locator("input[type=file]").setInputFiles(new FilePayload("旧系统.csv", "text/csv", file));

        assertThat(manager.heading("列与字段的对应")).isVisible();
        assertThat(manager.page().getByRole(AriaRole.MAIN)).containsText("GBK");
        assertThat(manager.page().getByRole(AriaRole.MAIN)).containsText("洗衣机漏水");
        manager.named(AriaRole.COMBOBOX, "“受理时间”对应的字段").press("Enter");
        manager.named(AriaRole.OPTION, "创建时间").dispatchEvent("click");
        assertThat(manager.page().getByRole(AriaRole.ROW).filter(new FilterOptions().setHasText("受理时间")))
                .containsText("创建时间");
        manager.button("校验全部行").click();

        assertThat(manager.heading("校验结果")).isVisible();
        assertThat(manager.text("“不知道哪天”不是有效的时间")).isVisible();
        manager.button("开始导入").click();
        assertThat(manager.heading("导入结果")).isVisible();
        assertThat(manager.page().getByRole(AriaRole.MAIN)).containsText("2 位客户");

        manager.button("撤销导入").click();
        manager.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤销导入"))
                .click();
        assertThat(manager.heading("已撤销")).isVisible();
        assertThat(manager.page().getByRole(AriaRole.MAIN)).containsText("移除：2 个工单");
    }

    @Test
    void aTargetIsChangedAfterALookAtWhatItWouldDo(Windows windows) {
        office.inquiry("遥控器配对", "怎么配对", office.customer("杜兰", "13800138002"), team, wang);
        var manager = windows.of(sun).open("/settings/targets");
        manager.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("首次响应 · 咨询 · 默认")))
                .click();
        manager.dialog().getByText("单独设定").click();
        manager.dialog().getByLabel("不超过").fill("30");
        manager.named(AriaRole.COMBOBOX, "单位").press("Enter");
        manager.named(AriaRole.OPTION, "分钟").click();
        manager.button("设定").click();
        manager.button("预览影响").click();
        assertThat(manager.dialog()).containsText("未结工单");
        assertThat(manager.dialog()).containsText("到期时间变动");
        manager.button("保存并生效").click();
        assertThat(manager.text("新标准已保存")).isVisible();
        assertThat(manager.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("首次响应 · 咨询 · 默认：30 分钟"))))
                .isVisible();
    }

    @Test
    void filtersOfOnesOwnAreKeptAsAView(Windows windows) {
        office.inquiry("积分怎么用", "请教", office.customer("白雪", "13800138004"), team, wang);
        var agent = windows.of(wang).open("/cases?types=complaint");
        assertThat(agent.text("没有符合条件的工单，放宽条件试试。")).isVisible();
        agent.button("存为视图").click();
        agent.dialog().getByRole(AriaRole.TEXTBOX).fill("我盯的投诉");
        agent.press("Control+Enter");
        var view = agent.page()
                .getByLabel("视图")
                .getByRole(AriaRole.BUTTON)
                .filter(new FilterOptions().setHasText("我盯的投诉"));
        assertThat(view).hasAttribute("aria-current", "page");

        agent.page().reload();
        assertThat(view).hasAttribute("aria-current", "page");
        agent.page().getByLabel("视图").getByText("我的在手").click();
        assertThat(agent.text("积分怎么用")).isVisible();
    }

    @Test
    void thePaletteLeadsAnywhere(Windows windows) {
        office.customer("欧阳雨", "13655550123");
        var manager = windows.of(sun).open("/");
        assertThat(manager.page().getByRole(AriaRole.MAIN)).containsText("孙立");
        find(manager, "日历", "工作日历");
        assertThat(manager.page()).hasURL(Pattern.compile("/settings/calendars"));
        find(manager, "0123", "欧阳雨");
        assertThat(manager.heading("欧阳雨")).isVisible();
        find(manager, "daoru", "导入数据");
        assertThat(manager.page()).hasURL(Pattern.compile("/settings/imports"));
        manager.press("Control+k");
        manager.page().keyboard().type("没有这样的东西");
        assertThat(manager.text("没有找到“没有这样的东西”")).isVisible();
        manager.press("Escape");
        assertThat(manager.named(AriaRole.COMBOBOX, "输入页面、操作、工单号或客户")).isHidden();
    }

    private static void find(Window window, String words, String found) {
        window.press("Control+k");
        window.page().keyboard().type(words);
        assertThat(window.named(AriaRole.OPTION, found).first()).isVisible();
        window.named(AriaRole.OPTION, found).first().click();
    }

    @Test
    void theProgramSpeaksThreeLanguagesAndRemembersWhich(Windows windows) {
        var agent = windows.of(wang).open("/cases");
        assertThat(agent.heading("工单")).isVisible();

        choose(agent, "English");
        assertThat(agent.heading("Cases")).isVisible();
        choose(agent, "繁體中文");
        assertThat(agent.heading("工單")).isVisible();
        assertThat(agent.page().locator("html")).hasAttribute("lang", "zh-TW");

        agent.page().reload();
        assertThat(agent.heading("工單")).isVisible();
        choose(agent, "简体中文");
        assertThat(agent.heading("工单")).isVisible();
    }

    private static void choose(Window window, String language) {
        window.button("王芳").click();
        window.named(AriaRole.MENUITEM, language).click();
    }
}
