package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.staff.ShippedRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A department sets itself goals for the year, shares them out, and brings more from a spreadsheet. */
@Story
class GoalStoriesTest {

    private final Office office;
    private Colleague sun;

    GoalStoriesTest(ApplicationContext program) {
        this.office = new Office(program);
    }

    @BeforeAll
    void people() {
        var team = office.team("售后一组");
        office.colleague("王芳", team, ShippedRole.AGENT);
        office.lead("周敏", team);
        sun = office.colleague("孙立", team, ShippedRole.MANAGER);
    }

    @Test
    void theShippedGoalsAreTakenUpAndOneIsSplitAmongTheTeams(Windows windows) {
        var manager = windows.of(sun).open("/goals");
        manager.button("采用随附目标").click();
        assertThat(manager.text("已为客户服务部提出年度目标，等待确认")).isVisible();
        manager.page()
                .getByRole(AriaRole.TABLE)
                .filter(new Locator.FilterOptions().setHasText("≥ 90.0%"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();

        manager.button("分解").click();
        assertThat(manager.dialog()).containsText("比率与时长人人相同");
        manager.dialog().getByLabel("售后一组 目标").fill("95");
        manager.dialog().getByLabel("售后一组 目标").press("Tab");
        assertThat(manager.dialog()).containsText("整体约 95.0%");
        manager.button("提出 1 个目标").click();

        assertThat(manager.heading("分解到")).isVisible();
        assertThat(manager.named(AriaRole.TABLE, "分解到")).containsText("≥ 95.0%");
    }

    @Test
    void aSheetIsLookedAtRowByRowBeforeItIsTaken(Windows windows) throws IOException {
        var month = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1);
        var period = "%d-%02d".formatted(month.getYear(), month.getMonthValue());
        var out = new ByteArrayOutputStream();
        new Sheet(
                        "目标",
                        List.of("指标", "对象类型", "对象", "周期", "目标"),
                        Stream.of(
                                List.of("处理量", "班组", "售后一组", period, "400"),
                                List.of("处理量", "个人", "没有此人", period, "40")))
                .write(SheetFormat.XLSX, out);
        var manager = windows.of(sun).open("/goals?span=MONTH");
        manager.button("导入").click();
        manager.dialog()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("目标.xlsx", SheetFormat.XLSX.mediaType(), out.toByteArray()));

        assertThat(manager.dialog()).containsText("没有“没有此人”这个人");
        manager.button("导入 1 个目标").click();
        assertThat(manager.dialog().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("售后一组")))
                .containsText(Pattern.compile("已有，不变"));
    }
}
