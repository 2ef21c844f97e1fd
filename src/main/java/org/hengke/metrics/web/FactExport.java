package org.hengke.metrics.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FactList;
import org.hengke.metrics.FactRow;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Wording;
import org.hengke.metrics.internal.FactReader.Outcome;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetColumn;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts behind a figure as a file, page by page, so that its size does not matter. */
@Component
class FactExport {

    private static final int AT_ONCE = 500;

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

    @Transactional
    public void record(MeasureDefinition measure, FactFilter filter, Me me) {
        audit.record(new AuditEntry("metrics.facts-exported", true, "measure", null, Map.of())
                .with("measure", measure.code().value())
                .with("from", filter.from().toString())
                .with("until", filter.until().toString()));
        looks.saw(me, filter.people());
    }

    void write(
            SheetFormat format,
            MeasureDefinition measure,
            FactFilter filter,
            @Nullable Outcome outcome,
            @Nullable Instant asOf,
            Me me,
            Locale locale,
            OutputStream out)
            throws IOException {
        var rows = Sheet.paged(after -> facts.page(measure.code(), filter, outcome, asOf, after, AT_ONCE, me, locale));
        Sheet.of(wording.name(measure, locale), columns(locale), rows).write(format, out);
    }

    private List<SheetColumn<FactRow>> columns(Locale locale) {
        return List.of(
                column("at", locale, row -> TIME.format(row.occurredAt().atZone(staff.zone()))),
                column("person", locale, row -> text(row.personName())),
                column("team", locale, row -> text(row.teamName())),
                column("channel", locale, row -> text(row.channel())),
                column("category", locale, row -> text(row.category())),
                column(
                        "source",
                        locale,
                        row -> row.source() == null
                                ? String.valueOf(row.sourceId())
                                : row.source().label()),
                column(
                        "title",
                        locale,
                        row -> row.source() == null ? "" : row.source().title()),
                column("numerator", locale, FactRow::amount),
                column("denominator", locale, FactRow::denominator),
                column("rule", locale, row -> text(row.rule())),
                column(
                        "state",
                        locale,
                        row -> row.provisional() ? wording.say("metrics.export.provisional", locale) : ""));
    }

    private SheetColumn<FactRow> column(String code, Locale locale, Function<FactRow, Object> cell) {
        return new SheetColumn<>(wording.say("metrics.export." + code, locale), cell);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
