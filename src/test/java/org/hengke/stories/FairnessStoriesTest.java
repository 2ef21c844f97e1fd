package org.hengke.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    FairnessStoriesTest(ApplicationContext program) {
        this.office = new Office(program);
    }

    @BeforeAll
    void work() {
        team = office.team("售后一组");
        wang = office.colleague("王芳", team, ShippedRole.AGENT);
        zhou = office.lead("周敏", team);
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
    void anAgentSeesOnlyTheOwnPointByName(Windows windows) {
        var agent = windows.of(wang).open("/fairness" + MARCH);

        assertThat(agent.heading("我")).isVisible();
        assertThat(agent.text("周敏")).isHidden();
        assertThat(agent.link("权重试算")).isHidden();
    }
}
