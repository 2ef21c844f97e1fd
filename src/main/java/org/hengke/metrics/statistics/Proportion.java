package org.hengke.metrics.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Successes in a number of trials.
 *
 * @param of at least 1
 */
public record Proportion(long successes, long of) {

    /** Two-sided 95 %. */
    static final double Z = 1.959963984540054;

    public Proportion {
        if (of < 1 || successes < 0 || successes > of) {
            throw new IllegalArgumentException("Not a proportion: " + successes + " of " + of);
        }
    }

    public double value() {
        return (double) successes / of;
    }

    /** Wilson's score interval: never outside 0 to 1 and never of no width. */
    public Interval interval() {
        double n = of;
        double p = value();
        double z2 = Z * Z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        return new Interval(
                successes == 0 ? 0 : Math.max(0, centre - half), successes == of ? 1 : Math.min(1, centre + half));
    }

    /** The share of successes in as many trials drawn from these with replacement. */
    public Draws resampled(int count, long seed) {
        if (successes == 0 || successes == of) {
            return Draws.certain(value());
        }
        double odds = (double) successes / (of - successes);
        return Draws.counted(
                successes,
                new BinomialDistribution(Math.toIntExact(of), value()).probability(Math.toIntExact(successes)),
                k -> odds * (of - k) / (k + 1.0),
                1.0 / of,
                count,
                seed);
    }

    /** This less the other, by Newcombe's hybrid of the two Wilson intervals. */
    public Interval difference(Proportion other) {
        double d = value() - other.value();
        var mine = interval();
        var theirs = other.interval();
        double below = Math.hypot(value() - mine.low(), theirs.high() - other.value());
        double above = Math.hypot(mine.high() - value(), other.value() - theirs.low());
        return new Interval(d - below, d + above);
    }
}
