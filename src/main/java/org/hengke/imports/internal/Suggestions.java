package org.hengke.imports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportPlan.ColumnUse;
import org.hengke.imports.ImportTemplate;
import org.hengke.imports.Shape;
import org.hengke.platform.tables.Column;
import org.hengke.platform.tables.Recognition;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Component;

/** What a file may mean: as the template says that knows most of its columns, else as can be guessed. */
@Component
class Suggestions {

    private final ImportStore store;
    private final Staff staff;

    Suggestions(ImportStore store, Staff staff) {
        this.store = store;
        this.staff = staff;
    }

    ImportPlan of(Shape shape, Recognition recognition, String fileName) {
        var names = recognition.columns().stream().map(Column::name).toList();
        return store.templates().stream()
                .filter(template -> template.plan().shape() == shape && names.containsAll(template.headers()))
                .max(Comparator.comparingInt(template -> template.headers().size()))
                .filter(template -> template.headers().size() > 1)
                .map(template -> applied(template, recognition))
                .orElseGet(() -> Guess.plan(
                        shape,
                        recognition,
                        origin(fileName, recognition),
                        staff.zone().getId()));
    }

    /** A template knows columns by their names; how times are written is the file's own affair. */
    private static ImportPlan applied(ImportTemplate template, Recognition recognition) {
        var plan = template.plan();
        var names = recognition.columns().stream().map(Column::name).toList();
        var uses = new ArrayList<ColumnUse>();
        for (var i = 0; i < plan.columns().size(); i++) {
            var use = plan.columns().get(i);
            var column = names.indexOf(template.headers().get(i));
            uses.add(new ColumnUse(
                    use.field(),
                    column,
                    use.dates() == null
                            ? null
                            : Optional.ofNullable(
                                            recognition.columns().get(column).dates())
                                    .orElse(use.dates())));
        }
        return new ImportPlan(
                plan.shape(),
                plan.origin(),
                plan.zone(),
                uses,
                plan.values(),
                plan.otherwise(),
                plan.create(),
                plan.department());
    }

    private static String origin(String fileName, Recognition recognition) {
        if (recognition.columns().stream().anyMatch(column -> column.name().startsWith("sys_"))) {
            return "ServiceNow";
        }
        var base = fileName.replaceAll("(?i)\\.(csv|tsv|txt|xlsx?|xlsm|gz)", "").replaceAll("[0-9_\\-. ]+$", "");
        var shortest = base.isBlank() ? "file" : base;
        return shortest.length() <= 60 ? shortest : shortest.substring(0, 60);
    }
}
