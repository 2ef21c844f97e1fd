package org.hengke.platform.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of a workbook, read as a stream. */
final class XlsxRows implements TableRows {

    private static final int WIDEST = 500;

    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private @Nullable TableRow next;

    XlsxRows(TableFile file, @Nullable String wanted) throws IOException {
        this.file = file.name();
        workbook = open(file);
        try {
            var sheet = SheetText.sheet(workbook.getSheets().map(Sheet::getName).toList(), wanted);
            stream = workbook.findSheet(sheet).orElseThrow().openStream();
            rows = stream.iterator();
        } catch (ExcelReaderException | IOException broken) {
            workbook.close();
            throw new UnreadableTable("imports.workbook-broken", file.name());
        }
    }

    static List<String> sheets(TableFile file) throws IOException {
        try (var workbook = open(file)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private static ReadableWorkbook open(TableFile file) {
        try {
            return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, false));
        } catch (ExcelReaderException | IOException | NullPointerException broken) {
            throw new UnreadableTable("imports.workbook-broken", file.name());
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            try {
                if (!rows.hasNext()) {
                    return false;
                }
                var row = text(rows.next());
                next = row.isBlank() ? null : row;
            } catch (ExcelReaderException broken) {
                throw new UnreadableTable("imports.workbook-broken", file);
            }
        }
        return true;
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    /** A sheet does not say how long it is before it ends. */
    @Override
    public double progress() {
        return 0;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private TableRow text(Row row) {
        var width = Math.min(row.getCellCount(), WIDEST);
        var cells = new ArrayList<String>(width);
        for (var column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TableRow(row.getRowNum(), List.copyOf(cells));
    }

    private String text(Cell cell) {
        var value = cell.getValue();
        if (value == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (value instanceof java.math.BigDecimal number) {
            var format = cell.getDataFormatId();
            return format != null && SheetText.isDate(format, cell.getDataFormatString())
                    ? SheetText.date(number.doubleValue(), workbook.isDate1904())
                    : SheetText.number(number);
        }
        return switch (cell.getType()) {
            case NUMBER, STRING, BOOLEAN, EMPTY, ERROR -> value.toString();
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }
}
