package org.hengke.metrics;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.metrics.internal.EntryReader;
import org.hengke.metrics.internal.EntryRules;
import org.hengke.metrics.internal.EntryRules.Checked;
import org.hengke.metrics.internal.EntryStore;
import org.hengke.metrics.internal.EntryStore.Place;
import org.hengke.metrics.internal.EntryStore.Stored;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.FilledTable;
import org.hengke.platform.tables.RowOutcome;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Values entered by the table: looked at first, then entered. A row is known again by its measure, whom it is about, its day and its
 * reason, so that the same file again enters nothing; another amount corrects what is there, if the sender says so.
 */
@Service
public class EntryUploads {

    private static final int LONGEST_NAME = 200;

    private final Entries entries;
    private final EntryStore store;
    private final EntryRules rules;
    private final EntryReader reader;
    private final MeasureCatalogue measures;
    private final Clock clock;

    EntryUploads(
            Entries entries,
            EntryStore store,
            EntryRules rules,
            EntryReader reader,
            MeasureCatalogue measures,
            Clock clock) {
        this.entries = entries;
        this.store = store;
        this.rules = rules;
        this.reader = reader;
        this.measures = measures;
        this.clock = clock;
    }

    /** @param place absent in a row that is wrong by itself */
    private record Weighed(
            EntryReader.Read read,
            @Nullable Checked checked,
            @Nullable Place place,
            List<CellProblem> problems) {}

    private record Planned(
            EntryReader.Read read,
            @Nullable Checked checked,
            @Nullable Stored there,
            RowOutcome outcome,
            List<CellProblem> problems) {}

    /** What the file would do; nothing is done. */
    @Transactional(readOnly = true)
    public EntryUpload preview(String name, InputStream file, Me me) {
        return told(planned(read(name, file), me));
    }

    /** Rows that cannot be taken, as they are in the file, with what is wrong with each. */
    public record Wrong(List<String> header, List<WrongRow> rows) {}

    public record WrongRow(long line, List<String> cells, List<CellProblem> problems) {}

    @Transactional(readOnly = true)
    public Wrong wrong(String name, InputStream file, Me me) {
        var table = read(name, file);
        return new Wrong(
                table.header(),
                planned(table, me).stream()
                        .filter(row -> row.outcome == RowOutcome.WRONG)
                        .map(row -> new WrongRow(
                                row.read.cells().line(), row.read.cells().cells(), row.problems))
                        .toList());
    }

    /**
     * Enters what is new; rows that are wrong are left out.
     *
     * @param corrects whether rows with another amount correct the entries that are there
     * @param evidence a file sent before, which belongs to every row that is taken
     * @throws Invalid {@code metrics.no-such-file}
     */
    @Transactional
    public EntryUpload take(String name, InputStream file, boolean corrects, @Nullable Long evidence, Me me) {
        store.alone();
        if (evidence != null && !store.isFreeFile(evidence, me.id())) {
            throw new Invalid("evidence", "metrics.no-such-file");
        }
        var planned = planned(read(name, file), me);
        var taken = planned.stream()
                .filter(row -> row.outcome == RowOutcome.NEW || (corrects && row.outcome == RowOutcome.CHANGED))
                .toList();
        if (!taken.isEmpty()) {
            long upload = store.addUpload(shortened(name), evidence, me.id(), clock.instant());
            taken.forEach(row -> {
                var checked = Objects.requireNonNull(row.checked);
                if (row.there == null) {
                    var _ = entries.enter(checked, List.of(), upload, me);
                } else {
                    entries.correct(row.there, checked, upload, me);
                }
            });
        }
        return told(planned);
    }

    private static FilledTable read(String name, InputStream file) {
        return EntryReader.FORM.read(name, file);
    }

    private List<Planned> planned(FilledTable table, Me me) {
        var rows = reader.read(table.rows()).stream()
                .map(read -> weighed(read, me))
                .toList();
        var there = store.alike(
                rows.stream().map(Weighed::place).filter(Objects::nonNull).collect(Collectors.toSet()));
        var seen = new HashSet<Place>();
        return rows.stream().map(row -> planned(row, seen, there)).toList();
    }

    private Weighed weighed(EntryReader.Read read, Me me) {
        if (!read.problems().isEmpty()) {
            return new Weighed(read, null, null, read.problems());
        }
        try {
            var checked = checked(read, me);
            var place = new Place(
                    measures.id(checked.measure()), checked.person(), checked.team(), checked.day(), checked.reason());
            return new Weighed(read, checked, place, List.of());
        } catch (Refusal refused) {
            return new Weighed(read, null, null, CellProblem.of(refused));
        }
    }

    private static Planned planned(Weighed row, Set<Place> seen, Map<Place, List<Stored>> there) {
        if (row.checked == null || row.place == null) {
            return new Planned(row.read, null, null, RowOutcome.WRONG, row.problems);
        }
        return seen.add(row.place)
                ? planned(row.read, row.checked, there.getOrDefault(row.place, List.of()))
                : wrong(row.read, row.checked, "metrics.upload-row-twice");
    }

    private static Planned planned(EntryReader.Read read, Checked checked, List<Stored> alike) {
        var standing = alike.stream().filter(entry -> !entry.withdrawn()).toList();
        var same = standing.stream()
                .filter(entry -> entry.numerator() == checked.amounts().numerator()
                        && entry.denominator() == checked.amounts().denominator())
                .findFirst();
        if (same.isPresent()) {
            return new Planned(read, checked, same.get(), RowOutcome.SAME, List.of());
        }
        if (standing.size() > 1) {
            return wrong(read, checked, "metrics.upload-several-there");
        }
        if (standing.isEmpty() && !alike.isEmpty()) {
            return wrong(read, checked, "metrics.upload-was-withdrawn");
        }
        return standing.isEmpty()
                ? new Planned(read, checked, null, RowOutcome.NEW, List.of())
                : new Planned(read, checked, standing.getFirst(), RowOutcome.CHANGED, List.of());
    }

    private Checked checked(EntryReader.Read read, Me me) {
        return rules.checked(
                Objects.requireNonNull(read.measure()).code(),
                read.person(),
                read.team(),
                Objects.requireNonNull(read.day()),
                Objects.requireNonNull(read.said()),
                me);
    }

    private static Planned wrong(EntryReader.Read read, Checked checked, String code) {
        return new Planned(
                read, checked, null, RowOutcome.WRONG, List.of(new CellProblem(CellProblem.ROW, code, List.of())));
    }

    private static EntryUpload told(List<Planned> planned) {
        return new EntryUpload(planned.stream().map(EntryUploads::row).toList());
    }

    private static EntryUpload.Row row(Planned row) {
        var read = row.read;
        var measure = read.measure();
        var changed = row.outcome == RowOutcome.CHANGED ? row.there : null;
        boolean share = measure != null && measure.aggregation() == Aggregation.RATIO;
        return new EntryUpload.Row(
                read.cells().line(),
                row.outcome,
                measure == null ? null : measure.code(),
                read.person(),
                read.team(),
                read.day(),
                read.said() == null ? null : read.said().amount(),
                read.said() == null ? null : read.said().of(),
                changed == null || measure == null ? null : shown(changed.numerator(), measure),
                changed == null || measure == null || !share ? null : shown(changed.denominator(), measure),
                row.problems);
    }

    private static BigDecimal shown(long parts, MeasureDefinition measure) {
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(measure.unit().parts()));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
