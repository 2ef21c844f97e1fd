package org.hengke.metrics.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Direction;
import org.hengke.metrics.Figure;
import org.hengke.metrics.Figure.Place;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.statistics.Funnel;
import org.hengke.metrics.statistics.Interval;
import org.hengke.metrics.statistics.Shrinkage;
import org.jspecify.annotations.Nullable;

/** Those whom a row is compared with: the members of one team, or the teams of a table. */
final class Peers {

    private static final int FEWEST_FOR_A_FUNNEL = 3;

    private final MeasureDefinition measure;
    private final List<Fold> everybody;
    private final Fold together = new Fold();
    private final @Nullable Funnel funnel;

    Peers(MeasureDefinition measure, Collection<Fold> everybody) {
        this.measure = measure;
        this.everybody = List.copyOf(everybody);
        everybody.forEach(together::add);
        funnel = funnel();
    }

    /**
     * @param own one of everybody
     * @return none without others to compare with, and for counts
     */
    Figure.@Nullable AmongOthers standing(Figure figure, Fold own) {
        if (!Reckoning.isSampled(measure)) {
            return null;
        }
        var others = Reckoning.headline(measure, together.without(own));
        if (others == null || figure.value() == null) {
            return null;
        }
        double observations = Reckoning.cell(measure, own).observations();
        var limits = funnel == null || observations == 0 ? null : funnel.at(observations);
        return new Figure.AmongOthers(
                others,
                place(measure.direction(), figure.interval(), others),
                shrunk(own),
                limits,
                limits != null && !figure.small() && limits.isBeyond(centre(figure)));
    }

    private static @Nullable Place place(Direction direction, @Nullable Interval interval, double others) {
        if (interval == null || direction == Direction.NEUTRAL) {
            return null;
        }
        if (interval.contains(others)) {
            return Place.NOT_DISTINGUISHABLE;
        }
        boolean higher = interval.low() > others;
        return higher == (direction == Direction.HIGHER_IS_BETTER) ? Place.BETTER : Place.WORSE;
    }

    private @Nullable Double shrunk(Fold own) {
        var share = Reckoning.share(own);
        if (measure.aggregation() != Aggregation.RATIO || share == null) {
            return null;
        }
        var learnt = Shrinkage.from(everybody.stream()
                .filter(other -> other != own)
                .map(Reckoning::share)
                .filter(Objects::nonNull)
                .toList());
        return learnt == null ? null : learnt.of(share);
    }

    /** A median has no simple funnel: limits of a distribution are those of its mean. */
    private static double centre(Figure figure) {
        return figure.spread() != null ? figure.spread().mean() : Objects.requireNonNullElse(figure.value(), 0.0);
    }

    private @Nullable Funnel funnel() {
        double scale = Reckoning.scale(measure);
        var units = new ArrayList<Funnel.Unit>();
        double squares = 0;
        double freedom = 0;
        for (var fold : everybody) {
            var cell = Reckoning.cell(measure, fold);
            if (cell.observations() > 0) {
                units.add(new Funnel.Unit(cell.sum() / cell.observations() * scale, cell.observations()));
            }
            var amounts = measure.aggregation() == Aggregation.DISTRIBUTION ? fold.distribution() : null;
            if (amounts != null) {
                squares += amounts.deviation() * amounts.deviation() * (amounts.size() - 1);
                freedom += amounts.size() - 1;
            }
        }
        if (units.size() < FEWEST_FOR_A_FUNNEL) {
            return null;
        }
        var whole = Reckoning.cell(measure, together);
        double mean = whole.sum() / whole.observations();
        double spread = switch (measure.aggregation()) {
            case RATIO -> Math.sqrt(Math.max(0, mean * (1 - mean)));
            case RATE -> Math.sqrt(mean) * scale;
            case DISTRIBUTION -> freedom > 0 ? Math.sqrt(squares / freedom) * scale : 0;
            case COUNT, STOCK, FORMULA -> 0;
        };
        return spread == 0 ? null : Funnel.of(mean * scale, spread, units);
    }
}
