package org.hengke.imports.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportPlan.ColumnUse;
import org.hengke.imports.Shape;
import org.hengke.platform.Invalid;
import org.hengke.platform.tables.DateOrder;
import org.hengke.platform.tables.Moments;
import org.hengke.platform.tables.TableReading;
import org.hengke.platform.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads rows as a plan says, and tells what is wrong with each. */
final class RowReader {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 100_000;

    private final ImportPlan plan;
    private final List<Field> fields = new ArrayList<>();
    private final List<ColumnUse> uses = new ArrayList<>();
    private final List<@Nullable Map<String, String>> meanings = new ArrayList<>();
    private final Set<String> markers;
    private final Moments moments;
    private final int width;
    private final int key;
    private final int at;
    private final int sequence;

    RowReader(ImportPlan plan, TableReading reading, int width) {
        this.plan = plan;
        this.width = width;
        this.markers = new HashSet<>(reading.emptyMarkers());
        this.moments = new Moments(ZoneId.of(plan.zone()));
        for (var field : Fields.of(plan.shape())) {
            plan.column(field.code()).ifPresent(use -> {
                fields.add(field);
                uses.add(use);
                meanings.add(field.sort() == Field.Sort.CHOICE ? meanings(field.code()) : null);
            });
        }
        key = index("number");
        at = index("changed-at");
        sequence = index("sequence");
    }

    /** The plan must name every column that is needed, each once, and nothing that is not there. */
    static void check(ImportPlan plan, int columns) {
        var check = Invalid.check();
        var fields = Fields.of(plan.shape());
        for (var field : fields) {
            check.that(!field.required() || plan.uses(field.code()), field.code(), "imports.column-needed");
        }
        for (var use : plan.columns()) {
            var field = fields.stream()
                    .filter(each -> each.code().equals(use.field()))
                    .findFirst();
            check.that(field.isPresent(), use.field(), "imports.field-unknown", use.field());
            check.that(
                    use.column() >= 0 && use.column() < columns, use.field(), "imports.column-unknown", use.column());
            check.that(
                    field.isEmpty() || field.get().sort() != Field.Sort.TIME || use.dates() != null,
                    use.field(),
                    "imports.date-order-needed");
            check.that(
                    plan.columns().stream()
                                    .filter(other -> other.field().equals(use.field()))
                                    .count()
                            == 1,
                    use.field(),
                    "imports.field-twice");
        }
        for (var value : plan.values()) {
            var choices = fields.stream()
                    .filter(each -> each.code().equals(value.field()))
                    .findFirst()
                    .map(Field::choices)
                    .orElse(List.of());
            check.that(choices.contains(value.means()), value.field(), "imports.meaning-unknown", value.means());
        }
        for (var none : plan.otherwise()) {
            var choices = fields.stream()
                    .filter(each -> each.code().equals(none.field()))
                    .findFirst()
                    .map(Field::choices)
                    .orElse(List.of());
            check.that(choices.contains(none.means()), none.field(), "imports.meaning-unknown", none.means());
        }
        check.that(!plan.origin().isBlank() && plan.origin().length() <= 60, "origin", "imports.origin-needed");
        check.that(ZoneId.getAvailableZoneIds().contains(plan.zone()), "zone", "imports.zone-unknown", plan.zone());
        switch (plan.shape()) {
            case CASES -> check.that(plan.uses("opened-at"), "opened-at", "imports.column-needed");
            case CUSTOMERS ->
                check.that(
                        plan.uses("name") || plan.uses("phone") || plan.uses("email"), "name", "imports.column-needed");
            case EVENTS, PEOPLE -> {}
        }
        check.done();
    }

    List<String> fields() {
        return fields.stream().map(Field::code).toList();
    }

