package org.hengke.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.staff.Accounts;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.ShippedRole;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A supervisor fills in a table, sees what it would do, and enters it once. */
@MetricsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryUploadsTest {

    private static final List<String> HEADINGS = List.of("指标", "人员", "团队", "日期", "数值", "总数", "理由");

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final Organisation organisation;
    private final TestClock clock;
    private final Map<String, Client> signedIn = new HashMap<>();
    private String today = "";
    private int made;

    EntryUploadsTest(Clients clients, People people, Accounts accounts, Organisation organisation, TestClock clock) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @BeforeAll
    void staff() {
        clock.set(TestClock.START);
        var department = organisation.addDepartment("客服部", null, null);
        var cho = person("主管周", "S1", ShippedRole.SUPERVISOR);
        var team = organisation.addTeam("上传一组", department, cho);
        var other = organisation.addTeam("上传二组", department, null);
        for (var member : List.of(cho, person("王芳", "A1", ShippedRole.AGENT), person("王芳", "A2", ShippedRole.AGENT))) {
            people.move(member, team, LocalDate.of(2026, 1, 1));
        }
        people.move(person("李娜", "A3", ShippedRole.AGENT), other, LocalDate.of(2026, 1, 1));
        var _ = person("经理马", "M1", ShippedRole.MANAGER);
    }

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
        today = LocalDate.ofInstant(clock.instant(), Ledger.ZONE).toString();
    }

    @Test
    void aTableIsLookedAtThenEnteredOnce() {
        var marks = defined("DISTRIBUTION", "POINTS");
        var share = defined("RATIO", "SHARE");
        var file = sheet(
                List.of(marks, "A1", "", today, "4.5", "", "带新人"),
                List.of(marks, "", "上传一组", today, "4", "", "周会记录齐全"),
                List.of(share, "A2", "", today, "18", "20", "抽查工单"),
                List.of(marks, "王芳", "", today, "3", "", "同名"),
                List.of(marks, "A9", "", "昨天", "好", "", "看不懂"),
                List.of(marks, "S1", "", today, "5", "", "给自己"),
                List.of(marks, "A3", "", today, "5", "", "别组的人"),
                List.of(marks, "", "上传二组", today, "5", "", "别的组"),
                List.of(marks, "A1", "上传一组", today, "5", "", "两样都填"),
                List.of(marks, "A1", "", today, "5", "", "带新人"),
                List.of(share, "A2", "", today, "90%", "", "写成百分比"),
                List.of("satisfaction", "A2", "", today, "9", "", "系统的指标"),
                List.of(marks, "A2", "", "2027-01-01", "4", "", "还没到的日子"),
                List.of(marks, "A2", "", today, "4", "", ""));

        var preview = upload("S1", "/preview", file).expecting(200).json();

        assertThat(preview.path("rows").findValuesAsString("outcome"))
                .startsWith("NEW", "NEW", "NEW")
                .filteredOn("WRONG"::equals)
                .hasSize(11);
        assertThat(codes(preview))
                .containsExactly(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("metrics.upload-person-twice"),
                        Set.of("metrics.upload-person", "metrics.upload-day", "metrics.upload-amount"),
                        Set.of("metrics.entry-about-oneself"),
                        Set.of("metrics.entry-out-of-reach"),
                        Set.of("metrics.entry-out-of-reach"),
                        Set.of("metrics.upload-about-one"),
                        Set.of("metrics.upload-row-twice"),
                        Set.of("metrics.upload-amount"),
                        Set.of("metrics.not-entered"),
                        Set.of("metrics.entry-ahead"),
                        Set.of("metrics.words-needed"));
        assertThat(preview.path("rows")
                        .path(3)
                        .path("problems")
                        .path(0)
                        .path("words")
                        .asString())
                .isEqualTo("叫“王芳”的不止一人，请改填工号。");
        assertThat(preview.path("rows").path(2).path("subject").asString()).isEqualTo("王芳");
        assertThat(entries(marks)).as("nothing is done yet").isEmpty();

        var taken = upload("S1", "", file).expecting(200).json();
        assertThat(taken.path("entered").asInt()).isEqualTo(3);
        var again = upload("S1", "", file).expecting(200).json();

        assertThat(again.path("entered").asInt()).isZero();
        assertThat(again.path("same").asInt()).isEqualTo(3);
        assertThat(entries(marks)).hasSize(2);
        assertThat(value(share)).isEqualTo(0.9);
    }

    @Test
    void theSameTableSentTwiceAtOnceIsEnteredOnce() throws Exception {
        var marks = defined("DISTRIBUTION", "POINTS");
        var file =
                sheet(List.of(marks, "A1", "", today, "3", "", "同时"), List.of(marks, "A2", "", today, "4", "", "同时"));
        Callable<Answer> send = () -> upload("S1", "", file);

        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var answer : pool.invokeAll(List.of(send, send))) {
                answer.get().expecting(200);
            }
        }

        assertThat(entries(marks)).hasSize(2);
    }

    @Test
    void anotherAmountIsACorrectionThatIsAskedFor() {
        var marks = defined("DISTRIBUTION", "POINTS");
        upload("S1", "", sheet(List.of(marks, "A1", "", today, "3", "", "带新人"))).expecting(200);
        var corrected = sheet(List.of(marks, "A1", "", today, "4", "", "带新人"));

        var preview = upload("S1", "/preview", corrected).expecting(200).json();
        assertThat(preview.path("rows").path(0).path("outcome").asString()).isEqualTo("CHANGED");
        assertThat(preview.path("rows").path(0).path("before").asDouble()).isEqualTo(3);
        upload("S1", "", corrected).expecting(200);
        assertThat(value(marks)).as("not without being told to").isEqualTo(3);

        upload("S1", "?corrections=true", corrected).expecting(200);

        assertThat(value(marks)).isEqualTo(4);
        var entry = entry(entries(marks).getFirst());
        assertThat(entry.path("versions")).hasSize(2);
        assertThat(entry.path("versions").path(0).path("upload").asString()).isEqualTo("录入.xlsx");
        as("S1").with("If-Match", "\"2\"")
                .put("/api/v1/entries/" + entries(marks).getFirst() + "/withdrawal", Map.of("reason", "记错了"))
                .expecting(200);
        assertThat(codes(upload("S1", "", corrected).expecting(200).json()))
                .as("what was withdrawn does not come back by itself")
                .containsExactly(Set.of("metrics.upload-was-withdrawn"));
    }

    @Test
    void oneFileIsEvidenceForEveryRow() {
        var marks = defined("DISTRIBUTION", "POINTS");
        long evidence = as("S1").upload("/api/v1/entries/attachments", "file", "签到.txt", "签到表".getBytes(UTF_8))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        var file =
                sheet(List.of(marks, "A1", "", today, "3", "", "出勤"), List.of(marks, "A2", "", today, "4", "", "出勤"));
        assertThat(upload("M1", "?evidence=" + evidence, file).expecting(422).text())
                .as("a file of somebody else's")
                .contains("metrics.no-such-file");

        upload("S1", "?evidence=" + evidence, file).expecting(200);

        assertThat(entries(marks)).hasSize(2).allSatisfy(id -> {
            assertThat(entry(id).path("files").path(0).path("name").asString()).isEqualTo("签到.txt");
            as("A1").get("/api/v1/entries/" + id + "/attachments/" + evidence);
            as("S1").get("/api/v1/entries/" + id + "/attachments/" + evidence).expecting(200);
        });
    }

    @Test
    void textOfAnySortIsReadAndWhatIsNoTableRefused() {
        var marks = defined("DISTRIBUTION", "POINTS");
        var lines =
                "理由,日期,指标,姓名,数值\n\"表单, 甲\"," + today.replace("-0", "/").replace("-", "/") + "," + marks + ",A1,4.25\n";

        for (var charset : List.of(UTF_8, Charset.forName("GB18030"))) {
            var preview = as("S1").upload("/api/v1/entries/import/preview", "file", "录入.csv", lines.getBytes(charset))
                    .expecting(200)
                    .json();
            assertThat(preview.path("entered").asInt()).as(preview.toString()).isEqualTo(1);
            assertThat(preview.path("rows").path(0).path("amount").asDouble()).isEqualTo(4.25);
        }
        assertThat(upload("S1", "/preview", "no table".getBytes(UTF_8)).status())
                .isEqualTo(415);
        assertThat(as("S1").upload("/api/v1/entries/import", "file", "别的.csv", "甲,乙\n1,2\n".getBytes(UTF_8))
                        .code())
                .isEqualTo("metrics.upload-columns");
        for (var path : List.of("", "/preview", "/problems")) {
            assertThat(upload("A1", path, sheet()).status()).isEqualTo(403);
        }
    }

    @Test
    void theTemplateIsExplainedAndWrongRowsComeBackAsTheyWere() {
        var marks = defined("DISTRIBUTION", "POINTS");
        var template = as("S1").bytes("/api/v1/entries/import/template");
        assertThat(upload("S1", "/preview", template).code())
                .as("the explanation is no data")
                .isEqualTo("imports.no-rows");
        assertThat(as("S1").with("Accept-Language", "en").bytes("/api/v1/entries/import/template"))
                .isNotEmpty();

        var file =
                sheet(List.of(marks, "A1", "", today, "4", "", "对的"), List.of(marks, "王芳", "", today, "4", "", "不对的"));
        var problems = upload("S1", "/problems", file).expecting(200);

        assertThat(problems.header("Content-Disposition").orElse("")).contains(".xlsx");
    }

    private static List<Set<String>> codes(JsonNode view) {
        return view.path("rows")
                .valueStream()
                .map(row -> row.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("code").asString())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private String defined(String aggregation, String unit) {
        var code = "uploaded_" + ++made;
        as("M1").post(
                        "/api/v1/measures",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "协作" + made,
                                "aggregation",
                                aggregation,
                                "unit",
                                unit,
                                "direction",
                                "HIGHER_IS_BETTER"))
                .expecting(201);
        return code;
    }

    private List<Long> entries(String measure) {
        return as("M1").get("/api/v1/entries?measure=" + measure)
                .expecting(200)
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("id").asLong())
                .toList();
    }

    private JsonNode entry(long id) {
        return as("S1").get("/api/v1/entries/" + id).expecting(200).json();
    }

    private double value(String measure) {
        return as("M1").get("/api/v1/figures?measure=" + measure + "&from=" + today + "&until=" + today)
                .expecting(200)
                .json()
                .path("total")
                .path(0)
                .path("value")
                .asDouble();
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) {
        var filled = new ArrayList<List<?>>();
        for (var row : rows) {
            filled.add(cells(row));
        }
        var out = new ByteArrayOutputStream();
        try {
            new Sheet("录入", HEADINGS, filled.stream()).write(SheetFormat.XLSX, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** Amounts as numbers, as a spreadsheet keeps them. */
    private static List<?> cells(List<String> row) {
        return IntStream.range(0, row.size())
                .<Object>mapToObj(
                        i -> i == 4 && row.get(i).matches("[0-9.]+") ? Double.valueOf(row.get(i)) : row.get(i))
                .toList();
    }

    private Answer upload(String who, String path, byte[] file) {
        return as(who).upload("/api/v1/entries/import" + path, "file", "录入.xlsx", file);
    }

    private Client as(String number) {
        return Objects.requireNonNull(signedIn.get(number));
    }

    private PersonId person(String name, String number, ShippedRole role) {
        var id = people.add(NewPerson.named(name)
                .withStaffNumber(number)
                .joining(LocalDate.of(2026, 1, 1))
                .withRoles(Set.of(people.role(role))));
        signedIn.put(number, clients.anonymous().withToken(accounts.issueToken(id, "upload " + number, null)));
        return id;
    }
}
