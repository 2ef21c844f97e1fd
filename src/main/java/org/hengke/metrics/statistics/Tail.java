package org.hengke.metrics.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/** How likely chance alone takes a number of events at least as far from what is expected, on the side where it is. */
public final class Tail {

    private Tail() {}

    /** @param chance of each of the trials */
    public static double ofShare(long successes, long trials, double chance) {
        if (chance <= 0 || chance >= 1) {
            return successes == Math.round(trials * chance) ? 1 : 0;
        }
        var law = new BinomialDistribution(Math.toIntExact(trials), chance);
        int count = Math.toIntExact(successes);
        return count > trials * chance ? 1 - law.cumulativeProbability(count - 1) : law.cumulativeProbability(count);
    }

    /** @param expected how many events */
    public static double ofEvents(long events, double expected) {
        if (expected <= 0) {
            return events == 0 ? 1 : 0;
        }
        var law = new PoissonDistribution(expected);
        int count = Math.toIntExact(events);
        return count > expected ? 1 - law.cumulativeProbability(count - 1) : law.cumulativeProbability(count);
    }
}
