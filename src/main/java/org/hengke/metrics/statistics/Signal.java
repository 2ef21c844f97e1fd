package org.hengke.metrics.statistics;

import java.util.Collection;

/**
 * How much of the differences between people is more than chance, by moments (Cochran): everybody's value is what it is at heart plus
 * chance of a known size. Weighted by observations.
 *
 * @param centre weighted mean
 * @param observed variance between the values
 * @param chance how much of that chance alone would give
 */
public record Signal(double centre, double observed, double chance) {

    /**
     * @param variance by chance, of this value
     * @param weight above 0, such as the number of observations
     */
    public record Noisy(double value, double variance, double weight) {}

    public static Signal of(Collection<Noisy> values) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (var one : values) {
            weights += one.weight;
            squares += one.weight * one.weight;
            sum += one.weight * one.value;
        }
        double centre = weights == 0 ? 0 : sum / weights;
        double apart = 0;
        double noise = 0;
        for (var one : values) {
            apart += one.weight * (one.value - centre) * (one.value - centre);
            noise += one.weight * one.variance * (1 - one.weight / weights);
        }
        double freedom = weights == 0 ? 0 : weights - squares / weights;
        return freedom > 0 ? new Signal(centre, apart / freedom, noise / freedom) : new Signal(centre, 0, 0);
    }

    /** What is left when chance is taken out; never negative. */
    public double between() {
        return Math.max(0, observed - chance);
    }

    /** The share of the variance that is no chance: 0 where all of it may be, near 1 where hardly any is. */
    public double share() {
        return observed > 0 ? between() / observed : 0;
    }

    /** A value drawn towards the centre by as much as it may be chance. */
    public double shrunk(double value, double variance) {
        double signal = between();
        return signal == 0 ? centre : centre + (value - centre) * signal / (signal + variance);
    }
}
