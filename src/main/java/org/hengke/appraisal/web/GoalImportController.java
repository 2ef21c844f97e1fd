package org.hengke.appraisal.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengke.appraisal.GoalImport;
import org.hengke.appraisal.GoalImports;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.Goals;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.access.Needs;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.tables.RowOutcome;
import org.hengke.platform.web.Download;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Goals from a spreadsheet. */
@RestController
@RequestMapping("/api/v1/goals/import")
class GoalImportController {

    private final GoalImports imports;
    private final Goals goals;
    private final Staff staff;
    private final MessageSource messages;

    GoalImportController(GoalImports imports, Goals goals, Staff staff, MessageSource messages) {
        this.imports = imports;
        this.goals = goals;
        this.staff = staff;
        this.messages = messages;
    }

    /**
     * @param line as the spreadsheet numbers it
     * @param before the target of the goal that is there
     * @param problems what to change, in the caller's language
     */
    record GoalImportRow(
            long line,
            RowOutcome outcome,
            @Nullable MeasureCode measure,
            @Nullable String subject,
            GoalPeriod.@Nullable Span span,
            @Nullable LocalDate first,
            @Nullable BigDecimal target,
            @Nullable BigDecimal before,
            List<String> problems) {}

    record GoalImportView(long proposed, long changed, long same, long wrong, List<GoalImportRow> rows) {}

    /** An empty table with two rows to go by. */
    @Needs(Goals.MANAGE)
    @GetMapping("/template")
    Download template(Locale language) {
        var headings = Stream.of("measure", "kind", "subject", "period", "target")
                .map(column -> said("goals.import-column." + column, language))
                .toList();
        var month = GoalPeriod.containing(staff.today(), GoalPeriod.Span.MONTH)
                .next()
                .first();
        var team = staff.teams().stream()
                .filter(one -> !one.retired())
                .findFirst()
                .map(one -> one.name())
                .orElse("");
        var rows = Stream.of(
                List.of(
                        said("measures.satisfaction.name", language),
                        said("goals.import-kind.TEAM", language),
                        team,
                        "%d-%02d".formatted(month.getYear(), month.getMonthValue()),
                        "90%"),
                List.of(
                        said("measures.first_response_time.name", language),
                        said("goals.import-kind.TEAM", language),
                        team,
                        "%dQ%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3),
                        "2"));
        var name = said("goals.import-file", language);
        return new Download(
                name, SheetFormat.XLSX, out -> new Sheet(name, headings, rows).write(SheetFormat.XLSX, out));
    }

    /** What a file would do, row by row. */
    @Needs(Goals.MANAGE)
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    GoalImportView preview(@RequestParam MultipartFile file, Locale language, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return view(imports.preview(name(file), content, me), language);
        }
    }

    /** Takes the rows that are right; the same file again changes nothing. */
    @Needs(Goals.MANAGE)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    GoalImportView take(@RequestParam MultipartFile file, Locale language, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return view(imports.take(name(file), content, me), language);
        }
    }

    private GoalImportView view(GoalImport found, Locale language) {
        return new GoalImportView(
                found.count(RowOutcome.NEW),
                found.count(RowOutcome.CHANGED),
                found.count(RowOutcome.SAME),
                found.count(RowOutcome.WRONG),
                found.rows().stream().map(row -> row(row, language)).toList());
    }

    private GoalImportRow row(GoalImport.Row row, Locale language) {
        return new GoalImportRow(
                row.line(),
                row.outcome(),
                row.measure(),
                row.subject() == null ? null : goals.named(row.subject()),
                row.period() == null ? null : row.period().span(),
                row.period() == null ? null : row.period().first(),
                row.target(),
                row.before(),
                row.problems().stream()
                        .map(problem -> problem.words(messages, language))
                        .toList());
    }

    private String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "goals.xlsx");
    }
}
