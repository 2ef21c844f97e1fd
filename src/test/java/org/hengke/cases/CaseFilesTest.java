package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.cases.CaseDepartment.Colleague;
import org.hengke.customers.Customers;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send along with messages never runs in anybody's browser, and opens for nobody who may not see the message. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class CaseFilesTest {

    private static final String HTML =
            "<!doctype html><html><body><script>alert(document.cookie)</script></body></html>";
    private static final String SVG =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script></svg>";
    private static final String GIF = "GIF89a/*" + "\0".repeat(20) + "*/=1;alert(1)//<script>alert(2)</script>";
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final CaseDepartment department;
    private final Clients clients;
    private TeamId team = new TeamId(0);
    private Colleague li;
    private Colleague lead;
    private Colleague stranger;

    CaseFilesTest(Clients clients, Organisation organisation, People people, Accounts accounts, Customers customers) {
        this.clients = clients;
        this.department = new CaseDepartment(clients, organisation, people, accounts, customers);
    }

    @BeforeAll
    void people() {
        team = department.team("附件一组");
        li = department.colleague("李伟", team, ShippedRole.AGENT);
        lead = department.colleague("周敏", team, ShippedRole.SUPERVISOR);
        stranger = department.colleague("孙立", department.team("附件二组"), ShippedRole.AGENT);
    }

    private long aCase() {
        var body = new HashMap<String, Object>(
                Map.of("type", "inquiry", "subject", "带附件", "text", "说明", "channel", "web", "team", team.value()));
        body.put("customer", department.customer("何强", "13700001234").value());
        body.put("owner", li.id().value());
        return li.client()
                .post("/api/v1/cases", body)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private static long uploaded(Colleague by, long id, String name, byte[] content) {
        return by.client()
                .upload("/api/v1/cases/" + id + "/attachments", "file", name, content)
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private long sent(long id, String kind, long file) {
        return li.client()
                .post("/api/v1/cases/" + id + "/" + kind, Map.of("text", "见附件", "files", List.of(file)))
                .expecting(201)
                .json()
                .path("message")
                .asLong();
    }

    private static String address(long id, long message, long file) {
        return "/api/v1/cases/" + id + "/messages/" + message + "/attachments/" + file;
    }

    private String link(long id) {
        var path = li.client()
                .put("/api/v1/cases/" + id + "/portal-link", null)
                .expecting(200)
                .json()
                .path("path")
                .asString();
        return "/api/v1/portal/cases/" + path.substring(path.lastIndexOf('/') + 1);
    }

    private Client customer() {
        return clients.anonymous().with("X-Forwarded-For", "10.77.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "说明.html,html",
        "图.svg,svg",
        "照片.png,html",
        "照片.jpg,svg",
        "报价.pdf,html",
        "page.xhtml,html",
        "无扩展名,svg",
        "\u202egnp.exe.html,html"
    })
    void aPageOrADrawingWithAScriptIsSavedAndNeverShownWhateverItIsCalled(String name, String kind) {
        long id = aCase();
        var content = kind.equals("html") ? HTML : SVG;
        long file = uploaded(li, id, name, content.getBytes(StandardCharsets.UTF_8));
        long message = sent(id, "replies", file);

        for (var answer :
                List.of(li.client().get(address(id, message, file)), customer().get(link(id) + "/files/" + file))) {
            assertThat(answer.expecting(200).text()).isEqualTo(content);
            assertThat(answer.header("Content-Disposition").orElseThrow()).startsWith("attachment");
            assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/octet-stream");
            guarded(answer);
        }
    }

    /** Whatever the type, the browser guesses nothing and runs nothing. */
    private static void guarded(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-scripts", "'unsafe-inline'");
    }

    @Test
    void aPictureIsShownAsTheTypeItIsAndAsNothingElse() {
        long id = aCase();
        shown(id, "照片.html", PICTURE, "image/png");
        shown(id, "动图.js", GIF.getBytes(StandardCharsets.UTF_8), "image/gif");
    }

    private void shown(long id, String name, byte[] content, String type) {
        long file = uploaded(li, id, name, content);
        long message = sent(id, "replies", file);
        for (var answer :
                List.of(li.client().get(address(id, message, file)), customer().get(link(id) + "/files/" + file))) {
            answer.expecting(200);
            assertThat(answer.header("Content-Type").orElseThrow()).isIn(type, "application/octet-stream");
            guarded(answer);
        }
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissingAndNotItsCase() {
        long id = aCase();
        for (var address : List.of(address(id, 1, 987_654_321), address(id, 99, 1), address(id, -1, -1))) {
            var chinese =
                    li.client().with("Accept-Language", "zh-CN").get(address).expecting(404);
            assertThat(chinese.code()).isEqualTo("platform.attachment-not-found");
            assertThat(chinese.json().path("detail").asString()).contains("附件");
            var english = li.client().with("Accept-Language", "en").get(address).expecting(404);
            assertThat(english.json().path("detail").asString()).contains("attachment");
        }
        var portal = customer().get(link(id) + "/files/987654321").expecting(404);
        assertThat(portal.code()).isEqualTo("platform.attachment-not-found");
    }

    @Test
    void aFileOpensWithItsOwnMessageOnly() {
        long id = aCase();
        long other = aCase();
        long file = uploaded(li, id, "发票.txt", "机密".getBytes(StandardCharsets.UTF_8));
        long message = sent(id, "replies", file);

        assertThat(li.client().get(address(id, message, file)).expecting(200).text())
                .isEqualTo("机密");
        for (var guess : List.of(address(other, message, file), address(other, 1, file), address(id, 1, file))) {
            assertThat(li.client().get(guess).expecting(404).code()).isEqualTo("platform.attachment-not-found");
        }
        var outside = stranger.client().get(address(id, message, file)).expecting(404);
        assertThat(outside.code()).isEqualTo("cases.not-found");
        assertThat(outside.text().replace(String.valueOf(id), "#"))
                .isEqualTo(stranger.client()
                        .get(address(99_999_999, message, file))
                        .expecting(404)
                        .text()
                        .replace("99999999", "#"));
        assertThat(clients.anonymous().get(address(id, message, file)).status()).isEqualTo(401);
    }

    @Test
    void whatSomebodyUploadedAndHasNotSentBelongsToThemAlone() {
        long id = aCase();
        long file = uploaded(li, id, "草稿.txt", "未发送".getBytes(StandardCharsets.UTF_8));
        assertThat(lead.client()
                        .post("/api/v1/cases/" + id + "/notes", Map.of("text", "拿来", "files", List.of(file)))
                        .expecting(422)
                        .text())
                .contains("cases.no-such-file");
        assertThat(lead.client().get(address(id, 1, file)).expecting(404).code())
                .isEqualTo("platform.attachment-not-found");
        stranger.client()
                .upload("/api/v1/cases/" + id + "/attachments", "file", "x.txt", new byte[] {65})
                .expecting(404);
        assertThat(lead.client().get("/api/v1/cases/" + id).expecting(200).text())
                .doesNotContain("拿来", "草稿");
    }

    @Test
    void aLinkOpensTheFilesOfItsOwnCaseThatWereMeantForTheCustomer() {
        long id = aCase();
        long other = aCase();
        long shown = uploaded(li, id, "给客户.txt", "给客户".getBytes(StandardCharsets.UTF_8));
        sent(id, "replies", shown);
        long internal = uploaded(li, id, "内部.txt", "内部".getBytes(StandardCharsets.UTF_8));
        sent(id, "notes", internal);
        long unsent = uploaded(li, id, "未发.txt", "未发".getBytes(StandardCharsets.UTF_8));

        var own = link(id);
        assertThat(customer().get(own + "/files/" + shown).expecting(200).text())
                .isEqualTo("给客户");
        for (var guess :
                List.of(own + "/files/" + internal, own + "/files/" + unsent, link(other) + "/files/" + shown)) {
            assertThat(customer().get(guess).expecting(404).code()).isEqualTo("platform.attachment-not-found");
        }
        assertThat(customer().get(own).expecting(200).text()).doesNotContain("内部", "未发");
        li.client().delete("/api/v1/cases/" + id + "/portal-link").expecting(204);
        assertThat(customer().get(own + "/files/" + shown).status()).isIn(404, 410);
    }
}
