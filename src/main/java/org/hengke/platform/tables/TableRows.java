package org.hengke.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Rows one after another; never all of them in memory. Blank rows are left out. */
public interface TableRows extends Iterator<TableRow>, AutoCloseable {

    /** Share of the file that has been read, from 0 to 1. */
    double progress();

    @Override
    void close();

    /** Opens the data rows below the header. */
    static TableRows open(TableFile file, TableReading reading) {
        var rows = openAll(file, reading);
        try {
            var line = 0L;
            while (line < reading.headerLine() && rows.hasNext()) {
                line = rows.next().line();
            }
            return rows;
        } catch (RuntimeException broken) {
            rows.close();
            throw broken;
        }
    }

    /** Opens every row, the header and whatever stands above it included. */
    static TableRows openAll(TableFile file, TableReading reading) {
        try {
            return switch (file.kind()) {
                case TEXT -> new TextRows(file, reading);
                case XLSX -> new XlsxRows(file, reading.sheet());
                case XLS -> new XlsRows(file, reading.sheet());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
