package org.hengke.metrics.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Entries;
import org.hengke.metrics.EntryUpload;
import org.hengke.metrics.EntryUploads;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.MeasureKind;
import org.hengke.metrics.Unit;
import org.hengke.metrics.Wording;
import org.hengke.metrics.internal.EntryReader;
import org.hengke.platform.access.Needs;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.RowOutcome;
import org.hengke.platform.web.Download;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.hengke.staff.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Values entered by the table. */
@RestController
@RequestMapping("/api/v1/entries/import")
class EntryUploadController {

    private final EntryUploads uploads;
    private final MeasureCatalogue measures;
    private final Wording wording;
    private final Staff staff;
    private final MessageSource messages;

    EntryUploadController(
            EntryUploads uploads, MeasureCatalogue measures, Wording wording, Staff staff, MessageSource messages) {
        this.uploads = uploads;
        this.measures = measures;
        this.wording = wording;
        this.staff = staff;
        this.messages = messages;
    }

    /**
     * What is in the way of a row.
     *
     * @param column {@code row} where no single column is to blame
     * @param words in the caller's language
     */
    record EntryRowProblem(String column, String code, String words) {}

    /**
     * @param line as the spreadsheet numbers it
     * @param subject the person or team it is about
     * @param amount in the unit shown; of a share, how many succeeded
     * @param before the amount of the entry that the row would correct
     */
    record EntryUploadRow(
            long line,
            RowOutcome outcome,
            @Nullable MeasureCode measure,
            @Nullable String measureName,
            @Nullable Unit unit,
            @Nullable String subject,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal of,
            @Nullable BigDecimal before,
            @Nullable BigDecimal beforeOf,
            List<EntryRowProblem> problems) {}

    record EntryUploadView(long entered, long changed, long same, long wrong, List<EntryUploadRow> rows) {}

    /** An empty table, and a sheet that explains it in the caller's language. */
    @Needs(Entries.ENTER)
    @GetMapping("/template")
    Download template(Locale language) {
        var name = said("metrics.upload-file", language);
        var sheets = List.of(new Sheet(name, headings(language), Stream.empty()), explanation(language));
        return new Download(name, SheetFormat.XLSX, out -> Sheet.book(sheets, out));
    }

    /** What a file would do, row by row. */
    @Needs(Entries.ENTER)
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    EntryUploadView preview(@RequestParam MultipartFile file, Locale language, Me me) throws IOException {
        try (var content = file.getInputStream()) {
            return view(uploads.preview(name(file), content, me), language);
        }
    }

    /** The rows of a file that cannot be taken, each with the reason, as a workbook to mend and send again. */
    @Needs(Entries.ENTER)
    @PostMapping(path = "/problems", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Download problems(@RequestParam MultipartFile file, Locale language, Me me) throws IOException {
        EntryUploads.Wrong wrong;
        try (var content = file.getInputStream()) {
            wrong = uploads.wrong(name(file), content, me);
        }
        var header = new ArrayList<>(wrong.header());
        header.add(said("metrics.upload-line", language));
        header.add(said("metrics.upload-what-is-wrong", language));
        var rows = wrong.rows().stream().map(row -> {
            var cells = new ArrayList<Object>(row.cells());
            while (cells.size() < wrong.header().size()) {
                cells.add("");
            }
            cells.add(row.line());
            cells.add(words(row.problems(), language));
            return List.copyOf(cells);
        });
        var name = said("metrics.upload-problems", language);
        return new Download(name, SheetFormat.XLSX, out -> new Sheet(name, header, rows).write(SheetFormat.XLSX, out));
    }

    /**
     * Takes the rows that are right; the same file again enters nothing.
     *
     * @param corrections whether rows with another amount correct what is there
     * @param evidence a file sent before, which belongs to all rows
     */
    @Needs(Entries.ENTER)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    EntryUploadView take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean corrections,
            @RequestParam(required = false) @Nullable Long evidence,
            Locale language,
            Me me)
            throws IOException {
        try (var content = file.getInputStream()) {
            return view(uploads.take(name(file), content, corrections, evidence, me), language);
        }
    }

    private List<String> headings(Locale language) {
        return EntryReader.COLUMNS.stream()
                .map(column -> said("metrics.upload-column." + column, language))
                .toList();
    }

    /** Each column with what belongs into it, then the measures that are entered with their units. */
    private Sheet explanation(Locale language) {
        var columns = EntryReader.COLUMNS.stream()
                .map(column -> List.of(
                        said("metrics.upload-column." + column, language),
                        said("metrics.upload-help." + column, language),
                        said("metrics.upload-example." + column, language)));
        var entered = measures.all().stream()
                .filter(measure -> measure.kind() == MeasureKind.ENTERED && !measures.isRetired(measure.code()))
                .map(measure -> List.of(wording.name(measure, language), meant(measure, language), ""));
        return new Sheet(
                said("metrics.upload-explained", language),
                List.of(
                        said("metrics.upload-explained.column", language),
                        said("metrics.upload-explained.content", language),
                        said("metrics.upload-explained.example", language)),
                Stream.of(
                                columns,
                                Stream.of(
                                        List.of("", "", ""),
                                        List.of(
                                                said("metrics.upload-explained.measures", language),
                                                said("metrics.upload-explained.amounts", language),
                                                "")),
                                entered)
                        .flatMap(rows -> rows));
    }

    private String meant(MeasureDefinition measure, Locale language) {
        return said("metrics.upload-unit." + measure.unit().name(), language)
                + (measure.own() == null || measure.own().description().isEmpty()
                        ? ""
                        : " · " + measure.own().description());
    }

    private EntryUploadView view(EntryUpload found, Locale language) {
        return new EntryUploadView(
                found.count(RowOutcome.NEW),
                found.count(RowOutcome.CHANGED),
                found.count(RowOutcome.SAME),
                found.count(RowOutcome.WRONG),
                found.rows().stream().map(row -> row(row, language)).toList());
    }

    private EntryUploadRow row(EntryUpload.Row row, Locale language) {
        var measure = row.measure() == null ? null : measures.get(row.measure());
        boolean share = measure != null && measure.aggregation() == Aggregation.RATIO;
        return new EntryUploadRow(
                row.line(),
                row.outcome(),
                row.measure(),
                measure == null ? null : wording.name(measure, language),
                measure == null ? null : measure.unit(),
                subject(row),
                row.day(),
                row.amount(),
                row.of(),
                row.before(),
                share ? row.beforeOf() : null,
                row.problems().stream()
                        .map(problem -> new EntryRowProblem(
                                problem.column(), problem.code(), problem.words(messages, language)))
                        .toList());
    }

    private @Nullable String subject(EntryUpload.Row row) {
        if (row.person() != null) {
            return staff.name(row.person());
        }
        return row.team() == null
                ? null
                : staff.findTeam(row.team()).map(Team::name).orElse(null);
    }

    private String words(List<CellProblem> problems, Locale language) {
        return problems.stream()
                .map(problem -> problem.words(messages, language))
                .collect(Collectors.joining(language.getLanguage().equals("zh") ? "" : " "));
    }

    private String said(String key, Locale language) {
        return wording.say(key, language);
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "entries.xlsx");
    }
}
