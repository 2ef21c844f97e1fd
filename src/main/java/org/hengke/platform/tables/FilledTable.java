package org.hengke.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/**
 * A table that people fill in after a template, in a workbook or as text, understood by what stands above its columns.
 *
 * @param header as it is in the file
 */
public record FilledTable(List<String> header, List<Filled> rows) {

    public FilledTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line as a spreadsheet numbers it
     * @param cells as they are in the file
     */
    public record Filled(long line, List<String> cells, Map<String, String> byColumn) {

        /** What stands in a column, empty where the file has none of that kind. */
        public String of(String column) {
            return byColumn.getOrDefault(column, "").strip();
        }
    }

    /**
     * What such a table looks like.
     *
     * @param headings the columns, each with what may stand above it, in small letters
     * @param optional columns that may be missing
     * @param wrongColumns code of the refusal of a table with others
     * @param tooLong code of the refusal of a longer one
     */
    public record Form(
            Map<String, List<String>> headings,
            Set<String> optional,
            int mostRows,
            String wrongColumns,
            String tooLong) {

        /** @throws Refusal where the file is no such table, or cannot be read as a table at all */
        public FilledTable read(String name, InputStream content) {
            try {
                var file = Files.createTempFile("table", ".part");
                try {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                    return read(TableFile.of(file, name));
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private FilledTable read(TableFile file) {
            var found = Recognition.of(file, share -> {});
            if (found.rows() > mostRows) {
                throw new Refusal(Kind.TOO_LARGE, tooLong, mostRows);
            }
            var header = found.columns().stream().map(Column::name).toList();
            var places = places(header);
            if (!headings.keySet().stream()
                    .allMatch(column -> optional.contains(column) || places.containsKey(column))) {
                throw new Refusal(Kind.UNSUPPORTED, wrongColumns);
            }
            var filled = new ArrayList<Filled>();
            try (var rows = TableRows.open(file, found.reading())) {
                rows.forEachRemaining(row -> filled.add(filled(row, places)));
            }
            return new FilledTable(header, filled);
        }

        private Map<String, Integer> places(List<String> header) {
            var places = new HashMap<String, Integer>();
            for (int i = 0; i < header.size(); i++) {
                var heading = header.get(i).strip().toLowerCase(Locale.ROOT);
                int place = i;
                headings.forEach((column, names) -> {
                    if (names.contains(heading)) {
                        places.putIfAbsent(column, place);
                    }
                });
            }
            return places;
        }

        private static Filled filled(TableRow row, Map<String, Integer> places) {
            var byColumn = new HashMap<String, String>();
            places.forEach((column, place) -> byColumn.put(column, row.cell(place)));
            return new Filled(row.line(), row.cells(), byColumn);
        }
    }
}
