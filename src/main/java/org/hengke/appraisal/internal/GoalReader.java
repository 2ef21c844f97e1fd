package org.hengke.appraisal.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hengke.appraisal.GoalDraft;
import org.hengke.appraisal.GoalImport.Problem;
import org.hengke.appraisal.GoalSubject;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.platform.Invalid;
import org.hengke.staff.Person;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands rows of a table of goals: measures by name or code, people by name or number. */
@Component
public class GoalReader {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH);

    private final MeasureCatalogue measures;
    private final Staff staff;
    private final GoalRules rules;
    private final MessageSource messages;

    GoalReader(MeasureCatalogue measures, Staff staff, GoalRules rules, MessageSource messages) {
        this.measures = measures;
        this.staff = staff;
        this.rules = rules;
        this.messages = messages;
    }

    /** What a row says, as far as it can be understood. */
    public record Read(GoalSheet.Cells cells, @Nullable GoalDraft draft, List<Problem> problems) {}

    public List<Read> read(List<GoalSheet.Cells> rows) {
        var names = new HashMap<String, MeasureDefinition>();
        for (var measure : measures.all()) {
            names(measure).forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), measure));
        }
        return rows.stream().map(row -> read(row, names)).toList();
    }

    private Read read(GoalSheet.Cells row, Map<String, MeasureDefinition> names) {
        var problems = new ArrayList<Problem>();
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
                    .forEach(
                            field -> problems.add(new Problem(column(field.field()), field.code(), field.arguments())));
        }
        return new Read(row, draft, problems);
    }

    private @Nullable GoalSubject subject(GoalSubject.Kind kind, GoalSheet.Cells row, List<Problem> problems) {
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
            case PERSON -> people(text);
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

    /** A number names one person, whatever others are called. */
    private List<GoalSubject> people(String text) {
        var active = staff.people().stream().filter(Person::active).toList();
        var numbered = active.stream()
                .filter(one -> text.equalsIgnoreCase(one.staffNumber()))
                .toList();
        return (numbered.isEmpty() ? active.stream().filter(one -> one.name().equals(text)) : numbered.stream())
                .map(one -> GoalSubject.of(one.id()))
                .toList();
    }

    private Stream<String> names(MeasureDefinition measure) {
        var own = measure.own();
        return Stream.concat(
                Stream.of(measure.code().value()),
                own != null
                        ? Stream.of(own.name())
                        : LANGUAGES.stream()
                                .map(language -> messages.getMessage(
                                        measure.nameKey(), null, measure.code().value(), language)));
    }

    private static Problem problem(String column, String code, GoalSheet.Cells row) {
        return new Problem(column, code, List.of(row.of(column)));
    }

    private static String column(String field) {
        return switch (field) {
            case "first" -> "period";
            case "subjectId" -> "subject";
            default -> field;
        };
    }
}
