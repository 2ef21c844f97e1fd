package org.hengke.platform.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CHINESE =
            "工单编号,客户姓名,手机,创建时间\nA1,王小明,13800138000,2024-03-09 14:05:00\nA2,李丽,13900139000,2024-03-10 09:00:00\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "GBK,GBK", "GB18030,GBK"})
    void recognisesHowChineseIsEncoded(String charset, String label) throws IOException {
        var found = recognise("a.csv", CHINESE.getBytes(Charset.forName(charset)));

        assertThat(found.encoding()).isEqualTo(label);
        assertThat(found.columns()).extracting(Column::name).containsExactly("工单编号", "客户姓名", "手机", "创建时间");
        assertThat(found.columns().get(1).examples()).containsExactly("王小明", "李丽");
        assertThat(found.columns())
                .extracting(Column::kind)
                .containsExactly(ColumnKind.TEXT, ColumnKind.TEXT, ColumnKind.PHONE, ColumnKind.TIME);
    }

    @Test
    void tellsGb18030FromGbkByItsFourByteCharacters() throws IOException {
        var found = recognise("a.csv", "姓名,市\n𠮷野,㐂市\n".getBytes(GB18030));

        assertThat(found.encoding()).isEqualTo("GB18030");
        assertThat(found.columns().getFirst().examples()).containsExactly("𠮷野");
    }

    @Test
    void takesByteOrderMarksOffTheFirstName() throws IOException {
        assertThat(recognise("a.csv", ("\ufeff" + CHINESE).getBytes(UTF_8)))
                .satisfies(found -> assertThat(found.encoding()).isEqualTo("UTF-8 BOM"))
                .satisfies(
                        found -> assertThat(found.columns().getFirst().name()).isEqualTo("工单编号"));
        assertThat(recognise("a.csv", ("\ufeff" + CHINESE).getBytes(UTF_16LE)))
                .satisfies(found -> assertThat(found.encoding()).isEqualTo("UTF-16LE"))
                .satisfies(
                        found -> assertThat(found.columns().getFirst().name()).isEqualTo("工单编号"));
    }

    @Test
    void refusesMixedEncodingsAndNamesALineOfEach() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write("编号,内容\n1,第一行是统一码\n2,第二行也是\n".getBytes(UTF_8));
        mixed.write("3,这一行是国标码\n".getBytes(GBK));

        assertRefused("imports.encodings-mixed", "a.csv", mixed.toByteArray(), 1L, 4L);
    }

    @Test
    void refusesBytesThatFitNoEncoding() throws IOException {
        var bytes = "id,name\n1,ok\n2,caf\u00e9, yes\n".getBytes(Charset.forName("ISO-8859-1"));

        assertRefused("imports.encoding-unknown", "a.csv", bytes, 3L);
    }

    @Test
    void refusesAMarkThatTheTextDoesNotKeep() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        bytes.write("名称\n数据\n".getBytes(GBK));

        assertRefused("imports.encoding-not-as-marked", "a.csv", bytes.toByteArray(), 1L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"a,b,c#,", "a;b;c#;", "a|b|c#|", "'a\tb\tc'#'\t'"})
    void recognisesSeparators(String header, String separator) throws IOException {
        var line = header.replace('a', '1').replace('b', '2').replace('c', '3');

        var found = recognise("a.txt", (header + "\n" + (line + "\n").repeat(20)).getBytes(UTF_8));

        assertThat(found.reading().separator()).isEqualTo(separator);
        assertThat(found.columns()).hasSize(3);
        assertThat(found.rows()).isEqualTo(20);
    }

    @Test
    void keepsQuotedSeparatorsAndLineBreaksInsideACellAndCountsLinesAsAnEditorDoes() throws IOException {
        var text = "id;text\n1;\"a;b\nsecond \"\"line\"\"\"\n\n2;plain, with commas, and more\n";
        var file = file("a.csv", text.getBytes(UTF_8));
        var found = Recognition.of(file, done -> {});

        assertThat(found.reading().separator()).isEqualTo(";");
        assertThat(rows(file, found))
                .containsExactly(
                        new TableRow(2, List.of("1", "a;b\nsecond \"line\"")),
                        new TableRow(5, List.of("2", "plain, with commas, and more")));
    }

    @Test
    void findsTheHeaderBelowATitle() throws IOException {
        var text = "工单导出,,\n导出时间：2024-05-01,,\n编号,标题,状态\n1,打不开,新建\n2,很慢,关闭\n3,退款,关闭\n";

        var found = recognise("a.csv", text.getBytes(UTF_8));

        assertThat(found.reading().headerLine()).isEqualTo(3);
        assertThat(found.rows()).isEqualTo(3);
        assertThat(found.columns().get(2).values())
                .containsExactly(new Column.ValueCount("关闭", 2), new Column.ValueCount("新建", 1));
    }

    @Test
    void namesColumnsThatHaveNoNameOrTheSameName() throws IOException {
        var found = recognise("a.csv", "id,,name,name\n1,2,3,4\n".getBytes(UTF_8));

        assertThat(found.columns()).extracting(Column::name).containsExactly("id", "B", "name", "name (2)");
    }

    @Test
    void takesMarkersForNothing() throws IOException {
        var found = recognise("a.csv", "id,x\n1,?\n2,NULL\n3,无\n4,-\n5,yes please\n".getBytes(UTF_8));

        assertThat(found.reading().emptyMarkers()).containsExactlyInAnyOrder("?", "NULL", "无", "-");
        assertThat(found.columns().get(1).filled()).isEqualTo(1);
    }

    @Test
    void decidesDayAndMonthOverTheWholeColumn() throws IOException {
        var text = new StringBuilder("opened_at,other,us\n");
        for (var day = 1; day <= 28; day++) {
            text.append(day).append("/2/2016 01:16,3/4/2016,2/").append(day).append("/2016\n");
        }

        var columns = recognise("a.csv", text.toString().getBytes(UTF_8)).columns();

        assertThat(columns)
                .extracting(Column::dates)
                .containsExactly(DateOrder.DAY_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);
        assertThat(columns.get(1).open()).isTrue();
        assertThat(columns.get(0).open()).isFalse();
    }

    @Test
    void anOpenColumnFollowsADecidedOne() throws IOException {
        var columns = recognise("a.csv", "created,closed\n3/4/2016,25/4/2016\n5/4/2016,6/5/2016\n".getBytes(UTF_8))
                .columns();

        assertThat(columns.getFirst().dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(columns.getFirst().open()).isFalse();
    }

    @Test
    void readsPackedText() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(CHINESE.getBytes(GBK));
        }

        var found = recognise("a.csv.gz", packed.toByteArray());

        assertThat(found.packed()).isTrue();
        assertThat(found.rows()).isEqualTo(2);
        assertRefused(
                "imports.packed-file-broken",
                "b.csv.gz",
                java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 30),
                "b.csv.gz");
    }

    @Test
    void readsWorkbooksOldAndNewAlike() throws IOException {
        var fresh = new ByteArrayOutputStream();
        try (var workbook = new Workbook(fresh, "test", "1.0")) {
            var sheet = workbook.newWorksheet("客户");
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "登记时间");
            sheet.value(0, 2, "订单数");
            sheet.value(1, 0, "张伟");
            sheet.value(1, 1, LocalDateTime.of(2024, 3, 9, 14, 5));
            sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 2, 12345678901L);
            workbook.newWorksheet("空");
        }
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("客户");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("姓名");
            header.createCell(1).setCellValue("登记时间");
            header.createCell(2).setCellValue("订单数");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("张伟");
            row.createCell(1).setCellValue(LocalDateTime.of(2024, 3, 9, 14, 5));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue(12345678901.0);
            workbook.createSheet("空");
            workbook.write(old);
        }

        for (var file : List.of(file("a.xlsx", fresh.toByteArray()), file("a.xls", old.toByteArray()))) {
            var found = Recognition.of(file, done -> {});
            assertThat(found.sheets()).containsExactly("客户", "空");
            assertThat(found.columns()).extracting(Column::name).containsExactly("姓名", "登记时间", "订单数");
            assertThat(found.columns().get(1).dates()).isEqualTo(DateOrder.YEAR_FIRST);
            assertThat(rows(file, found))
                    .containsExactly(new TableRow(2, List.of("张伟", "2024-03-09 14:05:00", "12345678901")));
        }
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertRefused("imports.file-is-no-table", "a.csv", png);
        assertRefused("imports.name-disagrees", "a.xlsx", CHINESE.getBytes(UTF_8));
        assertRefused("imports.name-disagrees", "a.csv.gz", CHINESE.getBytes(UTF_8));
        assertRefused("imports.file-is-no-table", "a.csv", "%PDF-1.7\nstream".getBytes(UTF_8));
        assertRefused("imports.file-is-no-table", "a.csv", "<!DOCTYPE html><html><body>".getBytes(UTF_8));
        assertRefused("imports.file-empty", "a.csv", new byte[0]);
        assertRefused("imports.no-rows", "a.csv", "just,a,header\n".getBytes(UTF_8));
        var zip = new ByteArrayOutputStream();
        try (var out = new java.util.zip.ZipOutputStream(zip)) {
            out.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            out.write("<x/>".getBytes(UTF_8));
        }
        assertRefused("imports.archive-is-no-workbook", "a.xlsx", zip.toByteArray());
        assertRefused("imports.workbook-broken", "a.xlsx", java.util.Arrays.copyOf(zip.toByteArray(), 60));
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() throws IOException {
        assertRefused("imports.quote-not-closed", "a.csv", "a,b\n1,2\n3,\"open\n4,5\n".getBytes(UTF_8), 3L);
        assertRefused("imports.quote-not-closed", "a.csv", ("a,b\n1,\"" + "x,y\n".repeat(2_000_000)).getBytes(UTF_8));
    }

    @Test
    void readsAHugeFileWithoutTakingItIntoMemory() throws IOException {
        var path = folder.resolve("huge.csv");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.writeBytes("a,b\n1,2\n");
            file.setLength(3L << 30);
        }

        assertThatThrownBy(() -> Recognition.of(TableFile.of(path, "huge.csv"), done -> {}))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("imports.file-is-no-table");
    }

    @Test
    void countsLinesWiderThanTheHeader() throws IOException {
        var found = recognise("a.csv", "a,b\n1,2\n1,2,3\n4,5\n6,7,,\n".getBytes(UTF_8));

        assertThat(found.raggedRows()).isEqualTo(1);
        assertThat(found.ragged()).containsExactly(3L);
    }

    @Test
    void knowsTheServiceDeskLog() throws IOException {
        var log = Path.of(System.getenv().getOrDefault("HENGKE_TEST_DATA", "../shared/data"))
                .resolve("servicenow_incident_log.csv.gz");
        Assumptions.assumeTrue(Files.exists(log), "the real log is not here: " + log.toAbsolutePath());

        var found = Recognition.of(TableFile.of(log, "servicenow_incident_log.csv.gz"), done -> {});

        assertThat(found.rows()).isEqualTo(119_998);
        assertThat(found.reading().emptyMarkers()).containsExactly("?");
        assertThat(found.columns()).hasSize(36);
        assertThat(found.columns().stream().filter(column -> column.dates() == DateOrder.DAY_FIRST))
                .extracting(Column::name)
                .containsExactly("opened_at", "sys_created_at", "sys_updated_at", "resolved_at", "closed_at");
        assertThat(found.columns()).noneMatch(Column::open).noneMatch(column -> column.misfits() > 0);
    }

    private Recognition recognise(String name, byte[] bytes) throws IOException {
        return Recognition.of(file(name, bytes), done -> {});
    }

    private TableFile file(String name, byte[] bytes) throws IOException {
        return TableFile.of(Files.write(folder.resolve(name), bytes), name);
    }

    private static List<TableRow> rows(TableFile file, Recognition found) {
        var all = new ArrayList<TableRow>();
        try (var rows = TableRows.open(file, found.reading())) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private void assertRefused(String code, String name, byte[] bytes, Object... arguments) {
        assertThatThrownBy(() -> recognise(name, bytes)).isInstanceOfSatisfying(UnreadableTable.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.arguments()).containsAll(List.of(arguments));
        });
    }
}
