package org.hengke.metrics.statistics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a proportion is likely to be once chance is taken out: (x + a) ÷ (n + a + b), where a and b say how the others vary. Where the
 * others vary no more than by chance, everybody is taken to be like the others.
 */
public record Shrinkage(double mean, double weight) {

    /** Learns from the others, the person excluded; nothing to learn without at least two of them. */
    public static @Nullable Shrinkage from(Collection<Proportion> others) {
        if (others.size() < 2) {
            return null;
        }
        double trials = 0;
        double successes = 0;
        double squares = 0;
        for (var other : others) {
            trials += other.of();
            successes += other.successes();
            squares += (double) other.of() * other.of();
        }
        double mean = successes / trials;
        if (mean == 0 || mean == 1) {
            return new Shrinkage(mean, Double.POSITIVE_INFINITY);
        }
        double between = 0;
        for (var other : others) {
            between += other.of() * (other.value() - mean) * (other.value() - mean);
        }
        int groups = others.size();
        double chance = mean * (1 - mean);
        double variance = (between - (groups - 1) * chance) / (trials - squares / trials - (groups - 1));
        if (!(variance > 0)) {
            return new Shrinkage(mean, Double.POSITIVE_INFINITY);
        }
        return new Shrinkage(mean, Math.max(0, chance / variance - 1));
    }

    public double of(Proportion raw) {
        if (Double.isInfinite(weight)) {
            return mean;
        }
        return (raw.successes() + mean * weight) / (raw.of() + weight);
    }
}
