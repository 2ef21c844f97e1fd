package org.hengke.metrics.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;

/** Values that a figure might have had: drawn from its facts with replacement, or the same one each time where it is certain. */
public final class Draws {

    private static final double NEGLIGIBLE = 1e-12;

    private final double[] values;

    private Draws(double[] values) {
        this.values = values;
    }

    /** @param values at least one */
    public static Draws of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No draws");
        }
        return new Draws(values.clone());
    }

    public static Draws certain(double value) {
        return new Draws(new double[] {value});
    }

    /**
     * Of a whole number whose chances have one peak, each times a scale.
     *
     * @param peak where chances are highest, and how high
     * @param up chance of k + 1 over the chance of k
     */
    static Draws counted(long peak, double chance, LongToDoubleFunction up, double scale, int count, long seed) {
        var above = new ArrayList<Double>();
        double p = chance;
        for (long k = peak; p > NEGLIGIBLE * chance; k++) {
            above.add(p);
            p *= up.applyAsDouble(k);
        }
        var below = new ArrayList<Double>();
        p = chance;
        for (long k = peak - 1; k >= 0; k--) {
            p /= up.applyAsDouble(k);
            if (p <= NEGLIGIBLE * chance) {
                break;
            }
            below.add(p);
        }
        long first = peak - below.size();
        var upTo = new double[below.size() + above.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            int fromPeak = i - below.size();
            sum += fromPeak < 0 ? below.get(-fromPeak - 1) : above.get(fromPeak);
            upTo[i] = sum;
        }
        var random = new SplittableRandom(seed);
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            int found = Arrays.binarySearch(upTo, random.nextDouble(sum));
            values[i] = scale * (first + (found >= 0 ? found + 1 : -found - 1));
        }
        return new Draws(values);
    }

    /** The same in another unit. */
    public Draws times(double scale) {
        return scale == 1
                ? this
                : new Draws(Arrays.stream(values).map(value -> value * scale).toArray());
    }

    /** How many there are, 1 where the value is certain. */
    public int size() {
        return values.length;
    }

    /** @param index from 0; a value that is certain has it everywhere */
    public double at(int index) {
        return values[values.length == 1 ? 0 : index];
    }
}
