package org.hengke.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hengke.platform.Page;
import org.jspecify.annotations.Nullable;

/**
 * A table for people to open in a spreadsheet, where text from a stranger must stay text and never become a formula. Rows are
 * written as they come, so that its size does not matter.
 *
 * @param name of the sheet in a workbook
 * @param rows read once; a cell is a number or a text
 */
public record Sheet(String name, List<String> headings, Stream<? extends List<?>> rows) {

    /** What a workbook holds on one sheet, rounded down. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_AT_ONCE = 500;
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    public static <R> Sheet of(String name, List<SheetColumn<R>> columns, Stream<R> rows) {
        return new Sheet(
                name,
                columns.stream().map(SheetColumn::heading).toList(),
                rows.map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList()));
    }

    /**
     * The rows of a list that is read page by page, as many as a sheet holds.
     *
     * @param page gives the page after a cursor, the first one after none
     */
    public static <R> Stream<R> paged(Function<@Nullable String, Page<R>> page) {
        return Stream.iterate(
                        Optional.of(page.apply(null)),
                        Optional::isPresent,
                        last -> last.map(Page::after).map(page))
                .flatMap(Optional::stream)
                .flatMap(each -> each.items().stream())
                .limit(MOST_ROWS);
    }

    public void write(SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(out);
            case XLSX -> xlsx(out);
        }
    }

    /** With a byte-order mark, without which Excel takes Chinese for something else. */
    private void csv(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(headings.stream().map(Sheet::harmless));
        for (var row : each()) {
            printer.printRecord(row.stream().map(Sheet::harmless));
        }
        printer.flush();
    }

    /** Several sheets as one workbook, the first of which opens. */
    public static void book(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Hengke", "1.0")) {
            for (var sheet : sheets) {
                sheet.into(book);
            }
        }
    }

    private void xlsx(OutputStream out) throws IOException {
        book(List.of(this), out);
    }

    /** Texts are typed as such, so nothing in them is computed. */
    private void into(Workbook book) throws IOException {
        var sheet = book.newWorksheet(name);
        fill(sheet, 0, headings);
        for (int i = 0; i < headings.size(); i++) {
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (var row : each()) {
            fill(sheet, line, row);
            if (++line % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private Iterable<List<?>> each() {
        return () -> rows.<List<?>>map(row -> row).iterator();
    }

    private static void fill(Worksheet sheet, int line, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Number number -> sheet.value(line, i, number);
                case Object text -> sheet.value(line, i, printable(text.toString()));
            }
        }
    }

    /** A leading apostrophe keeps a spreadsheet from reading {@code = + - @} and control characters as a formula (OWASP). */
    private static Object harmless(Object cell) {
        return cell instanceof String text
                        && !text.isEmpty()
                        && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : cell;
    }

    /** Cut to what a cell holds, without control characters, for which XML 1.0 has no place. */
    private static String printable(String text) {
        return (text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text)
                .codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
