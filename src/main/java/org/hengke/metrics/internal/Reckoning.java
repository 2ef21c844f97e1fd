package org.hengke.metrics.internal;

import java.util.Collection;
import java.util.List;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Figure;
import org.hengke.metrics.Headline;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.Unit;
import org.hengke.metrics.statistics.Distribution;
import org.hengke.metrics.statistics.Draws;
import org.hengke.metrics.statistics.Events;
import org.hengke.metrics.statistics.Interval;
import org.hengke.metrics.statistics.Proportion;
import org.hengke.metrics.statistics.Standardisation.Cell;
import org.jspecify.annotations.Nullable;

/** From sums to figures, by the kind of the measure. Pure. */
public final class Reckoning {

    private static final long SMALL = 30;
    private static final double THOUSAND = 1000;
    private static final double Z = 1.959963984540054;

    private Reckoning() {}

    public static Figure figure(MeasureDefinition measure, Fold fold) {
        double parts = measure.unit().parts();
        return switch (measure.aggregation()) {
            case RATIO -> {
                var share = share(fold);
                yield figure(
                        measure,
                        fold,
                        fold.denominator(),
                        fold.denominator() == 0 ? null : (double) fold.numerator() / fold.denominator(),
                        share == null ? null : share.interval(),
                        null);
            }
            case RATE -> {
                var events = fold.denominator() == 0 ? null : new Events(fold.numerator(), fold.denominator());
                yield figure(
                        measure,
                        fold,
                        fold.denominator(),
                        events == null ? null : events.rate() * THOUSAND,
                        events == null ? null : events.interval().map(rate -> rate * THOUSAND),
                        null);
            }
            case DISTRIBUTION -> distribution(measure, fold, parts);
            case COUNT, STOCK -> figure(measure, fold, fold.facts(), fold.numerator() / parts, null, null);
            case FORMULA -> figure(measure, fold, 0, null, null, null);
        };
    }

    private static Figure distribution(MeasureDefinition measure, Fold fold, double parts) {
        var distribution = fold.distribution();
        if (distribution == null) {
            return figure(measure, fold, 0, null, null, null);
        }
        var spread = new Figure.Spread(
                distribution.mean() / parts,
                scaled(meanInterval(measure, distribution), parts),
                distribution.median() / parts,
                scaled(distribution.quantileInterval(0.5), parts),
                distribution.quantile(0.9) / parts,
                scaled(distribution.quantileInterval(0.9), parts));
        boolean median = measure.headline() == Headline.MEDIAN;
        return figure(
                measure,
                fold,
                distribution.size(),
                median ? spread.median() : spread.mean(),
                median ? spread.medianInterval() : spread.meanInterval(),
                spread);
    }

    private static Figure figure(
            MeasureDefinition measure,
            Fold fold,
            long n,
            @Nullable Double value,
            @Nullable Interval interval,
            Figure.@Nullable Spread spread) {
        boolean sampled = isSampled(measure);
        return new Figure(
                measure.code(),
                fold.facts(),
                n,
                fold.numerator(),
                fold.denominator(),
                value,
                interval,
                sampled && n < SMALL,
                fold.provisional(),
                spread,
                null,
                null,
                null);
    }

    /** Whether chance has a part in its value. */
    static boolean isSampled(MeasureDefinition measure) {
        return switch (measure.aggregation()) {
            case RATIO, RATE, DISTRIBUTION -> true;
            case COUNT, STOCK, FORMULA -> false;
        };
    }

    /** Whether two periods differ by more than chance; unsaid for counts and while outcomes are open. */
    public static Figure.Before before(MeasureDefinition measure, Fold now, Fold earlier) {
        var figure = figure(measure, earlier);
        return new Figure.Before(figure.value(), figure.n(), distinguishable(measure, now, earlier));
    }

    /** Whether two periods differ by more than chance; unsaid for counts, without data and while outcomes are open. */
    public static @Nullable Boolean distinguishable(MeasureDefinition measure, Fold now, Fold earlier) {
        if (now.provisional() > 0 || earlier.provisional() > 0) {
            return null;
        }
        return switch (measure.aggregation()) {
            case RATIO -> {
                var share = share(now);
                var other = share(earlier);
                if (share == null || other == null) {
                    yield null;
                }
                yield !share.difference(other).contains(0);
            }
            case RATE -> {
                if (now.denominator() == 0 || earlier.denominator() == 0) {
                    yield null;
                }
                var rate = new Events(now.numerator(), now.denominator()).interval();
                var other = new Events(earlier.numerator(), earlier.denominator()).interval();
                yield rate.high() < other.low() || other.high() < rate.low();
            }
            case DISTRIBUTION -> {
                var amounts = now.distribution();
                var others = earlier.distribution();
                if (amounts == null || others == null || amounts.size() < 2 || others.size() < 2) {
                    yield null;
                }
                double error = Math.hypot(error(amounts), error(others));
                yield Math.abs(amounts.mean() - others.mean()) > Z * error;
            }
            case COUNT, STOCK, FORMULA -> null;
        };
    }

