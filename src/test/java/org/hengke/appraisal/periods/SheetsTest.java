package org.hengke.appraisal.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.RunState;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.PersonId;
import org.hengke.support.Answer;
import org.hengke.support.Colleagues;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** What is handed over of an appraisal says what was published, to those who may see it. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class SheetsTest {

    private static final String PERIODS = "/api/v1/appraisal-periods";
    private static final String REASON = "主动带教两位新同事<b>晨会</b>分享 & 复盘";

    private final Colleagues colleagues;
    private final Runs runs;
    private final TestClock clock;
    private Department department;
    private long period;

    SheetsTest(Colleagues colleagues, Runs runs, TestClock clock) {
        this.colleagues = colleagues;
        this.runs = runs;
        this.clock = clock;
    }

    @BeforeAll
    void publish() throws InterruptedException {
        clock.set(TestClock.START);
        department = new Department(colleagues, 2);
        department.work(new Random(5), 40);
        period = department
                .as(department.manager)
                .post(
                        PERIODS,
                        Map.of(
                                "name", "二月考核",
                                "span", "MONTH",
                                "firstDay", "2026-02-01",
                                "department", department.id.value()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        department
                .as(department.leadOfOne)
                .put(
                        "/api/v1/appraisals/" + row(person()).path("id").asLong() + "/ratings",
                        Map.of("ratings", List.of(Map.of("item", "work-attitude", "value", 5, "reason", REASON))))
                .expecting(200);
        assertThat(sheetOf(department.manager).status()).isEqualTo(409);
        department
                .as(department.manager)
                .put(PERIODS + "/" + period + "/closure", null)
                .expecting(200);
        clock.set(Instant.parse("2026-03-09T02:00:00Z"));
        long run = department
                .as(department.manager)
                .post(PERIODS + "/" + period + "/publication", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        assertThat(runs.await(new RunId(run)).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aPersonsSheetSaysTheTotalEveryItemAndWhatWasSaid() throws IOException {
        var view = department
                .as(person())
                .get("/api/v1/appraisals/" + row(person()).path("id").asLong())
                .expecting(200)
                .json();
        var result = view.path("result");

        assertThat(sheetOf(person()).expecting(200).header("Content-Type")).hasValue("application/pdf");
        try (var pdf = Loader.loadPDF(department.as(person()).bytes(sheet()))) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "二月考核",
                            view.path("person").path("name").asString(),
                            "总分 "
                                    + result.path("points")
                                            .decimalValue()
                                            .stripTrailingZeros()
                                            .toPlainString(),
                            result.path("grade").asString(),
                            "满意度",
                            "一次解决率",
                            REASON,
                            view.path("editions").path(0).path("digest").asString())
                    .contains(given(result));
        }
    }

    @Test
    void aSheetIsMadeForThosePeopleOnlyWhoMaySeeTheAppraisal() {
        assertThat(sheetOf(department.leadOfOne).status()).isEqualTo(200);
        assertThat(sheetOf(department.leadOfTwo).expecting(404).code())
                .isEqualTo("appraisal.periods.no-such-appraisal");
        assertThat(sheetOf(department.inOne.get(1)).status()).isEqualTo(404);
    }

    @Test
    void aPeriodsTableHoldsARowForEachPersonTheViewerSees() throws IOException {
        var all = table(department.manager);
        var rows = department
                .as(department.manager)
                .get(PERIODS + "/" + period + "/appraisals")
                .expecting(200)
                .json();

        assertThat(all).hasSize(rows.size() + 1);
        assertThat(all.getFirst()).contains("姓名", "总分", "等级", "满意度");
        for (var row : rows) {
            var line = all.stream()
                    .filter(cells -> cells.getFirst()
                            .equals(row.path("person").path("name").asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.get(all.getFirst().indexOf("等级")))
                    .isEqualTo(
                            row.path("grade").isNull() ? "" : row.path("grade").asString());
        }
        assertThat(table(department.inOne.get(1))).hasSize(2);
    }

    /** How far the points of items may be off, as the card has it. */
    private static List<String> given(JsonNode result) {
        var given = result.path("items")
                .valueStream()
                .map(item -> item.path("interval"))
                .filter(interval -> !interval.isNull())
                .map(interval ->
                        (interval.path("high").asDouble() - interval.path("low").asDouble()) / 2)
                .filter(half -> half >= 0.05)
                .map(half -> "±"
                        + BigDecimal.valueOf(half)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
        assertThat(given).hasSizeGreaterThan(2);
        return given;
    }

    private PersonId person() {
        return department.inOne.getFirst();
    }

    private Answer sheetOf(PersonId viewer) {
        return department.as(viewer).get(sheet());
    }

    private String sheet() {
        return "/api/v1/appraisals/" + row(person()).path("id").asLong() + "/sheet";
    }

    private List<List<String>> table(PersonId viewer) throws IOException {
        var file = department.as(viewer).bytes(PERIODS + "/" + period + "/export");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private JsonNode row(PersonId person) {
        return department
                .as(department.manager)
                .get(PERIODS + "/" + period + "/appraisals")
                .expecting(200)
                .json()
                .valueStream()
                .filter(row -> row.path("person").path("id").asLong() == person.value())
                .findFirst()
                .orElseThrow();
    }
}
