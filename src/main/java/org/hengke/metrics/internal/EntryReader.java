package org.hengke.metrics.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengke.metrics.Entries;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.MeasureKind;
import org.hengke.metrics.MeasureNames;
import org.hengke.metrics.Unit;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.FilledTable.Filled;
import org.hengke.platform.tables.FilledTable.Form;
import org.hengke.platform.tables.Moments;
import org.hengke.platform.tables.WrittenAmount;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands rows of a table of values to enter: measures by name or code, people by name or number. */
@Component
public class EntryReader {

    /** In the order of the template. */
    public static final List<String> COLUMNS = List.of("measure", "person", "team", "day", "amount", "of", "reason");

    /** The table of the template. */
    public static final Form FORM = new Form(
            Map.of(
                    "measure", List.of("指标", "指標", "指标名称", "measure"),
                    "person", List.of("人员", "人員", "姓名", "工号", "工號", "person", "staff number"),
                    "team", List.of("班组", "班組", "团队", "團隊", "team"),
                    "day", List.of("日期", "day", "date"),
                    "amount", List.of("数值", "數值", "达成数", "達成數", "amount", "value"),
                    "of", List.of("总数", "總數", "out of", "of"),
                    "reason", List.of("理由", "原因", "说明", "說明", "reason")),
            Set.of("person", "team", "of"),
            2_000,
            "metrics.upload-columns",
            "metrics.upload-too-long");

    private final MeasureNames measures;
    private final Staff staff;

    EntryReader(MeasureNames measures, Staff staff) {
        this.measures = measures;
        this.staff = staff;
    }

    /** What a row says, as far as it can be understood; whole where there is no problem. */
    public record Read(
            Filled cells,
            @Nullable MeasureDefinition measure,
            @Nullable PersonId person,
            @Nullable TeamId team,
            @Nullable LocalDate day,
            Entries.@Nullable Said said,
            List<CellProblem> problems) {}

    public List<Read> read(List<Filled> rows) {
        var names = measures.byName();
        return rows.stream().map(row -> read(row, names)).toList();
    }

    private Read read(Filled row, Map<String, MeasureDefinition> names) {
        var problems = new ArrayList<CellProblem>();
        var measure = names.get(row.of("measure").toLowerCase(Locale.ROOT));
        if (measure == null) {
            problems.add(problem("measure", "metrics.upload-measure", row));
        } else if (measure.kind() != MeasureKind.ENTERED) {
            problems.add(problem("measure", "metrics.not-entered", row));
            measure = null;
        }
        var person = row.of("person").isEmpty() ? null : person(row, problems);
        var team = row.of("team").isEmpty() ? null : team(row, problems);
        if (row.of("person").isEmpty() == row.of("team").isEmpty()) {
            problems.add(problem("person", "metrics.upload-about-one", row));
        }
        var day = Moments.day(row.of("day")).orElse(null);
        if (day == null) {
            problems.add(problem("day", "metrics.upload-day", row));
        }
        var unit = measure == null ? Unit.COUNT : measure.unit();
        var amount = amount(row, "amount", unit);
        if (amount == null) {
            problems.add(problem("amount", "metrics.upload-amount", row));
        }
        var of = row.of("of").isEmpty() ? null : amount(row, "of", unit);
        if (of == null && !row.of("of").isEmpty()) {
            problems.add(problem("of", "metrics.upload-amount", row));
        }
        var said = amount == null ? null : new Entries.Said(amount, of, row.of("reason"), List.of());
        return new Read(row, measure, person, team, day, said, problems);
    }

    private @Nullable PersonId person(Filled row, List<CellProblem> problems) {
        var meant = staff.called(row.of("person"));
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        problems.add(problem("person", meant.isEmpty() ? "metrics.upload-person" : "metrics.upload-person-twice", row));
        return null;
    }

    private @Nullable TeamId team(Filled row, List<CellProblem> problems) {
        var meant = staff.teams().stream()
                .filter(one -> !one.retired() && one.name().equals(row.of("team")))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        problems.add(problem("team", meant.isEmpty() ? "metrics.upload-team" : "metrics.upload-team-twice", row));
        return null;
    }

    /** A share is entered as two numbers; of the rest a unit may be written behind the number. */
    private static @Nullable BigDecimal amount(Filled row, String column, Unit unit) {
        var written = WrittenAmount.of(row.of(column)).orElse(null);
        if (written == null) {
            return null;
        }
        return switch (unit) {
            case SECONDS -> written.seconds(1).orElse(null);
            case SHARE -> written.unit().equals("%") ? null : written.number();
            case COUNT, POINTS, MONEY, PER_THOUSAND -> written.number();
        };
    }

    private static CellProblem problem(String column, String code, Filled row) {
        return new CellProblem(column, code, List.of(row.of(column)));
    }
}
