package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.customers.Customers;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager takes a list of cases away as a file. */
@DatabaseTest
class CaseExportTest {

    private static final String EXPORT = "/api/v1/cases/export?format=";

    private final CaseDepartment department;
    private final JdbcClient jdbc;

    CaseExportTest(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Customers customers,
            JdbcClient jdbc) {
        this.department = new CaseDepartment(clients, organisation, people, accounts, customers);
        this.jdbc = jdbc;
    }

    @Test
    void exportsWhatTheListShowsWithoutContactsAndWithoutFormulas() {
        var team = department.team("一组");
        var boss = department.colleague("沈岚", team, ShippedRole.MANAGER).client();
        var agent = department.colleague("李伟", team, ShippedRole.AGENT).client();
        var customer = department.customer("何强", "13800138777");
        var formula = "=HYPERLINK(\"http://evil\",\"点我\")";
        for (var subject : new String[] {formula, "发票, 抬头\n\"写错\""}) {
            boss.post(
                            "/api/v1/cases",
                            Map.of(
                                    "type",
                                    "complaint",
                                    "subject",
                                    subject,
                                    "text",
                                    "请打 13800138777",
                                    "channel",
                                    "web",
                                    "customer",
                                    customer.value(),
                                    "team",
                                    team.value()))
                    .expecting(201);
        }
        boss.post("/api/v1/cases", Map.of("type", "inquiry", "subject", "不在筛选里", "text", "不在", "channel", "web"))
                .expecting(201);

        var before = exported();
        var chosen = "&type=complaint&team=" + team.value();
        assertThat(boss.get("/api/v1/cases/count?type=complaint&team=" + team.value())
                        .expecting(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        var csv = boss.with("Accept-Language", "zh-CN")
                .get(EXPORT + "CSV" + chosen)
                .expecting(200);

        assertThat(csv.text()).startsWith("\uFEFF编号,类型,状态,主题");
        assertThat(csv.text()).contains("投诉", "何强", "\"'=HYPERLINK(\"\"http://evil\"\",\"\"点我\"\")\"");
        assertThat(csv.text()).contains("\"发票, 抬头").doesNotContain("13800138777", "不在筛选里");
        assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition").orElseThrow()).contains("attachment", ".csv");
        var sheet = boss.get(EXPORT + "XLSX" + chosen).expecting(200);
        assertThat(sheet.text()).startsWith("PK");
        assertThat(boss.with("Accept-Language", "en")
                        .get(EXPORT + "CSV" + chosen)
                        .text())
                .startsWith("\uFEFFNumber,Type");

        agent.get(EXPORT + "CSV").expecting(403);
        assertThat(exported() - before)
                .as("three times, the refused one not among them")
                .isEqualTo(3);
    }

    @Test
    void takesAwayNothingThatASpreadsheetOrABrowserWouldRun() {
        var team = department.team("四组");
        var boss = department.colleague("沈岚", team, ShippedRole.MANAGER).client();
        for (var subject : List.of("=cmd|' /C calc'!A0", "＝1+1", "<script>alert(1)</script>")) {
            boss.post(
                            "/api/v1/cases",
                            Map.of(
                                    "type",
                                    "inquiry",
                                    "subject",
                                    subject,
                                    "text",
                                    "看看",
                                    "channel",
                                    "web",
                                    "team",
                                    team.value()))
                    .expecting(201);
        }

        var csv = boss.get(EXPORT + "CSV&team=" + team.value()).expecting(200);

        assertThat(csv.text())
                .contains(",'=cmd|' /C calc'!A0,", ",'＝1+1,", ",<script>alert(1)</script>,")
                .doesNotContain(",=cmd", ",＝1");
        assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(csv.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void goesOnWhereOnePageEnds() {
        var team = department.team("二组");
        var boss = department.colleague("沈岚", team, ShippedRole.MANAGER).client();
        jdbc.sql("""
                        insert into cases.cases
                               (version, messages, type, state, subject, channel, priority, team_id, opened_at, updated_at)
                        select 1, 1, 'inquiry', 'open', 'x' || n, 'web', 'normal', :team,
                               timestamptz '2026-03-01 09:00Z', timestamptz '2026-03-01 09:00Z'
                          from generate_series(1, 510) n""").param("team", team.value()).update();

        var lines = boss.get(EXPORT + "CSV&sort=newest&team=" + team.value())
                .expecting(200)
                .text()
                .lines()
                .count();
        assertThat(lines).as("with the head").isEqualTo(511);
    }

    private long exported() {
        return jdbc.sql("select count(*) from platform.audit_entries where action = 'cases.exported'")
                .query(Long.class)
                .single();
    }

    @Test
    void whoeverSeesEverythingCountsListsAndTakesAwayCasesOfEveryState() {
        var boss = department
                .colleague("沈岚", department.team("三组"), ShippedRole.MANAGER)
                .client();
        boss.post("/api/v1/cases", Map.of("type", "inquiry", "subject", "随便哪个状态", "text", "问一下", "channel", "web"))
                .expecting(201);
        var every = Arrays.stream(CaseState.values())
                .map(state -> "state=" + state.code())
                .collect(Collectors.joining("&"));

        assertThat(boss.get("/api/v1/cases/count?" + every)
                        .expecting(200)
                        .json()
                        .path("count")
                        .asInt())
                .isPositive();
        assertThat(boss.get("/api/v1/cases?sort=newest&" + every)
                        .expecting(200)
                        .json()
                        .path("items"))
                .isNotEmpty();
        assertThat(boss.get(EXPORT + "CSV&" + every).expecting(200).text()).contains("随便哪个状态");
    }
}
