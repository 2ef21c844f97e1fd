package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.Facts;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.SourceFacts;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A year's appraisal from the goal that was agreed in spring to the sheet that holds after an appeal. */
@Story
class AppraisalStoriesTest {

    private static final String PERIOD = "2025 年绩效考核";
    private static final String ROUNDS = "/api/v1/rounds";
    private static final int CASES = 24;

    private final Office office;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final List<Window> open = new ArrayList<>();

    private TeamId team;
    private Colleague wang;
    private Colleague zhou;
    private Colleague sun;
    private Colleague gu;
    private List<Colleague> peers;

    AppraisalStoriesTest(ApplicationContext program, Facts facts, TransactionTemplate transaction, TestClock clock) {
        this.office = new Office(program);
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeAll
    void people() {
        on("2025-03-10");
        team = office.team("售后一组");
        zhou = office.lead("周敏", team);
        sun = office.colleague("孙立", team, ShippedRole.MANAGER);
        gu = office.outside("顾婉清", "人力资源部", ShippedRole.HR);
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        office.newcomer("林小雨", team, LocalDate.of(2025, 11, 1));
        peers = List.of(
                office.colleague("李伟", team, ShippedRole.AGENT),
                office.colleague("赵磊", team, ShippedRole.AGENT),
                office.colleague("陈静", team, ShippedRole.AGENT));
    }

    /** The day is over for everybody: windows are left, and sessions end by themselves. */
    private void on(String day) {
        open.forEach(window -> window.page().navigate("about:blank"));
        open.clear();
        clock.set(Instant.parse(day + "T02:00:00Z"));
    }

    private Window of(Windows windows, Colleague colleague) {
        return of(windows, colleague, Look.LIGHT_WIDE);
    }

    private Window of(Windows windows, Colleague colleague, Look look) {
        var window = windows.of(office.again(colleague), look);
        open.add(window);
        return window;
    }

    @Test
    void aYearIsAppraisedFromTheGoalsToTheSheetAfterAnAppeal(Windows windows) throws IOException {
        proposesAGoal(of(windows, zhou));
        agreesToIt(of(windows, wang));
        on("2025-11-20");
        work();

        on("2026-01-05");
        var period = opens(of(windows, gu));
        var round = beginsTheRound(of(windows, gu));
        nominated(round);
        answersAsAPeer(of(windows, peers.getFirst(), Look.DARK_PHONE));
        otherPeersAnswer();
        closesTheRound(of(windows, gu), round);
        reminds(of(windows, gu), period);
        assessesHerself(of(windows, wang));
        rates(of(windows, zhou));

        on("2026-01-22");
        calibratesAndPublishes(of(windows, sun));
        on("2026-01-29");
        notesTheTalk(of(windows, zhou));
        acknowledgesAndAppeals(of(windows, wang));
        answers(of(windows, sun));
        seesBothEditionsAndTakesTheSheet(of(windows, wang));
        exportsTheYear(of(windows, gu), period);
    }

    private static void proposesAGoal(Window supervisor) {
        supervisor.open("/goals");
        supervisor.button("新建目标").first().click();
        var dialog = supervisor.dialog();
        dialog.getByText("个人", exactly()).click();
        choose(supervisor, dialog.getByLabel("个人").last(), "王芳");
        choose(supervisor, dialog.getByLabel("指标"), "满意度");
        dialog.getByText("年度", exactly()).click();
        dialog.getByLabel("目标", new Locator.GetByLabelOptions().setExact(false))
                .last()
                .fill("90");
        supervisor.press("Control+Enter");
        assertThat(supervisor.text("目标已提出，等待对方确认")).isVisible();
    }

    private static void agreesToIt(Window agent) {
        agent.open("/");
        agent.page()
                .locator("section")
                .filter(having("我的目标"))
                .getByRole(AriaRole.LINK, named("满意度"))
                .click();
        agent.button("确认").first().click();
        assertThat(agent.text("目标已确认")).isVisible();
    }

    /** A year's figures, as an earlier help desk left them, and a few cases of November. */
    private void work() {
        var all = new ArrayList<SourceFacts>();
        for (int i = 0; i < CASES; i++) {
            var when = Instant.parse("2025-01-15T03:00:00Z").plus(Duration.ofDays(13L * i));
            var drafts = List.of(
                    share("satisfaction", "satisfied", when, i % 8 != 0),
                    share("answered_in_standard", "in-time", when, i % 12 != 0),
                    share("first_contact_resolution", "one-contact", when, i % 6 != 0),
                    share("resolved_in_time", "in-time", when, i % 10 != 0),
                    share("reopen_rate", "reopened", when, i % 23 == 0),
                    FactDraft.of(new MeasureCode("first_response_time"), when, 3_600 + 400 * (i % 9), 1)
                            .because("replied"));
            all.add(new SourceFacts(
                    new FactSource("earlier", 900_000 + i, when),
                    drafts.stream().map(draft -> draft.by(wang.id(), team)).toList()));
        }
        transaction.executeWithoutResult(status -> facts.append(all));
        for (int i = 0; i < 3; i++) {
            var customer = office.customer("客户" + "甲乙丙".charAt(i), "1370000000" + i);
            var id = office.inquiry("要求换货", "昨天买的，尺寸不对。", customer, team, wang);
            var path = "/api/v1/cases/" + id.value();
            wang.client().post(path + "/replies", Map.of("text", "已安排换货")).expecting(201);
            wang.client().put(path + "/resolution", Map.of("outcome", "solved")).expecting(200);
        }
    }

    private static FactDraft share(String measure, String rule, Instant when, boolean hit) {
        return FactDraft.of(new MeasureCode(measure), when, hit ? 1 : 0, 1).because(rule);
    }

    /** @return its id */
    private static long opens(Window hr) {
        hr.open("/appraisals");
        hr.button("发起考核").first().click();
        var dialog = hr.dialog().first();
        dialog.getByText("年度", exactly()).click();
        assertThat(dialog.getByLabel("名称")).hasValue(PERIOD);
        var taken = dialog.getByRole(AriaRole.REGION).filter(new Locator.FilterOptions().setHasText("王芳"));
        assertThat(taken.first()).isVisible();
        assertThat(row(dialog, "顾婉清")).isVisible();
        choose(hr, dialog.getByLabel("范围"), "客户服务部");
        assertThat(dialog).containsText("将考核 6 人");
        assertThat(dialog).containsText("另有 1 人不考核");
        assertThat(row(dialog, "林小雨")).containsText("在岗不足三分之一");

        row(dialog, "陈静").getByRole(AriaRole.BUTTON).last().click();
        var other = hr.dialog().last();
        choose(hr, other.getByRole(AriaRole.COMBOBOX, named("选择人员")), "孙立");
        other.getByLabel("原因").fill("下半年借调，由孙立带");
        other.getByRole(AriaRole.BUTTON, named("确定")).click();
        assertThat(row(dialog, "陈静")).containsText("孙立");

        dialog.getByRole(AriaRole.BUTTON, named("发起考核")).click();
        assertThat(hr.heading(PERIOD)).isVisible();
        assertThat(hr.page().getByRole(AriaRole.MAIN)).containsText("王芳");
        return Long.parseLong(hr.page().url().replaceAll(".*/", ""));
    }

    private static long beginsTheRound(Window hr) {
        hr.open("/rounds");
        hr.button("发起评价").first().click();
        var dialog = hr.dialog();
        choose(hr, dialog.getByLabel("考核周期"), PERIOD);
        assertThat(dialog.getByLabel("名称")).hasValue(PERIOD + " 360° 评价");
        choose(hr, dialog.getByRole(AriaRole.COMBOBOX, named("选择人员")), "王芳");
        dialog.getByLabel("名称").click();
        hr.press("Control+Enter");
        assertThat(hr.heading(PERIOD + " 360° 评价")).isVisible();
        return Long.parseLong(hr.page().url().replaceAll(".*/", ""));
    }

    /** Who is to rate is named, agreed to and asked behind the scene: that story is told elsewhere. */
    private void nominated(long round) {
        var path = ROUNDS + "/" + round + "/people/" + wang.id().value();
        for (var peer : peers) {
            gu.client()
                    .post(
                            path + "/raters",
                            Map.of("group", "PEER", "who", peer.id().value()))
                    .expecting(200);
        }
        gu.client()
                .with("If-Match", "\"0\"")
                .put(ROUNDS + "/" + round + "/start", null)
                .expecting(200);
    }

    private static void answersAsAPeer(Window peer) {
        peer.open("/");
        peer.link("评价王芳").click();
        peer.page().getByLabel("主动补位").check();
        peer.button("提交评价").click();
        assertThat(peer.text("已交")).isVisible();
    }

    private void otherPeersAnswer() {
        for (var peer : peers.subList(1, peers.size())) {
            var asked = peer.client().get(ROUNDS + "/asked").expecting(200).json();
            peer.client()
                    .put(
                            ROUNDS + "/asked/" + asked.at("/0/id").asLong() + "/answer",
                            Map.of("items", List.of(Map.of("item", "collaboration", "mark", 4))))
                    .expecting(204);
        }
    }

    private static void closesTheRound(Window hr, long round) {
        hr.open("/rounds/" + round);
        hr.button("关闭并生成报告").click();
        hr.dialog().getByRole(AriaRole.BUTTON, named("关闭并生成报告")).click();
        assertThat(hr.text("已关闭").first()).isVisible();
    }

    private static void reminds(Window hr, long period) {
        hr.open("/appraisals/periods/" + period);
        hr.button("催办王芳").click();
        assertThat(hr.text("已催办 1 人")).isVisible();
        assertThat(hr.text("顾婉清已催办")).isVisible();
        assertThat(hr.button("催办王芳")).hasCount(0);
    }

    private static void assessesHerself(Window agent) {
        agent.open("/");
        assertThat(agent.text("已催办").first()).isVisible();
        agent.link("填写自评").click();
        agent.page().getByLabel("服务质量").fill("换货都在当天办妥。");
        agent.page().getByLabel("客户满意").fill("没有收到投诉。");
        agent.page().getByLabel("团队协作").fill("帮同事处理了两件升级。");
        agent.page().locator(".scale label").nth(3).click();
        assertThat(agent.text("已自动保存")).isVisible();
        agent.button("提交自评").click();
        agent.dialog().getByRole(AriaRole.BUTTON, named("提交自评")).click();
        assertThat(agent.text("结果尚未发布")).isVisible();
    }

    private static void rates(Window supervisor) {
        supervisor.open("/");
        supervisor
                .link("为")
                .filter(new Locator.FilterOptions().setHasText("评分"))
                .first()
                .click();
        supervisor
                .named(AriaRole.NAVIGATION, "人员")
                .getByRole(AriaRole.BUTTON, named("王芳"))
                .click();
        assertThat(supervisor.text("换货都在当天办妥。")).isVisible();
        supervisor.page().locator(".scale label").nth(4).click();
        supervisor.button("保存").click();
        assertThat(supervisor.text("请填写此项")).isVisible();
        supervisor.page().getByLabel(Pattern.compile("^说明")).fill("换货当天办结，主动回访");
        supervisor.button("保存").click();
        assertThat(supervisor.text("已保存对王芳的评分")).isVisible();
    }

    private static void calibratesAndPublishes(Window manager) {
        manager.open("/appraisals");
        openPeriod(manager);
        manager.button("结束评分").click();
        manager.dialog().getByRole(AriaRole.BUTTON, named("结束评分")).click();
        manager.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("校准").setExact(true))
                .click();
        assertThat(manager.heading("各团队的等级分布")).isVisible();
        manager.button("调整王芳的总分").click();
        manager.dialog().getByLabel("调整为").fill("86");
        manager.dialog().getByLabel("原因").fill("与组内标准对齐");
        manager.press("Control+Enter");
        assertThat(manager.named(AriaRole.ROW, "王芳")).containsText("与组内标准对齐");
        assertThat(manager.named(AriaRole.ROW, "王芳")).containsText("86.00");
        manager.button("发布结果").click();
        manager.dialog().getByRole(AriaRole.BUTTON, named("发布结果")).click();
        assertThat(manager.text("完成").first()).isVisible();
    }

