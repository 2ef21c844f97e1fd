package org.hengke.cases.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseItem;
import org.hengke.cases.CaseSort;
import org.hengke.cases.Categories;
import org.hengke.cases.Category;
import org.hengke.cases.internal.CaseList;
import org.hengke.customers.CustomerName;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetColumn;
import org.hengke.platform.sheets.SheetFormat;
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

    /** Refuses a bad filter and writes down who exports, both before the first byte leaves; the file's name without its ending. */
    @Transactional
    public String record(CaseFilter filter, SheetFormat format, Locale locale) {
        filter.check();
        audit.record(new AuditEntry("cases.exported", true, "case", null, Map.of()).with("format", format.name()));
        return "%s-%s".formatted(say("cases.export.sheet", locale), LocalDate.ofInstant(clock.instant(), staff.zone()));
    }

    void write(SheetFormat format, CaseFilter filter, CaseSort sort, Me me, Locale locale, OutputStream out)
            throws IOException {
        var items = Sheet.paged(after -> list.list(filter, sort, after, AT_ONCE, me));
        Sheet.of(say("cases.export.sheet", locale), columns(locale), items).write(format, out);
    }

    private List<SheetColumn<CaseItem>> columns(Locale locale) {
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

    private SheetColumn<CaseItem> column(String code, Locale locale, Function<CaseItem, Object> cell) {
        return new SheetColumn<>(say("cases.export." + code, locale), cell);
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
}
