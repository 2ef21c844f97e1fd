package org.hengke.imports.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hengke.imports.ImportId;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.tables.Recognition;
import org.hengke.platform.tables.TableFile;
import org.hengke.platform.tables.TableRow;
import org.hengke.platform.tables.TableRows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rows that were left out, as they are in the file, each with its reasons. */
@Component
class ProblemFile {

    private final ImportProblems problems;
    private final MessageSource messages;

    ProblemFile(ImportProblems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    void write(
            ImportId id, TableFile file, Recognition recognition, SheetFormat format, Locale language, OutputStream out)
            throws IOException {
        var byLine = problems.byLine(id);
        var header = new ArrayList<>(List.of(
                messages.getMessage("imports.column.line", null, language),
                messages.getMessage("imports.column.reason", null, language)));
        recognition.columns().forEach(column -> header.add(column.name()));
        try (var rows = TableRows.open(file, recognition.reading())) {
            var wrong = stream(rows)
                    .filter(row -> byLine.containsKey(row.line()))
                    .map(row -> {
                        var cells = new ArrayList<>(List.of(
                                String.valueOf(row.line()),
                                reasons(byLine.getOrDefault(row.line(), List.of()), language)));
                        cells.addAll(row.cells());
                        return cells;
                    });
            new Sheet(messages.getMessage("imports.sheet.problems", null, language), header, wrong).write(format, out);
        }
    }

    private String reasons(List<RowProblem> problems, Locale language) {
        var reasons = problems.stream().map(problem -> said(problem, language)).toList();
        return String.join(language.getLanguage().equals("zh") ? "；" : "; ", reasons);
    }

    private String said(RowProblem problem, Locale language) {
        var words = messages.getMessage(problem.code(), new Object[] {problem.value()}, problem.code(), language);
        if (problem.field().isEmpty()) {
            return String.valueOf(words);
        }
        var field = messages.getMessage("imports.field." + problem.field(), null, problem.field(), language);
        return language.getLanguage().equals("zh") ? field + "：" + words : field + ": " + words;
    }

    private static Stream<TableRow> stream(TableRows rows) {
        Iterable<TableRow> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false);
    }
}
