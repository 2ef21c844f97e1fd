package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengke.appraisal.periods.CalibrationTable.CalibrationRow;
import org.hengke.appraisal.periods.CalibrationTable.GradeShare;
import org.hengke.appraisal.periods.CalibrationTable.GradeSpread;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.metrics.Looks;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The table that totals are calibrated by. */
@Service
public class CalibrationViews {

    private static final double HUNDRED = 100;

    private final Calibrations calibrations;
    private final Periods periods;
    private final PeriodStore store;
    private final Scorecards scorecards;
    private final Looks looks;
    private final Staff staff;

    CalibrationViews(
            Calibrations calibrations,
            Periods periods,
            PeriodStore store,
            Scorecards scorecards,
            Looks looks,
            Staff staff) {
        this.calibrations = calibrations;
        this.periods = periods;
        this.store = store;
        this.scorecards = scorecards;
        this.looks = looks;
        this.staff = staff;
    }

    /** @param fresh computed now rather than within the last two minutes */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public CalibrationTable table(PeriodId id, boolean fresh, Me me) {
        var _ = periods.visible(id, me);
        var lines = calibrations.lines(id, fresh);
        var changes = calibrations.changes(id);
        looks.saw(me, lines.stream().map(line -> line.appraisal().person()).toList());
        var rows = lines.stream()
                .map(line -> row(line, changes.get(line.appraisal().id()), me))
                .sorted(Comparator.comparing((CalibrationRow row) ->
                                row.team() == null ? "" : row.team().name())
                        .thenComparing(
                                row -> Objects.requireNonNullElse(row.points(), BigDecimal.ZERO),
                                Comparator.reverseOrder())
                        .thenComparingLong(row -> row.appraisal().value()))
                .toList();
        return new CalibrationTable(rows, spreads(rows, lines, store.limits(id)));
    }

    private CalibrationRow row(Calibrations.Line line, CalibrationStore.@Nullable Change change, Me me) {
        var appraisal = line.appraisal();
        var outcome = line.outcome();
        return new CalibrationRow(
                appraisal.id(),
                named(appraisal.person()),
                appraisal.team() == null
                        ? null
                        : staff.findTeam(appraisal.team())
                                .map(team -> new Named(team.id().value(), team.name()))
                                .orElse(null),
                scorecards.said(line.inputs().content().name()),
                outcome.computed(),
                outcome.points(),
                outcome.interval(),
                outcome.grade(),
                outcome.grade() == null ? null : scorecards.said(outcome.grade()),
                outcome.gradePlace(),
                outcome.coefficient(),
                line.isNearALimit(),
                change == null ? null : change.reason(),
                change == null ? null : named(change.by()),
                appraisal.person().equals(me.id()));
    }

    private List<GradeSpread> spreads(
            List<CalibrationRow> rows, List<Calibrations.Line> lines, List<GradeLimit> limits) {
        var grades = new LinkedHashMap<String, Integer>();
        lines.forEach(line -> {
            var all = line.inputs().content().grades();
            for (int i = 0; i < all.size(); i++) {
                grades.merge(all.get(i).name(), i, Math::min);
            }
        });
        var spreads = new ArrayList<GradeSpread>();
        spreads.add(spread(null, rows, grades, limits));
        var teams = new TreeMap<String, List<CalibrationRow>>();
        rows.stream()
                .filter(row -> row.team() != null)
                .forEach(row -> teams.computeIfAbsent(
                                row.team().name() + "|" + row.team().id(), k -> new ArrayList<>())
                        .add(row));
        teams.values().forEach(of -> spreads.add(spread(of.getFirst().team(), of, grades, limits)));
        return spreads;
    }

    private GradeSpread spread(
            @Nullable Named team, List<CalibrationRow> rows, Map<String, Integer> grades, List<GradeLimit> limits) {
        int graded = (int) rows.stream().filter(row -> row.gradeKey() != null).count();
        var shares = grades.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(grade -> {
                    int people = (int) rows.stream()
                            .filter(row -> grade.getKey().equals(row.gradeKey()))
                            .count();
                    double share = graded == 0 ? 0 : HUNDRED * people / graded;
                    var limit = limits.stream()
                            .filter(one -> one.grade().equals(grade.getKey()))
                            .findFirst()
                            .orElse(null);
                    var least = limit == null ? null : limit.least();
                    var most = limit == null ? null : limit.most();
                    return new GradeShare(
                            grade.getKey(),
                            scorecards.said(grade.getKey()),
                            grade.getValue(),
                            people,
                            share,
                            least,
                            most,
                            graded > 0
                                    && ((least != null && share < least.doubleValue())
                                            || (most != null && share > most.doubleValue())));
                })
                .toList();
        return new GradeSpread(team, graded, shares);
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
