package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.hengke.cases.CaseId;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** People are compared without being ranked, and other weights are tried out without being kept. */
@Story
class FairnessStoriesTest {

    private static final String MARCH = "?measure=reopen_rate&from=2026-03-01&until=2026-03-02";

    private final Office office;
    private TeamId team;
    private Colleague wang;
    private Colleague zhou;
    private Colleague shen;

    FairnessStoriesTest(ApplicationContext program) {
        this.office = new Office(program);
    }

    @BeforeAll
    void work() {
        team = office.team("售后一组");
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        zhou = office.lead("周敏", team);
        shen = office.colleague("沈岚", team, ShippedRole.MANAGER);
        var customer = office.customer("何强", "13800138001");
        for (int i = 0; i < 3; i++) {
            resolve(office.inquiry("保修期怎么算", "发票丢了", customer, team, wang), wang);
        }
        resolve(office.inquiry("怎么退货", "尺码不合适", customer, team, zhou), zhou);
    }

    private static void resolve(CaseId id, Colleague by) {
        var path = "/api/v1/cases/" + id.value();
        by.client().post(path + "/replies", Map.of("text", "凭订单也可以")).expecting(201);
        by.client().put(path + "/resolution", Map.of("outcome", "solved")).expecting(200);
    }

    @Test
    void aSupervisorSeesThatThreeCasesSayNothingYet(Windows windows) {
        var supervisor = windows.of(zhou).open("/fairness" + MARCH);

        assertThat(supervisor.button("王芳")).isVisible();
        supervisor.button("王芳").click();
        assertThat(supervisor.text("不足 30 件，现在下结论为时过早。")).isVisible();

        supervisor.link("权重试算").click();
        assertThat(supervisor.heading("权重试算")).isVisible();
        supervisor.link("指标检视").click();
        assertThat(supervisor.heading("指标检视")).isVisible();
    }

    @Test
    void whatASupervisorProposesAManagerTakesIntoTheDraft(Windows windows) {
        var page = "/fairness/indicators?from=2026-03-01&until=2026-03-02&team=" + team.value();
        var supervisor = windows.of(zhou).open(page);
        supervisor.button("提出变更").click();
        supervisor.dialog().getByLabel("建议怎样做").fill("与其余项目一起重新分配权重");
        supervisor.dialog().getByLabel("理由").fill("样本太少，先不下结论");
        supervisor.dialog().getByText("提出", exactly()).click();
        assertThat(supervisor.text("与其余项目一起重新分配权重")).isVisible();

        var manager = windows.of(shen).open(page);
        manager.page().getByText("采纳", pageExactly()).click();
        manager.dialog().getByLabel("说明").fill("同意，先积累样本");
        manager.dialog().getByText("采纳", exactly()).click();
        assertThat(manager.heading("编辑考核表")).isVisible();

        supervisor.open(page + "&proposals=decided");
        supervisor.button("依据与经过").click();
        assertThat(supervisor.page().getByText("已采纳", pageExactly())).isVisible();
        assertThat(supervisor.page().getByText("沈岚", pageExactly())).isVisible();
        assertThat(supervisor.text("同意，先积累样本")).isVisible();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByTextOptions pageExactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    @Test
    void anAgentSeesOnlyTheOwnPointByName(Windows windows) {
        var agent = windows.of(wang).open("/fairness" + MARCH);

        assertThat(agent.heading("我")).isVisible();
        assertThat(agent.text("周敏")).isHidden();
        assertThat(agent.link("权重试算")).isHidden();
    }
}