    /** The row, unless something in it is wrong; everything wrong with it is told. */
    Optional<PlannedRow> read(TableRow row, Consumer<RowProblem> problems) {
        if (row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank())) {
            problems.accept(RowProblem.of(
                    row.line(),
                    "",
                    "imports.row-too-wide",
                    String.valueOf(row.cells().size())));
            return Optional.empty();
        }
        var cells = new ArrayList<String>(fields.size());
        var good = true;
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var text = row.cell(uses.get(i).column()).strip();
            var value = text.isEmpty() || markers.contains(text) ? "" : text;
            var read = value.isEmpty() ? "" : read(i, field, value);
            if (read == null) {
                problems.accept(RowProblem.of(row.line(), field.code(), code(field), value));
                good = false;
                read = "";
            } else if (read.isEmpty() && field.required()) {
                problems.accept(RowProblem.of(row.line(), field.code(), "imports.value-missing", ""));
                good = false;
            }
            cells.add(read);
        }
        if (good
                && plan.shape() == Shape.CUSTOMERS
                && named(cells, "name", "phone", "email", "wechat").isEmpty()) {
            problems.accept(RowProblem.of(row.line(), "name", "imports.value-missing", ""));
            good = false;
        }
        if (!good) {
            return Optional.empty();
        }
        return Optional.of(new PlannedRow(
                key < 0 ? "%012d".formatted(row.line()) : cells.get(key),
                row.line(),
                at < 0 ? null : java.time.Instant.parse(cells.get(at)),
                sequence < 0 || cells.get(sequence).isEmpty() ? 0 : Long.parseLong(cells.get(sequence)),
                cells));
    }

    private String named(List<String> cells, String... codes) {
        for (var code : codes) {
            var i = index(code);
            if (i >= 0 && !cells.get(i).isEmpty()) {
                return cells.get(i);
            }
        }
        return "";
    }

    /** Null where the value cannot be what the field is. */
    private @Nullable String read(int i, Field field, String value) {
        return switch (field.sort()) {
            case TIME -> {
                DateOrder order = uses.get(i).dates();
                yield order == null
                        ? null
                        : moments.instant(value, order)
                                .map(java.time.Instant::toString)
                                .orElse(null);
            }
            case NUMBER -> value.matches("-?[0-9]{1,15}") ? value : null;
            case CHOICE -> {
                var known = meanings.get(i);
                var means = known == null ? null : known.get(value);
                yield means == null ? Meanings.of(field.code(), value) : means.equals(Fields.IGNORE) ? "" : means;
            }
            case PHONE -> contact(ContactKind.PHONE, value);
            case EMAIL -> contact(ContactKind.EMAIL, value);
            case TEXT -> text(field, value);
        };
    }

    private static @Nullable String text(Field field, String value) {
        var clean = value.replaceAll("[\\x00\\x1f]", "");
        return switch (field.code()) {
            case "text", "reply", "note", "notes" -> clean.length() <= LONGEST_TEXT ? clean : null;
            case "subject", "tags", "address" -> clean.length() <= 2_000 ? clean.replaceAll("\\s+", " ") : null;
            default -> clean.length() <= LONGEST_NAME ? clean.replaceAll("[\\s\\p{Cntrl}]+", " ") : null;
        };
    }

    private static @Nullable String contact(ContactKind kind, String value) {
        try {
            return Contact.of(kind, value).value();
        } catch (Invalid wrong) {
            return null;
        }
    }

    private static String code(Field field) {
        return switch (field.sort()) {
            case TIME -> "imports.not-a-time";
            case NUMBER -> "imports.not-a-number";
            case CHOICE -> "imports.value-without-meaning";
            case PHONE -> "imports.not-a-phone";
            case EMAIL -> "imports.not-an-email";
            case TEXT -> "imports.text-too-long";
        };
    }

    private Map<String, String> meanings(String field) {
        var means = new HashMap<String, String>();
        plan.values().stream()
                .filter(value -> value.field().equals(field))
                .forEach(value -> means.put(value.value(), value.means()));
        return means;
    }

    private int index(String code) {
        for (var i = 0; i < fields.size(); i++) {
            if (fields.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
