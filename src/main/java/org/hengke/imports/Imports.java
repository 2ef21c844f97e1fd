package org.hengke.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.hengke.imports.internal.Field;
import org.hengke.imports.internal.Fields;
import org.hengke.imports.internal.ImportDesk;
import org.hengke.imports.internal.RowProblem;
import org.hengke.platform.Cursor;
import org.hengke.platform.Page;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.tables.TableReading;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings in what other programs hold: a file is looked through, its columns are given a meaning, tried, and taken in. */
@Service
public class Imports {

    private final ImportDesk desk;

    Imports(ImportDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes a file and begins to look through it.
     *
     * @param size as announced, -1 if it was not; a file announced too large is refused before a byte is read
     */
    public ImportId receive(String fileName, InputStream content, long size, PersonId by, String caller) {
        return desk.receive(fileName, content, size, by, caller);
    }

    public ImportView get(ImportId id) {
        return desk.get(id);
    }

    public Page<ImportRow> list(@Nullable Cursor after, int limit) {
        return desk.list(after, limit);
    }

    /** Reads the file another way: encoding, separator, sheet, header line. */
    public void readAs(ImportId id, TableReading reading, String caller) {
        desk.readAs(id, reading, caller);
    }

    /** The best idea of what the columns mean if a row stands for this. */
    public ImportPlan suggest(ImportId id, Shape shape) {
        return desk.suggest(id, shape);
    }

    public List<Field> fields(Shape shape) {
        return Fields.of(shape);
    }

    /** Says what the columns mean and begins to try every row. */
    public void plan(ImportId id, ImportPlan plan, String caller) {
        desk.plan(id, plan, caller);
    }

    public Preview preview(ImportId id) {
        return desk.preview(id);
    }

    public Page<RowProblem> problems(ImportId id, @Nullable Cursor after, int limit) {
        return desk.problems(id, after, limit);
    }

    /** Writes the rows with problems as they are in the file, each with its reasons, as CSV or a workbook. */
    public void writeProblems(ImportId id, SheetFormat format, Locale language, OutputStream out) throws IOException {
        desk.writeProblems(id, format, language, out);
    }

    public void start(ImportId id, String caller) {
        desk.start(id, caller);
    }

    /** Stops what is being done; what was taken in stays until it is undone. */
    public void stop(ImportId id) {
        desk.stop(id);
    }

    /** Takes back what the import brought, but for what people have changed or used since. */
    public void undo(ImportId id, String caller) {
        desk.undo(id, caller);
    }

    /** Forgets a file of which nothing was taken in. */
    public void discard(ImportId id) {
        desk.discard(id);
    }

    public List<ImportTemplate> templates() {
        return desk.templates();
    }

    public void keepTemplate(ImportId id, String name, PersonId by) {
        desk.keepTemplate(id, name, by);
    }

    public void deleteTemplate(long id) {
        desk.deleteTemplate(id);
    }
}
