package org.hengke.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.metrics.internal.Fold;
import org.hengke.metrics.internal.FoldStore;
import org.hengke.metrics.internal.HealthStore;
import org.hengke.metrics.internal.Organisation;
import org.hengke.metrics.internal.Rollups;
import org.hengke.metrics.internal.Visible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What may be wrong with the data behind the figures. */
@Service
public class DataHealth {

    private static final int DAYS = 90;

    private final MeasureCatalogue measures;
    private final FoldStore folds;
    private final Rollups rollups;
    private final HealthStore store;
    private final List<HealthCheck> checks;
    private final Organisation organisation;
    private final Clock clock;

    DataHealth(
            MeasureCatalogue measures,
            FoldStore folds,
            Rollups rollups,
            HealthStore store,
            List<HealthCheck> checks,
            Organisation organisation,
            Clock clock) {
        this.measures = measures;
        this.folds = folds;
        this.rollups = rollups;
        this.store = store;
        this.checks = checks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * @param staleDays days that are over and wait for their roll-up; their figures are right, only slower
     * @param openDisputes disputes nobody has answered
     */
    public record HealthReport(
            LocalDate from,
            LocalDate until,
            List<OfMeasure> measures,
            long staleDays,
            long openDisputes,
            List<HealthCheck.Finding> findings) {}

    /**
     * @param withoutPerson facts that count for nobody
     * @param provisional facts whose outcome is open
     * @param oldVersions facts recorded under an earlier definition
     */
    public record OfMeasure(MeasureCode measure, long facts, long withoutPerson, long provisional, long oldVersions) {}

    /** Over the last 90 days. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public HealthReport report() {
        var now = clock.instant();
        var until = organisation.dayOf(now);
        var period = FactFilter.of(until.minusDays(DAYS - 1), until);
        var nobody = new FactFilter(
                period.from(), period.until(), List.of(), List.of(), List.of(), List.of(), List.of(), true);
        var recorded = measures.all().stream()
                .filter(measure -> measure.aggregation() != Aggregation.FORMULA)
                .toList();
        var all = sums(new FoldStore.Asked(recorded, period, List.of(), Visible.EVERYTHING, now, null));
        var without = sums(new FoldStore.Asked(recorded, nobody, List.of(), Visible.EVERYTHING, now, null));
        var lines = new ArrayList<OfMeasure>();
        for (var measure : recorded) {
            var fold = all.getOrDefault(measure.code(), new Fold());
            lines.add(new OfMeasure(
                    measure.code(),
                    fold.facts(),
                    without.getOrDefault(measure.code(), new Fold()).facts(),
                    fold.provisional(),
                    measure.version() == 1
                            ? 0
                            : store.ofEarlierVersions(measures.id(measure.code()), measure.version())));
        }
        return new HealthReport(
                period.from(),
                until,
                lines,
                rollups.stale().size(),
                store.openDisputes(),
                checks.stream().flatMap(check -> check.findings().stream()).toList());
    }

    private Map<MeasureCode, Fold> sums(FoldStore.Asked asked) {
        return folds.fold(asked).getOrDefault(List.of(""), new HashMap<>());
    }
}
