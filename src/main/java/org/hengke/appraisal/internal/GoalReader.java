package org.hengke.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengke.appraisal.GoalDraft;
import org.hengke.appraisal.GoalSubject;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.MeasureNames;
import org.hengke.platform.Invalid;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.FilledTable.Filled;
import org.hengke.staff.Person;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands rows of a table of goals: measures by name or code, people by name or number. */
@Component
public class GoalReader {

    private final MeasureNames measures;
    private final Staff staff;
    private final GoalRules rules;

    GoalReader(MeasureNames measures, Staff staff, GoalRules rules) {
        this.measures = measures;
        this.staff = staff;
        this.rules = rules;
    }

    /** What a row says, as far as it can be understood. */
    public record Read(Filled cells, @Nullable GoalDraft draft, List<CellProblem> problems) {}

    public List<Read> read(List<Filled> rows) {
        var names = measures.byName();
        return rows.stream().map(row -> read(row, names)).toList();
    }

    private Read read(Filled row, Map<String, MeasureDefinition> names) {
        var problems = new ArrayList<CellProblem>();
        var measure = names.get(row.of("measure").toLowerCase(Locale.ROOT));
        if (measure == null) {
            problems.add(problem("measure", "goals.import-measure", row));
        }
        var kind = GoalCells.kind(row.of("kind")).orElse(null);
        if (kind == null) {
            problems.add(problem("kind", "goals.import-kind", row));
        }
        var subject = kind == null ? null : subject(kind, row, problems);
        var period = GoalCells.period(row.of("period")).orElse(null);
        if (period == null) {
            problems.add(problem("period", "goals.import-period", row));
        }
        if (measure == null) {
            return new Read(row, null, problems);
        }
        var target = GoalCells.target(row.of("target"), measure.unit()).orElse(null);
        if (target == null) {
            problems.add(
                    problem("target", "goals.import-target." + measure.unit().name(), row));
        }
        if (subject == null || period == null || target == null) {
            return new Read(row, null, problems);
        }
        var draft = new GoalDraft(measure.code(), subject, period, target, null);
        try {
            rules.check(draft);
        } catch (Invalid wrong) {
            wrong.fields()
                    .forEach(field ->
                            problems.add(new CellProblem(column(field.field()), field.code(), field.arguments())));
        }
        return new Read(row, draft, problems);
    }

    private @Nullable GoalSubject subject(GoalSubject.Kind kind, Filled row, List<CellProblem> problems) {
        var text = row.of("subject");
        var found = switch (kind) {
            case DEPARTMENT ->
                staff.departments().stream()
                        .filter(one -> !one.retired() && one.name().equals(text))
                        .map(one -> GoalSubject.of(one.id()))
                        .toList();
            case TEAM ->
                staff.teams().stream()
                        .filter(one -> !one.retired() && one.name().equals(text))
                        .map(one -> GoalSubject.of(one.id()))
                        .toList();
            case PERSON ->
                staff.called(text).stream()
                        .filter(Person::active)
                        .map(one -> GoalSubject.of(one.id()))
                        .toList();
        };
        if (found.size() != 1) {
            var code = !found.isEmpty()
                    ? "goals.import-subject-twice"
                    : kind == GoalSubject.Kind.PERSON ? "goals.import-person" : "goals.import-subject";
            problems.add(problem("subject", code, row));
            return null;
        }
        return found.getFirst();
    }

    private static CellProblem problem(String column, String code, Filled row) {
        return new CellProblem(column, code, List.of(row.of(column)));
    }

    private static String column(String field) {
        return switch (field) {
            case "first" -> "period";
            case "subjectId" -> "subject";
            default -> field;
        };
    }
}
