package org.hengke.metrics.statistics;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Events among exposures, as complaints among contacts.
 *
 * @param among at least 1
 */
public record Events(long count, long among) {

    private static final double TAIL = 0.025;

    public Events {
        if (among < 1 || count < 0) {
            throw new IllegalArgumentException("Not a rate: " + count + " among " + among);
        }
    }

    /** Events per exposure. */
    public double rate() {
        return (double) count / among;
    }

    /** The rate among as many exposures, were events to come again by the same chance. */
    public Draws resampled(int draws, long seed) {
        return count == 0
                ? Draws.certain(0)
                : Draws.counted(
                        count,
                        new PoissonDistribution(count).probability(Math.toIntExact(count)),
                        k -> count / (k + 1.0),
                        1.0 / among,
                        draws,
                        seed);
    }

    /** The exact Poisson interval of the rate (Garwood). */
    public Interval interval() {
        double low = count == 0 ? 0 : new GammaDistribution(count, 1).inverseCumulativeProbability(TAIL);
        double high = new GammaDistribution(count + 1.0, 1).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low / among, high / among);
    }
}
