package org.hengke.imports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportPlan.ColumnUse;
import org.hengke.imports.ImportPlan.Otherwise;
import org.hengke.imports.ImportPlan.ValueUse;
import org.hengke.imports.Shape;
import org.hengke.platform.tables.Column;
import org.hengke.platform.tables.ColumnKind;
import org.hengke.platform.tables.Recognition;

/** A first idea of what a file holds, from the names of its columns and the look of their values. */
public final class Guess {

    private static final double ENOUGH = 0.5;

    private Guess() {}

    /** What a row most likely stands for. */
    public static Shape shape(Recognition file) {
        var columns = file.columns();
        var number = find(Shape.EVENTS, "number", columns);
        var repeated =
                number.isPresent() && number.get().distinct() < Math.min(Column.MOST_DISTINCT, file.rows()) * 0.8;
        var state = find(Shape.CASES, "state", columns).isPresent();
        var changed = columns(Shape.EVENTS, columns).stream()
                .anyMatch(use -> use.field().equals("changed-at"));
        if (number.isPresent() && changed && (repeated || manyRowsEach(number.get(), file.rows()))) {
            return Shape.EVENTS;
        }
        if (state
                || find(Shape.CASES, "opened-at", columns).isPresent()
                || find(Shape.CASES, "subject", columns).isPresent()) {
            return Shape.CASES;
        }
        var staff = find(Shape.PEOPLE, "team", columns).isPresent()
                || columns.stream().anyMatch(column -> plain(column.name()).matches("工号|员工编号|staffnumber|employeeid"));
        return staff ? Shape.PEOPLE : Shape.CUSTOMERS;
    }

    /** A column with more values than are counted: rows and distinct values are compared as far as they are known. */
    private static boolean manyRowsEach(Column number, long rows) {
        return number.distinct() >= Column.MOST_DISTINCT && rows > 2L * Column.MOST_DISTINCT;
    }

    /** What the columns most likely mean, and what the values of those with few of them do. */
    public static ImportPlan plan(Shape shape, Recognition file, String origin, String zone) {
        var uses = columns(shape, file.columns());
        if (shape == Shape.EVENTS) {
            uses = withoutForeignAuthors(uses, file.columns());
        }
        var values = new ArrayList<ValueUse>();
        for (var use : uses) {
            var field = field(shape, use.field());
            if (field.sort() == Field.Sort.CHOICE) {
                for (var value : file.columns().get(use.column()).values()) {
                    var means = Meanings.of(field.code(), value.value());
                    values.add(
                            new ValueUse(field.code(), value.value(), means == null ? fallback(field.code()) : means));
                }
            }
        }
        return new ImportPlan(shape, origin, zone, uses, values, otherwise(shape, uses), ImportPlan.Create.ALL, null);
    }

