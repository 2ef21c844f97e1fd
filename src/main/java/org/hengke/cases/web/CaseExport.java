package org.hengke.cases.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseItem;
import org.hengke.cases.CaseSort;
import org.hengke.cases.Categories;
import org.hengke.cases.Category;
import org.hengke.cases.internal.CaseList;
import org.hengke.customers.CustomerName;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A list of cases as a file, page by page, so that its size does not matter. Ways to reach customers are not in it. */
@Component
class CaseExport {

    private static final int AT_ONCE = 500;

    /** What a sheet of Excel holds, less its head. */
    private static final int MOST = 1_000_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final CaseList list;
    private final Categories categories;
    private final Staff staff;
    private final Audit audit;
    private final MessageSource messages;
    private final Clock clock;

    CaseExport(CaseList list, Categories categories, Staff staff, Audit audit, MessageSource messages, Clock clock) {
        this.list = list;
        this.categories = categories;
        this.staff = staff;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
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

    /** Refuses a bad filter and writes down who exports, both before the first byte leaves; the file's name. */
    @Transactional
    public String record(CaseFilter filter, Format format, Locale locale) {
        filter.check();
        audit.record(new AuditEntry("cases.exported", true, "case", null, Map.of()).with("format", format.name()));
        return "%s-%s.%s"
                .formatted(
                        say("cases.export.sheet", locale),
                        LocalDate.ofInstant(clock.instant(), staff.zone()),
                        format.name().toLowerCase(Locale.ROOT));
    }

    void write(Format format, CaseFilter filter, CaseSort sort, Me me, Locale locale, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> csv(filter, sort, me, locale, out);
            case XLSX -> xlsx(filter, sort, me, locale, out);
        }
    }

    /** With a byte-order mark, without which Excel takes Chinese for something else. */
    private void csv(CaseFilter filter, CaseSort sort, Me me, Locale locale, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        var columns = columns(locale);
        printer.printRecord(columns.stream().map(Column::head).toList());
        each(
                filter,
                sort,
                me,
                item -> printer.printRecord(columns.stream()
                        .map(column -> harmless(column.cell().apply(item)))
                        .toList()));
        printer.flush();
    }

    private void xlsx(CaseFilter filter, CaseSort sort, Me me, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Hengke", "1.0")) {
            var sheet = book.newWorksheet(say("cases.export.sheet", locale));
            var columns = columns(locale);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).head());
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            var line = new int[] {1};
            each(filter, sort, me, item -> {
                for (int i = 0; i < columns.size(); i++) {
                    switch (columns.get(i).cell().apply(item)) {
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

    private interface Sink {
        void row(CaseItem item) throws IOException;
    }

    private void each(CaseFilter filter, CaseSort sort, Me me, Sink sink) throws IOException {
        String after = null;
        int written = 0;
        do {
            var page = list.list(filter, sort, after, AT_ONCE, me);
            for (var item : page.items()) {
                sink.row(item);
            }
            written += page.items().size();
            after = page.after();
        } while (after != null && written < MOST);
    }

    private record Column(String head, Function<CaseItem, Object> cell) {}

    private List<Column> columns(Locale locale) {
        return List.of(
                column("number", locale, CaseItem::number),
                column("type", locale, item -> say("cases.type." + item.type().code(), locale)),
                column(
                        "state",
                        locale,
                        item -> say("cases.state." + item.state().code(), locale)),
                column("subject", locale, CaseItem::subject),
                column("customer", locale, item -> name(item.customer())),
                column(
                        "channel",
                        locale,
                        item -> say("cases.channel." + item.channel().code(), locale)),
                column("category", locale, this::category),
                column(
                        "priority",
                        locale,
                        item -> say("cases.priority." + item.priority().code(), locale)),
                column("severity", locale, item -> item.severity() == null ? "" : item.severity()),
                column("owner", locale, item -> name(item.owner())),
                column("team", locale, item -> name(item.team())),
                column("tags", locale, item -> String.join(" ", item.tags())),
                column("opened", locale, item -> time(item.openedAt())),
                column("due", locale, item -> time(item.dueAt())),
                column("resolved", locale, item -> time(item.resolvedAt())),
                column("updated", locale, item -> time(item.updatedAt())),
                column("messages", locale, CaseItem::messages),
                column("reopens", locale, CaseItem::reopens),
                column("reference", locale, item -> item.reference() == null ? "" : item.reference()));
    }

    private Column column(String code, Locale locale, Function<CaseItem, Object> cell) {
        return new Column(say("cases.export." + code, locale), cell);
    }

    private Object category(CaseItem item) {
        var id = item.category();
        return id == null ? "" : categories.find(id).map(Category::path).orElse("");
    }

    private Object time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(staff.zone()));
    }

    private static Object name(@Nullable Named named) {
        return named == null ? "" : named.name();
    }

    private static Object name(@Nullable CustomerName customer) {
        return customer == null ? "" : customer.name();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
