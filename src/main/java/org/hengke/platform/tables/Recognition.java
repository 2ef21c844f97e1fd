package org.hengke.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a file: how to read it, what its columns hold, how many rows there are.
 *
 * @param encoding the encoding as people call it, null for workbooks
 * @param sheets the sheets of a workbook
 * @param ragged lines with more cells than the header has names (the first few of them)
 */
public record Recognition(
        TableKind kind,
        boolean packed,
        @Nullable String encoding,
        List<String> sheets,
        TableReading reading,
        List<Column> columns,
        long rows,
        long raggedRows,
        List<Long> ragged) {

    /** Written for "nothing" by programs and people; only those that occur in the file are taken as such. */
    private static final Set<String> MARKERS = Set.of(
            "?", "-", "--", "—", "——", "/", "null", "(null)", "<null>", "nil", "none", "n/a", "na", "#n/a", "nan",
            "\\n", "无", "空", "(空)", "（空）", "暂无", "未填写");

    private static final String SEPARATORS = ",;\t|";
    private static final int SAMPLE = 200;

    /** Finds out everything. */
    public static Recognition of(TableFile file, DoubleConsumer progress) {
        return of(file, null, progress);
    }

    /**
     * Finds out everything that is not given.
     *
     * @param given what a person has set by hand; its nulls are found out
     */
    public static Recognition of(TableFile file, @Nullable TableReading given, DoubleConsumer progress) {
        try {
            var sheets = sheets(file);
            if (file.kind() != TableKind.TEXT) {
                var sheet = given != null && given.sheet() != null ? given.sheet() : sheets.getFirst();
                var reading = new TableReading(null, null, sheet, -1, List.of());
                return profiled(file, null, sheets, withHeader(file, reading, given), given, progress);
            }
            var encoding = encoding(file, given);
            var separator = given != null && given.separator() != null
                    ? given.separator()
                    : separator(file, encoding.charset().name());
            var reading = new TableReading(encoding.charset().name(), separator, null, -1, List.of());
            return profiled(file, encoding.label(), sheets, withHeader(file, reading, given), given, progress);
        } catch (java.io.EOFException | java.util.zip.ZipException broken) {
            throw new UnreadableTable("imports.packed-file-broken", file.name());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> sheets(TableFile file) throws IOException {
        return switch (file.kind()) {
            case TEXT -> List.of();
            case XLSX -> XlsxRows.sheets(file);
            case XLS -> XlsRows.sheets(file);
        };
    }

    private static TextEncoding encoding(TableFile file, @Nullable TableReading given) throws IOException {
        if (given != null && given.charset() != null) {
            return new TextEncoding(TextRows.charset(given), given.charset(), 0);
        }
        try (var bytes = file.open()) {
            return TextEncoding.of(bytes);
        }
    }

    /** The separator under which most rows have the same, and the largest, number of cells. */
    private static String separator(TableFile file, String charset) {
        var best = ",";
        var bestScore = 0.0;
        for (var candidate : SEPARATORS.split("")) {
            var widths = widths(file, new TableReading(charset, candidate, null, 0, List.of()));
            var usual = usual(widths);
            if (usual > 1) {
                var same = widths.stream().filter(width -> width == usual).count();
                var score = (double) same / widths.size() + Math.min(usual, 50) / 500.0;
                if (score > bestScore) {
                    bestScore = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static List<Integer> widths(TableFile file, TableReading reading) {
        var widths = new ArrayList<Integer>();
        try (var rows = TableRows.openAll(file, reading)) {
            while (widths.size() < SAMPLE && rows.hasNext()) {
                widths.add(rows.next().cells().size());
            }
        } catch (UnreadableTable notThisSeparator) {
            return widths;
        }
        return widths;
    }

    private static int usual(List<Integer> widths) {
        var counts = new HashMap<Integer, Integer>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The header is the first row about as wide as the table, so that a title above it does no harm. */
    private static TableReading withHeader(TableFile file, TableReading reading, @Nullable TableReading given) {
        if (given != null && given.headerLine() >= 0) {
            return reading.withHeaderLine(given.headerLine());
        }
        var first = new ArrayList<TableRow>();
        try (var rows = TableRows.openAll(file, reading)) {
            while (first.size() < SAMPLE && rows.hasNext()) {
                first.add(rows.next());
            }
        }
        if (first.isEmpty()) {
            throw new UnreadableTable("imports.file-empty", file.name());
        }
        var usual = usual(first.stream().map(row -> filled(row)).toList());
        for (var row : first.subList(0, Math.min(20, first.size()))) {
            if (filled(row) >= Math.max(1, usual * 0.6)) {
                return reading.withHeaderLine(row.line());
            }
        }
        return reading.withHeaderLine(first.getFirst().line());
    }

    private static int filled(TableRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static Recognition profiled(
            TableFile file,
            @Nullable String encoding,
            List<String> sheets,
            TableReading reading,
            @Nullable TableReading given,
            DoubleConsumer progress) {
        var names = names(file, reading);
        var profiles = IntStream.range(0, names.size())
                .mapToObj(i -> new ColumnProfile(i, names.get(i)))
                .toList();
        var wanted = given == null || given.emptyMarkers().isEmpty() ? null : Set.copyOf(given.emptyMarkers());
        var markers = new LinkedHashSet<String>();
        var count = 0L;
        var raggedRows = 0L;
        var ragged = new ArrayList<Long>();
        try (var rows = TableRows.open(file, reading)) {
            while (rows.hasNext()) {
                var row = rows.next();
                count++;
                if (row.cells().size() > names.size() && tailFilled(row, names.size())) {
                    raggedRows++;
                    if (ragged.size() < 10) {
                        ragged.add(row.line());
                    }
                }
                for (var i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
                    var value = row.cells().get(i).strip();
                    if (value.isEmpty()) {
                        continue;
                    }
                    if (wanted == null ? isMarker(value) : wanted.contains(value)) {
                        markers.add(value);
                    } else {
                        profiles.get(i).add(value);
                    }
                }
                if ((count & 0x3ff) == 0) {
                    progress.accept(rows.progress());
                }
            }
        }
        if (count == 0) {
            throw new UnreadableTable("imports.no-rows", file.name());
        }
        var columns = settled(profiles.stream().map(ColumnProfile::column).toList());
        return new Recognition(
                file.kind(),
                file.packed(),
                encoding,
                sheets,
                reading.withEmptyMarkers(wanted == null ? List.copyOf(markers) : List.copyOf(wanted)),
                columns,
                count,
                raggedRows,
                List.copyOf(ragged));
    }

    static boolean isMarker(String value) {
        return value.length() <= 6 && MARKERS.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean tailFilled(TableRow row, int width) {
        return row.cells().subList(width, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    /** A column that leaves day and month open follows the others of the same file that do not. */
    private static List<Column> settled(List<Column> columns) {
        var orders = new LinkedHashSet<DateOrder>();
        for (var column : columns) {
            var numbered = column.dates() == DateOrder.DAY_FIRST || column.dates() == DateOrder.MONTH_FIRST;
            if (numbered && !column.open()) {
                orders.add(column.dates());
            }
        }
        if (orders.size() != 1) {
            return columns;
        }
        var order = orders.getFirst();
        return columns.stream()
                .map(column -> column.open() ? column.withDates(order, false) : column)
                .toList();
    }

    private static List<String> names(TableFile file, TableReading reading) {
        try (var rows = TableRows.openAll(file, reading)) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (reading.headerLine() == 0) {
                    return numbered(row.cells().stream().map(cell -> "").toList());
                }
                if (row.line() >= reading.headerLine()) {
                    return numbered(row.cells());
                }
            }
        }
        throw new UnreadableTable("imports.no-header", reading.headerLine());
    }

    /** Names are unique: an unnamed column gets its letter as in a spreadsheet, a repeated name a number. */
    private static List<String> numbered(List<String> cells) {
        var names = new ArrayList<String>();
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank() && !cells.stream().allMatch(String::isBlank)) {
            last--;
        }
        for (var i = 0; i < last; i++) {
            var name = cells.get(i).strip().replaceAll("\\s+", " ");
            var base = name.isEmpty() ? letter(i) : name;
            var unique = base;
            for (var n = 2; names.contains(unique); n++) {
                unique = base + " (" + n + ")";
            }
            names.add(unique);
        }
        return names;
    }

    private static String letter(int position) {
        return position < 26
                ? String.valueOf((char) ('A' + position))
                : letter(position / 26 - 1) + letter(position % 26);
    }
}
