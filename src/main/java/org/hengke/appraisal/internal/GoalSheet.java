package org.hengke.appraisal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengke.imports.tables.Recognition;
import org.hengke.imports.tables.TableFile;
import org.hengke.imports.tables.TableRow;
import org.hengke.imports.tables.TableRows;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/** A file of goals as its cells. */
public final class GoalSheet {

    private static final int MOST_ROWS = 5_000;

    private GoalSheet() {}

    /** One row, by column. */
    public record Cells(long line, Map<String, String> byColumn) {

        public String of(String column) {
            return byColumn.getOrDefault(column, "").strip();
        }
    }

    /** @throws Refusal {@code goals.import-columns}, {@code goals.import-too-long}; or the file cannot be read as a table */
    public static List<Cells> read(String name, InputStream content) {
        try {
            var file = Files.createTempFile("goals", ".part");
            try {
                Files.write(file, content.readAllBytes());
                return read(TableFile.of(file, name));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Cells> read(TableFile file) {
        var found = Recognition.of(file, share -> {});
        if (found.rows() > MOST_ROWS) {
            throw new Refusal(Kind.TOO_LARGE, "goals.import-too-long", MOST_ROWS);
        }
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < found.columns().size(); i++) {
            var heading = found.columns().get(i).name().strip().toLowerCase(Locale.ROOT);
            int place = i;
            GoalCells.HEADINGS.forEach((column, names) -> {
                if (names.contains(heading)) {
                    places.putIfAbsent(column, place);
                }
            });
        }
        if (places.size() < GoalCells.HEADINGS.size()) {
            throw new Refusal(Kind.UNSUPPORTED, "goals.import-columns");
        }
        var cells = new ArrayList<Cells>();
        try (var rows = TableRows.open(file, found.reading())) {
            rows.forEachRemaining(row -> cells.add(cells(row, places)));
        }
        return cells;
    }

    private static Cells cells(TableRow row, Map<String, Integer> places) {
        var byColumn = new HashMap<String, String>();
        places.forEach((column, place) -> byColumn.put(column, row.cell(place)));
        return new Cells(row.line(), byColumn);
    }
}