    private static double error(Distribution amounts) {
        return amounts.deviation() / Math.sqrt((double) amounts.size());
    }

    /** The value alone, without its intervals; none without data. */
    public static @Nullable Double headline(MeasureDefinition measure, Fold fold) {
        return switch (measure.aggregation()) {
            case RATIO, RATE ->
                fold.denominator() == 0 ? null : scale(measure) * ((double) fold.numerator() / fold.denominator());
            case DISTRIBUTION -> {
                var amounts = fold.distribution();
                if (amounts == null) {
                    yield null;
                }
                yield scale(measure) * (measure.headline() == Headline.MEDIAN ? amounts.median() : amounts.mean());
            }
            case COUNT, STOCK -> fold.numerator() * scale(measure);
            case FORMULA -> null;
        };
    }

    /** Trials, amounts or exposures: what the certainty of a value depends on; of a count its facts. */
    public static long observations(MeasureDefinition measure, Fold fold) {
        return switch (measure.aggregation()) {
            case RATIO, RATE -> fold.denominator();
            case DISTRIBUTION, COUNT, STOCK, FORMULA -> fold.facts();
        };
    }

    /** What the headline might have been, were the facts to come again by the same chance; a count is as certain as it is. */
    public static Draws draws(MeasureDefinition measure, Fold fold, double headline, int count, long seed) {
        return switch (measure.aggregation()) {
            case RATIO -> {
                var share = share(fold);
                yield share == null ? Draws.certain(headline) : share.resampled(count, seed);
            }
            case RATE ->
                new Events(fold.numerator(), fold.denominator())
                        .resampled(count, seed)
                        .times(scale(measure));
            case DISTRIBUTION -> {
                var amounts = fold.distribution();
                if (amounts == null) {
                    yield Draws.certain(headline);
                }
                yield (measure.headline() == Headline.MEDIAN
                                ? amounts.resampledMedians(count, seed)
                                : amounts.resampledMeans(count, seed))
                        .times(scale(measure));
            }
            case COUNT, STOCK, FORMULA -> Draws.certain(headline);
        };
    }

    /** Sum and observations, for whatever is a mean of something. */
    public static Cell cell(MeasureDefinition measure, Fold fold) {
        return switch (measure.aggregation()) {
            case RATIO, RATE -> new Cell(fold.numerator(), fold.denominator());
            case DISTRIBUTION -> new Cell(fold.numerator(), fold.facts());
            case COUNT, STOCK, FORMULA -> new Cell(fold.numerator(), 0);
        };
    }

    /** What one of a cell's mean is in a figure. */
    public static double scale(MeasureDefinition measure) {
        return measure.aggregation() == Aggregation.RATE
                ? THOUSAND
                : 1.0 / measure.unit().parts();
    }

    private static @Nullable Interval meanInterval(MeasureDefinition measure, Distribution distribution) {
        return measure.unit() == Unit.SECONDS || measure.unit() == Unit.MONEY
                ? distribution.resampledMeanInterval()
                : distribution.studentInterval();
    }

    private static @Nullable Interval scaled(@Nullable Interval interval, double parts) {
        return interval == null ? null : interval.map(value -> value / parts);
    }

    static @Nullable Proportion share(Fold fold) {
        return fold.denominator() == 0 || fold.numerator() < 0 || fold.numerator() > fold.denominator()
                ? null
                : new Proportion(fold.numerator(), fold.denominator());
    }

    /** The measures among these that are sums of everything up to an instant. */
    public static List<MeasureDefinition> stocks(Collection<MeasureDefinition> measures) {
        return measures.stream()
                .filter(measure -> measure.aggregation() == Aggregation.STOCK)
                .toList();
    }

    /** The measures among these that are sums over a period. */
    public static List<MeasureDefinition> flows(Collection<MeasureDefinition> measures) {
        return measures.stream()
                .filter(measure -> measure.aggregation() != Aggregation.STOCK)
                .toList();
    }
}
