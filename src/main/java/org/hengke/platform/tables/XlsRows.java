package org.hengke.platform.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of a workbook in the format of Excel 97 to 2003. */
final class XlsRows implements TableRows {

    private final HSSFWorkbook workbook;
    private final Iterator<Row> rows;
    private final int last;
    private long line;
    private @Nullable TableRow next;

    XlsRows(TableFile file, @Nullable String wanted) throws IOException {
        workbook = open(file);
        var sheet = workbook.getSheet(SheetText.sheet(names(workbook), wanted));
        last = Math.max(1, sheet.getLastRowNum());
        rows = sheet.rowIterator();
    }

    static List<String> sheets(TableFile file) throws IOException {
        try (var workbook = open(file)) {
            return names(workbook);
        }
    }

    private static List<String> names(HSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static HSSFWorkbook open(TableFile file) {
        try {
            return new HSSFWorkbook(new POIFSFileSystem(file.path().toFile(), true));
        } catch (EncryptedDocumentException protectedFile) {
            throw new UnreadableTable("imports.workbook-has-password", file.name());
        } catch (OldExcelFormatException tooOld) {
            throw new UnreadableTable("imports.workbook-too-old", file.name());
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableTable("imports.workbook-broken", file.name());
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (!rows.hasNext()) {
                return false;
            }
            var row = text(rows.next());
            line = row.line();
            next = row.isBlank() ? null : row;
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

    @Override
    public double progress() {
        return Math.min(1.0, (double) line / (last + 1));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private TableRow text(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getLastCellNum(); column++) {
            cells.add(row.getCell(column) instanceof HSSFCell cell ? text(cell) : "");
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TableRow(row.getRowNum() + 1L, List.copyOf(cells));
    }

    private String text(HSSFCell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC -> {
                var style = cell.getCellStyle();
                yield SheetText.isDate(style.getDataFormat(), style.getDataFormatString())
                        ? SheetText.date(
                                cell.getNumericCellValue(),
                                workbook.getInternalWorkbook().isUsing1904DateWindowing())
                        : SheetText.number(BigDecimal.valueOf(cell.getNumericCellValue()));
            }
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
