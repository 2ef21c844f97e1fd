package org.hengke.appraisal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.appraisal.internal.GoalCells;
import org.hengke.appraisal.internal.GoalReader;
import org.hengke.appraisal.internal.GoalRules;
import org.hengke.appraisal.internal.GoalStore;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.RowOutcome;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goals from a spreadsheet: looked at first, then proposed; the same file again changes nothing. */
@Service
public class GoalImports {

    private final Goals goals;
    private final GoalStore store;
    private final GoalRules rules;
    private final GoalReader reader;

    GoalImports(Goals goals, GoalStore store, GoalRules rules, GoalReader reader) {
        this.goals = goals;
        this.store = store;
        this.rules = rules;
        this.reader = reader;
    }

    private record Place(MeasureCode measure, GoalSubject subject, GoalPeriod period) {}

    private record Planned(
            GoalImport.Row row,
            @Nullable GoalDraft draft,
            @Nullable Goal there) {}

    /** What the file would do; nothing is done. */
    @Transactional(readOnly = true)
    public GoalImport preview(String name, InputStream file, Me by) {
        return told(planned(name, file, by));
    }

    /** Proposes what is new and changes what has another target; rows that are wrong are left out. */
    @Transactional
    public GoalImport take(String name, InputStream file, Me by) {
        store.alone();
        var planned = planned(name, file, by);
        for (var row : planned) {
            var draft = row.draft;
            switch (row.row.outcome()) {
                case NEW -> {
                    var _ = goals.propose(Objects.requireNonNull(draft), by);
                }
                case CHANGED -> {
                    var there = Objects.requireNonNull(row.there);
                    var _ = goals.change(
                            there.id(), Objects.requireNonNull(draft).target(), there.version(), by);
                }
                case SAME, WRONG -> {}
            }
        }
        return told(planned);
    }

    private List<Planned> planned(String name, InputStream file, Me by) {
        var standing = new HashMap<Place, Map<GoalSubject, Goal>>();
        var seen = new HashSet<Place>();
        return reader.read(GoalCells.FORM.read(name, file).rows()).stream()
                .map(row -> planned(row, standing, seen, by))
                .toList();
    }

    private Planned planned(GoalReader.Read read, Map<Place, Map<GoalSubject, Goal>> standing, Set<Place> seen, Me by) {
        var draft = read.draft();
        var problems = new ArrayList<>(read.problems());
        Goal there = null;
        if (draft != null && problems.isEmpty()) {
            var subject = draft.subject();
            if (!seen.add(new Place(draft.measure(), subject, draft.period()))) {
                problems.add(new CellProblem("subject", "goals.import-row-twice", List.of()));
            }
            if (!rules.covers(by.scope(Goals.MANAGE), subject)) {
                problems.add(new CellProblem("subject", "goals.not-yours-to-set", List.of()));
            }
            there = standing.computeIfAbsent(
                            new Place(draft.measure(), new GoalSubject(subject.kind(), 0), draft.period()),
                            place -> standing(draft))
                    .get(subject);
        }
        return new Planned(row(read, draft, there, problems), draft, there);
    }

    private Map<GoalSubject, Goal> standing(GoalDraft draft) {
        var bySubject = new HashMap<GoalSubject, Goal>();
        store.standing(draft.measure(), draft.period()).forEach(goal -> bySubject.put(goal.subject(), goal));
        return bySubject;
    }

    private static GoalImport.Row row(
            GoalReader.Read read, @Nullable GoalDraft draft, @Nullable Goal there, List<CellProblem> problems) {
        var outcome = draft == null || !problems.isEmpty()
                ? RowOutcome.WRONG
                : there == null
                        ? RowOutcome.NEW
                        : there.target().compareTo(draft.target()) == 0 ? RowOutcome.SAME : RowOutcome.CHANGED;
        return new GoalImport.Row(
                read.cells().line(),
                outcome,
                draft == null ? null : draft.measure(),
                draft == null ? null : draft.subject(),
                draft == null ? null : draft.period(),
                draft == null ? null : draft.target(),
                there == null ? null : there.target(),
                List.copyOf(problems));
    }

    private static GoalImport told(List<Planned> planned) {
        return new GoalImport(planned.stream().map(Planned::row).toList());
    }
}
