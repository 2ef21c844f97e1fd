package org.hengke.metrics.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactList;
import org.hengke.metrics.FactRow;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.internal.FactReader.Outcome;
import org.hengke.metrics.internal.Wording;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts behind a figure as a file, page by page, so that its size does not matter. */
@Component
class FactExport {

    private static final int AT_ONCE = 500;

    /** What a sheet of Excel holds, less its head. */
    private static final int MOST = 1_000_000;

    private static final List<String> COLUMNS = List.of(
            "at",
            "person",
            "team",
            "channel",
            "category",
            "source",
            "title",
            "numerator",
            "denominator",
            "rule",
            "state");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final FactList facts;
    private final Wording wording;
    private final Staff staff;
    private final Audit audit;
    private final Looks looks;

    FactExport(FactList facts, Wording wording, Staff staff, Audit audit, Looks looks) {
        this.facts = facts;
        this.wording = wording;
        this.staff = staff;
        this.audit = audit;
        this.looks = looks;
    }

    /** A kind of file. */
    enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    @Transactional
    public void record(MeasureDefinition measure, FactFilter filter, Me me) {
        audit.record(new AuditEntry("metrics.facts-exported", true, "measure", null, java.util.Map.of())
                .with("measure", measure.code().value())
                .with("from", filter.from().toString())
                .with("until", filter.until().toString()));
        looks.saw(me, filter.people());
    }

    void write(
            Format format,
            MeasureDefinition measure,
            FactFilter filter,
            @Nullable Outcome outcome,
            @Nullable Instant asOf,
            Me me,
            Locale locale,
            OutputStream out)
            throws IOException {
        var pages = new Pages(measure, filter, outcome, asOf, me, locale);
        switch (format) {
            case CSV -> csv(pages, locale, out);
            case XLSX -> xlsx(pages, measure, locale, out);
        }
    }

    private interface Sink {
        void row(FactRow row) throws IOException;
    }

    private final class Pages {

        private final MeasureDefinition measure;
        private final FactFilter filter;
        private final @Nullable Outcome outcome;
        private final @Nullable Instant asOf;
        private final Me me;
        private final Locale locale;

        Pages(
                MeasureDefinition measure,
                FactFilter filter,
                @Nullable Outcome outcome,
                @Nullable Instant asOf,
                Me me,
                Locale locale) {
            this.measure = measure;
            this.filter = filter;
            this.outcome = outcome;
            this.asOf = asOf;
            this.me = me;
            this.locale = locale;
        }

        void each(Sink sink) throws IOException {
            String after = null;
            int written = 0;
            do {
                var page = facts.page(measure.code(), filter, outcome, asOf, after, AT_ONCE, me, locale);
                for (var row : page.items()) {
                    sink.row(row);
                }
                written += page.items().size();
                after = page.after();
            } while (after != null && written < MOST);
        }
    }

    /** With a byte-order mark, without which Excel takes Chinese for something else. */
    private void csv(Pages pages, Locale locale, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(heads(locale));
        pages.each(row -> printer.printRecord(
                cells(row, locale).stream().map(FactExport::harmless).toList()));
        printer.flush();
    }

    private void xlsx(Pages pages, MeasureDefinition measure, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Hengke", "1.0")) {
            var sheet = book.newWorksheet(wording.say(measure.nameKey(), locale));
            var heads = heads(locale);
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            var line = new int[] {1};
            pages.each(row -> {
                var cells = cells(row, locale);
                for (int i = 0; i < cells.size(); i++) {
                    switch (cells.get(i)) {
                        case Number number -> sheet.value(line[0], i, number);
                        case Object text -> sheet.value(line[0], i, text.toString());
                    }
                }
                if (++line[0] % AT_ONCE == 0) {
                    sheet.flush();
                }
            });
        }
    }

    private List<String> heads(Locale locale) {
        return COLUMNS.stream()
                .map(column -> wording.say("metrics.export." + column, locale))
                .toList();
    }

    private List<Object> cells(FactRow row, Locale locale) {
        ZoneId zone = staff.zone();
        return List.of(
                TIME.format(row.occurredAt().atZone(zone)),
                text(row.personName()),
                text(row.teamName()),
                text(row.channel()),
                text(row.category()),
                row.source() == null
                        ? String.valueOf(row.sourceId())
                        : row.source().label(),
                row.source() == null ? "" : row.source().title(),
                row.amount(),
                row.denominator(),
                text(row.rule()),
                row.provisional() ? wording.say("metrics.export.provisional", locale) : "");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
