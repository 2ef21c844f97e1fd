package org.hengke.platform.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file are read: found out by {@link Recognition}, correctable by hand.
 *
 * @param charset name of the encoding of a text file
 * @param separator what stands between the cells of a text file
 * @param sheet name of the sheet of a workbook
 * @param headerLine line of the column names, 0 where there are none
 * @param emptyMarkers values that stand for "nothing"
 */
public record TableReading(
        @Nullable String charset,
        @Nullable String separator,
        @Nullable String sheet,
        long headerLine,
        List<String> emptyMarkers) {

    public TableReading {
        emptyMarkers = List.copyOf(emptyMarkers);
    }

    char separatorCharacter() {
        return separator == null || separator.isEmpty() ? ',' : separator.charAt(0);
    }

    TableReading withHeaderLine(long line) {
        return new TableReading(charset, separator, sheet, line, emptyMarkers);
    }

    TableReading withEmptyMarkers(List<String> markers) {
        return new TableReading(charset, separator, sheet, headerLine, markers);
    }
}
