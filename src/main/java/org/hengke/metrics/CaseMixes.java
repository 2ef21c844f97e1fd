package org.hengke.metrics;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengke.metrics.CaseMix.Cell;
import org.hengke.metrics.CaseMix.Mixed;
import org.hengke.metrics.CaseMix.Tally;
import org.hengke.metrics.internal.Fold;
import org.hengke.metrics.internal.FoldStore;
import org.hengke.metrics.internal.Names;
import org.hengke.metrics.internal.Reckoning;
import org.hengke.metrics.internal.Visible;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Measures by person and case mix, for the program itself: everything, whoever asks. */
@Service
public class CaseMixes {

    private final MeasureCatalogue measures;
    private final Figures figures;
    private final FoldStore store;
    private final Names names;
    private final Clock clock;

    CaseMixes(MeasureCatalogue measures, Figures figures, FoldStore store, Names names, Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    /** Whether people can be compared by it: a mean of something over facts of theirs. */
    public static boolean compares(MeasureDefinition measure) {
        return measure.grains().contains(Grain.PERSON)
                && switch (measure.aggregation()) {
                    case RATIO, RATE, DISTRIBUTION -> true;
                    case COUNT, STOCK, FORMULA -> false;
                };
    }

    /** @param code of a measure that {@link #compares} */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CaseMix of(MeasureCode code, FactFilter filter, Locale locale) {
        var measure = measures.get(code);
        var cells = new HashMap<PersonId, Map<Cell, Tally>>();
        var together = new HashMap<PersonId, Fold>();
        folds(measure, figures.widened(filter), List.of(Breakdown.PERSON, Breakdown.CHANNEL, Breakdown.CATEGORY))
                .forEach((key, fold) -> {
                    if (!key.getFirst().isEmpty() && hasObservations(measure, fold)) {
                        var person = new PersonId(Long.parseLong(key.getFirst()));
                        cells.computeIfAbsent(person, k -> new HashMap<>())
                                .put(new Cell(key.get(1), key.get(2)), tally(measure, fold));
                        together.computeIfAbsent(person, k -> new Fold()).add(fold);
                    }
                });
        var people = new HashMap<PersonId, Mixed>();
        together.forEach((person, fold) -> {
            var figure = Reckoning.figure(measure, fold);
            people.put(
                    person,
                    new Mixed(
                            tally(measure, fold),
                            figure.spread() == null
                                    ? figure.interval()
                                    : figure.spread().meanInterval(),
                            cells.getOrDefault(person, Map.of())));
        });
        var whole = new HashMap<Cell, Tally>();
        folds(measure, FactFilter.of(filter.from(), filter.until()), List.of(Breakdown.CHANNEL, Breakdown.CATEGORY))
                .forEach((key, fold) -> {
                    if (hasObservations(measure, fold)) {
                        whole.put(new Cell(key.get(0), key.get(1)), tally(measure, fold));
                    }
                });
        return new CaseMix(
                measure, people, whole, names.of(Breakdown.CHANNEL, locale), names.of(Breakdown.CATEGORY, locale));
    }

    private Map<List<String>, Fold> folds(MeasureDefinition measure, FactFilter filter, List<Breakdown> by) {
        var folds = new HashMap<List<String>, Fold>();
        store.fold(new FoldStore.Asked(List.of(measure), filter, by, Visible.EVERYTHING, clock.instant(), null))
                .forEach((key, of) -> {
                    var fold = of.get(measure.code());
                    if (fold != null) {
                        folds.put(key, fold);
                    }
                });
        return folds;
    }

    private static boolean hasObservations(MeasureDefinition measure, Fold fold) {
        return Reckoning.cell(measure, fold).observations() > 0;
    }

    private static Tally tally(MeasureDefinition measure, Fold fold) {
        double scale = Reckoning.scale(measure);
        var cell = Reckoning.cell(measure, fold);
        double mean = cell.sum() / cell.observations();
        double variance = switch (measure.aggregation()) {
            case RATIO -> Math.max(0, mean * (1 - mean));
            case RATE -> mean;
            case DISTRIBUTION -> {
                var amounts = fold.distribution();
                yield amounts == null ? 0 : amounts.deviation() * amounts.deviation();
            }
            case COUNT, STOCK, FORMULA -> 0;
        };
        return new Tally(cell.sum() * scale, cell.observations(), variance * scale * scale);
    }
}
