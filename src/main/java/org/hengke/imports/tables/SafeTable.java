package org.hengke.imports.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes tables for people to open in a spreadsheet, where text from a stranger must stay text and never become a formula. */
public final class SafeTable {

    private static final int LONGEST_CELL = 32_767;

    private SafeTable() {}

    /** CSV in UTF-8 with a mark, which is what Excel needs to show Chinese. */
    public static void csv(List<String> header, Stream<List<String>> rows, OutputStream out) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            printer.printRecord(header.stream().map(SafeTable::harmless));
            rows.forEach(row -> print(printer, row));
            printer.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A workbook with one sheet; cells are typed as text, so nothing in them is computed. */
    public static void xlsx(String sheet, List<String> header, Stream<List<String>> rows, OutputStream out) {
        try (var workbook = new Workbook(out, "Hengke", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            write(page, 0, header);
            page.freezePane(0, 1);
            var line = new int[] {1};
            rows.forEach(row -> write(page, line[0]++, row));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A leading apostrophe keeps a spreadsheet from reading {@code = + - @} and control characters as a formula (OWASP). */
    static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        var first = cell.charAt(0);
        var dangerous = first == '='
                || first == '+'
                || first == '-'
                || first == '@'
                || first == '\t'
                || first == '\r'
                || first == '\n'
                || first == '＝'
                || first == '＋'
                || first == '－'
                || first == '＠';
        return dangerous && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? "'" + cell : cell;
    }

    private static void print(CSVPrinter printer, List<String> row) {
        try {
            printer.printRecord(row.stream().map(SafeTable::harmless));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(org.dhatim.fastexcel.Worksheet page, int line, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            page.value(line, i, printable(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text));
        }
        if (line % 1000 == 999) {
            try {
                page.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** XML 1.0 has no place for control characters. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