    static Field field(Shape shape, String code) {
        return Fields.of(shape).stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String fallback(String field) {
        return switch (field) {
            case "state" -> Fields.IGNORE;
            case "priority" -> "normal";
            case "type" -> "inquiry";
            case "tier" -> "standard";
            default -> "other";
        };
    }

    private static List<Otherwise> otherwise(Shape shape, List<ColumnUse> uses) {
        if (!shape.makesCases()) {
            return List.of();
        }
        var none = new ArrayList<Otherwise>();
        none.add(new Otherwise("type", "inquiry"));
        none.add(new Otherwise("priority", "normal"));
        none.add(new Otherwise("channel", "other"));
        if (uses.stream().noneMatch(use -> use.field().equals("state"))) {
            none.add(new Otherwise("state", "closed"));
        }
        return none;
    }

    private record Match(Field field, Column column, double score) {}

    private static List<ColumnUse> columns(Shape shape, List<Column> columns) {
        var matches = new ArrayList<Match>();
        for (var field : Fields.of(shape)) {
            for (var column : columns) {
                var score = score(field, column);
                if (score >= ENOUGH) {
                    matches.add(new Match(field, column, score));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        var takenFields = new HashSet<String>();
        var takenColumns = new HashSet<Integer>();
        var uses = new ArrayList<ColumnUse>();
        for (var match : matches) {
            if (!takenFields.contains(match.field().code())
                    && !takenColumns.contains(match.column().position())) {
                takenFields.add(match.field().code());
                takenColumns.add(match.column().position());
                uses.add(new ColumnUse(
                        match.field().code(),
                        match.column().position(),
                        match.field().sort() == Field.Sort.TIME ? match.column().dates() : null));
            }
        }
        var order = Fields.of(shape).stream().map(Field::code).toList();
        uses.sort(Comparator.comparingInt(use -> order.indexOf(use.field())));
        return uses;
    }

    private static Optional<Column> find(Shape shape, String field, List<Column> columns) {
        var wanted = field(shape, field);
        return columns.stream()
                .filter(column -> score(wanted, column) >= ENOUGH)
                .max(Comparator.comparingDouble(column -> score(wanted, column)));
    }

    /** Earlier names weigh more; a column of the wrong kind is never meant. */
    private static double score(Field field, Column column) {
        if (column.kind() == ColumnKind.EMPTY || !fits(field, column)) {
            return 0;
        }
        var name = plain(column.name());
        var best = 0.0;
        for (var i = 0; i < field.names().size(); i++) {
            var known = field.names().get(i);
            var weight = 1.0 - i * 0.01;
            if (name.equals(known)) {
                best = Math.max(best, weight);
            } else if (known.length() > 3 - (known.charAt(0) > 0x2e7f ? 2 : 0) && name.contains(known)) {
                best = Math.max(best, weight * (0.45 + 0.4 * known.length() / name.length()));
            }
        }
        if ((field.sort() == Field.Sort.PHONE && column.kind() == ColumnKind.PHONE)
                || (field.sort() == Field.Sort.EMAIL && column.kind() == ColumnKind.EMAIL)) {
            best = Math.max(best + 0.1, 0.55);
        }
        return best;
    }

    private static boolean fits(Field field, Column column) {
        return switch (field.sort()) {
            case TIME -> column.kind() == ColumnKind.TIME;
            case NUMBER -> column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.YES_NO;
            case CHOICE -> column.kind() != ColumnKind.TIME && !column.values().isEmpty();
            case PHONE ->
                column.kind() == ColumnKind.PHONE
                        || column.kind() == ColumnKind.TEXT
                        || column.kind() == ColumnKind.NUMBER;
            case EMAIL -> column.kind() == ColumnKind.EMAIL || column.kind() == ColumnKind.TEXT;
            case TEXT -> column.kind() != ColumnKind.TIME && column.kind() != ColumnKind.YES_NO;
        };
    }

    /**
     * Who changed a row is of use only where the column names the same people as the column of owners does; a column that calls
     * everybody otherwise would make strangers of them.
     */
    private static List<ColumnUse> withoutForeignAuthors(List<ColumnUse> uses, List<Column> columns) {
        var author = uses.stream().filter(use -> use.field().equals("author")).findFirst();
        var owner = uses.stream().filter(use -> use.field().equals("owner")).findFirst();
        if (author.isEmpty() || owner.isEmpty()) {
            return uses;
        }
        var theirs = manner(columns.get(author.get().column()));
        var ours = manner(columns.get(owner.get().column()));
        var apart = theirs.stream().noneMatch(ours::contains);
        return apart
                ? uses.stream().filter(use -> !use.field().equals("author")).toList()
                : uses;
    }

    /** The examples with their numbers taken out. */
    private static Set<String> manner(Column column) {
        return column.examples().stream()
                .map(example -> example.replaceAll("[0-9]+", "#"))
                .collect(Collectors.toSet());
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.:/()（）\\[\\]【】*#]+", "");
    }
}
