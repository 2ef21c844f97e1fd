package org.hengke.metrics.statistics;

import org.hipparchus.distribution.continuous.GammaDistribution;

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

    /** The exact Poisson interval of the rate (Garwood). */
    public Interval interval() {
        double low = count == 0 ? 0 : new GammaDistribution(count, 1).inverseCumulativeProbability(TAIL);
        double high = new GammaDistribution(count + 1.0, 1).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low / among, high / among);
    }
}
