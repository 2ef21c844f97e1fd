package org.hengke.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hengke.platform.Page;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void noCellOfACsvIsAFormula() throws IOException {
        var sheet = new Sheet(
                "问题",
                List.of("行", "内容"),
                Stream.of(
                        List.of("1", "=cmd|' /C calc'!A0"),
                        List.of("-2.5", "+86 138"),
                        List.of("3", "@SUM(A1)"),
                        List.of("4", "\t=1+1")));

        assertThat(csv(sheet).lines())
                .containsExactly("\ufeff行,内容", "1,'=cmd|' /C calc'!A0", "-2.5,'+86 138", "3,'@SUM(A1)", "4,'\t=1+1");
    }

    @Test
    void neitherFullWidthSignsNorLineBreaksBeginAFormula() throws IOException {
        var sheet = new Sheet(
                "问题", List.of("a"), Stream.of(List.of("＝1+1"), List.of("＋1+1"), List.of("－1+1"), List.of("＠A1")));

        assertThat(csv(sheet).lines()).containsExactly("\ufeffa", "'＝1+1", "'＋1+1", "'－1+1", "'＠A1");
        assertThat(csv(new Sheet("问题", List.of("a"), Stream.of(List.of("\n=1"), List.of("\r=1")))))
                .contains("\"'\n=1\"", "\"'\r=1\"");
    }

    @Test
    void aWorkbookKeepsTextAsText() throws IOException {
        var rows = workbook(
                new Sheet("问题", List.of("a"), Stream.of(List.of("=1+1"), List.of("bad\u0001 \u0000 character"))));

        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
        assertThat(rows.get(2).getCellText(0)).isEqualTo("bad  character");
    }

    @Test
    void aWorkbookCutsWhatNoCellHolds() throws IOException {
        var rows = workbook(new Sheet("问题", List.of("a"), Stream.of(List.of("长".repeat(40_000)))));

        assertThat(rows.get(1).getCellText(0)).hasSize(32_767);
    }

    @Test
    void numbersAreNumbersInAWorkbookAndPlainInACsv() throws IOException {
        var columns = List.of(
                new SheetColumn<Integer>("号", number -> number), new SheetColumn<Integer>("名", number -> "第" + number));

        assertThat(csv(Sheet.of("数", columns, Stream.of(-3, 4))).lines())
                .containsExactly("\ufeff号,名", "-3,第-3", "4,第4");
        var rows = workbook(Sheet.of("数", columns, Stream.of(-3, 4)));
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("号");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCell(0).asNumber()).isEqualByComparingTo("-3");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("第-3");
    }

    @Test
    void pagesFollowEachOtherUntilTheLastAndAreReadOnlyWhenNeeded() {
        var read = new ArrayList<String>();
        var rows = Sheet.paged(after -> {
            read.add(String.valueOf(after));
            var from = after == null ? 0 : Integer.parseInt(after);
            return new Page<>(List.of(from, from + 1), from == 4 ? null : String.valueOf(from + 2));
        });
        var each = rows.iterator();

        assertThat(List.of(each.next(), each.next())).containsExactly(0, 1);
        assertThat(read).containsExactly("null");
        assertThat(each).toIterable().containsExactly(2, 3, 4, 5);
        assertThat(read).containsExactly("null", "2", "4");
    }

    @Test
    void holdsMoreRowsThanAreWrittenAtOnce() throws IOException {
        var rows =
                workbook(new Sheet("多", List.of("n"), IntStream.range(0, 1_700).mapToObj(List::of)));

        assertThat(rows).hasSize(1_701);
        assertThat(rows.getLast().getCellText(0)).isEqualTo("1699");
    }

    private static String csv(Sheet sheet) throws IOException {
        return new String(written(sheet, SheetFormat.CSV), UTF_8);
    }

    private static List<Row> workbook(Sheet sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(sheet, SheetFormat.XLSX)))) {
            return book.getFirstSheet().read();
        }
    }

    private static byte[] written(Sheet sheet, SheetFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet.write(format, out);
        return out.toByteArray();
    }
}
