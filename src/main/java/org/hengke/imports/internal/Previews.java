package org.hengke.imports.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.Change;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.Preview;
import org.hengke.imports.Preview.PreviewCase;
import org.hengke.imports.Preview.PreviewRow;
import org.hengke.imports.Preview.PreviewStep;
import org.hengke.platform.Refusal;
import org.hengke.platform.tables.TableReading;
import org.springframework.stereotype.Component;

/** Shows the first records as they would become. */
@Component
class Previews {

    private static final int MOST = 50;

    private final Staging staging;

    Previews(Staging staging) {
        this.staging = staging;
    }

    Preview of(ImportId id, ImportPlan plan) {
        var groups = staging.first(id, plan, MOST);
        var fields = new RowReader(plan, new TableReading(null, null, null, 0, List.of()), 0).fields();
        if (!plan.shape().makesCases()) {
            return new Preview(
                    List.of(),
                    fields,
                    groups.stream()
                            .map(rows -> rows.getFirst().row())
                            .map(row -> new PreviewRow(row.line(), row.cells()))
                            .toList());
        }
        var drafting = new CaseDrafting(plan);
        var writing = new CaseWriting(new Provisional());
        var cases = new ArrayList<PreviewCase>();
        for (var rows : groups) {
            drafting.draft(rows, problem -> {}).ifPresent(draft -> {
                try {
                    cases.add(shown(draft, writing.write(new CaseId(0), draft)));
                } catch (Refusal refused) {
                    // It is among the problems.
                }
            });
        }
        return new Preview(cases, fields, List.of());
    }

    private static PreviewCase shown(CaseDraft draft, CaseHistory history) {
        var look = draft.steps().isEmpty()
                ? draft.opening()
                : draft.steps().getLast().look();
        var resolved = history.events().stream()
                .filter(event -> event.change() instanceof Change.Resolved)
                .map(event -> event.at())
                .findFirst();
        var who = draft.customer();
        return new PreviewCase(
                draft.number(),
                look.subject(),
                look.type(),
                history.now().state().code(),
                look.priority(),
                look.channel(),
                String.join(" / ", Directory.path(look.category(), look.subcategory())),
                look.owner(),
                look.team(),
                who.name().isEmpty() ? who.key() : who.name(),
                draft.openedAt(),
                resolved.orElse(null),
                resolved.map(at -> Duration.between(draft.openedAt(), at).toSeconds() / 3600.0)
                        .orElse(null),
                history.now().reopens(),
                draft.lines().size(),
                draft.steps().stream()
                        .map(step -> new PreviewStep(
                                step.at(),
                                step.what()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                                step.look().owner(),
                                step.look().team()))
                        .toList());
    }
}