    private static void openPeriod(Window window) {
        window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(PERIOD).setExact(true))
                .first()
                .click();
    }

    private static void notesTheTalk(Window supervisor) {
        supervisor.open("/appraisals");
        openPeriod(supervisor);
        supervisor.link("王芳").first().click();
        assertThat(supervisor.page().getByRole(AriaRole.MAIN)).containsText("86");
        supervisor.page().getByLabel("面谈记录").fill("肯定了换货的速度，约定下季度带一位新人。");
        supervisor.button("保存记录").click();
        assertThat(supervisor.text("面谈记录已保存")).isVisible();
    }

    private static void acknowledgesAndAppeals(Window agent) {
        agent.open("/");
        agent.link("确认考核结果").click();
        assertThat(agent.text("约定下季度带一位新人")).isVisible();
        assertThat(agent.text("与组内标准对齐")).isVisible();
        var items = agent.page().getByRole(AriaRole.TABLE).first();
        assertThat(items.getByRole(AriaRole.ROW).filter(having("同事协作"))).containsText("4 / 5");
        assertThat(items.getByRole(AriaRole.ROW).filter(having("满意度"))).containsText("±");

        var acknowledgement = agent.page().locator("#acknowledgement");
        acknowledgement.getByText("保留意见").click();
        acknowledgement
                .getByLabel("意见", new Locator.GetByLabelOptions().setExact(false))
                .last()
                .fill("对齐的依据没有说明");
        acknowledgement.getByRole(AriaRole.BUTTON, named("确认结果")).click();
        assertThat(agent.text("对齐的依据没有说明")).isVisible();

        agent.button("满意度").click();
        agent.button("作为申诉依据").first().click();
        agent.button("提出申诉").first().click();
        assertThat(agent.dialog()).not().containsText("打开某一项");
        agent.dialog().getByLabel("申诉理由").fill("都在当天办结，应按计算的总分。");
        agent.dialog().getByRole(AriaRole.BUTTON, named("提交申诉")).click();
        assertThat(agent.text("待答复")).isVisible();
    }

    private static void answers(Window manager) {
        manager.open("/");
        manager.link("答复王芳的申诉").click();
        manager.page()
                .locator("#appeals")
                .getByRole(AriaRole.BUTTON, named("答复申诉"))
                .click();
        manager.dialog().getByText("成立，更正总分").click();
        manager.dialog().getByLabel("总分改为").fill("95");
        manager.dialog()
                .getByLabel("答复", new Locator.GetByLabelOptions().setExact(false))
                .last()
                .fill("核对属实，恢复。");
        manager.press("Control+Enter");
        assertThat(manager.text("第 2 次发布").first()).isVisible();
    }

    private static void seesBothEditionsAndTakesTheSheet(Window agent) throws IOException {
        agent.open("/appraisals");
        openPeriod(agent);
        assertThat(agent.page().getByRole(AriaRole.MAIN)).containsText("95");
        assertThat(agent.text("核对属实，恢复。")).isVisible();
        agent.button("第 1 次发布").click();
        assertThat(agent.text("之后已有更正")).isVisible();
        assertThat(agent.page().getByRole(AriaRole.MAIN)).containsText("86");
        agent.button("查看现行结果").click();

        var sheet = agent.page().waitForDownload(() -> agent.button("导出 PDF").click());
        assertThat(sheet.suggestedFilename()).isEqualTo("王芳 " + PERIOD + ".pdf");
        try (var pdf = Loader.loadPDF(content(sheet))) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC)
                            .replaceAll("\\s+", " "))
                    .contains(PERIOD, "王芳", "总分 95", "优秀", "满意度", "同事协作", "主动回访");
        }
    }

    private void exportsTheYear(Window hr, long period) throws IOException {
        hr.open("/appraisals/periods/" + period);
        var table = hr.page().waitForDownload(() -> hr.button("导出 Excel").click());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content(table)))) {
            var rows = book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
            var line = rows.stream()
                    .filter(cells -> cells.getFirst().equals("王芳"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.get(rows.getFirst().indexOf("等级"))).isEqualTo("优秀");
        }
        var grades = gu.client()
                .get("/api/v1/payroll/" + period)
                .expecting(200)
                .json()
                .path("grades");
        var grade = grades.valueStream().filter(this::isWang).findFirst().orElseThrow();
        assertThat(grade.path("grade").asString()).isEqualTo("优秀");
        assertThat(grade.path("points").decimalValue()).isEqualByComparingTo("95");
    }

    private boolean isWang(JsonNode grade) {
        return grade.path("person").asLong() == wang.id().value();
    }

    private static byte[] content(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    private static Locator row(Locator within, String name) {
        return within.getByRole(AriaRole.ROW).filter(having(name)).first();
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static void choose(Window window, Locator field, String name) {
        field.press("Enter");
        window.page().keyboard().type(name);
        window.named(AriaRole.OPTION, name).first().click();
    }
}
