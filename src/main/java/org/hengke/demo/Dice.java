package org.hengke.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Chance that repeats: the same seed and the same keys give the same throws on every machine. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    static Dice of(long seed, long... keys) {
        var mixed = mix(seed);
        for (var key : keys) {
            mixed = mix(mixed ^ mix(key));
        }
        return new Dice(mixed);
    }

    double unit() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** A skewed duration: half of the throws lie under the median. */
    double skewed(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Each as likely as its weight says. */
    <T> T pick(List<T> of, ToDoubleFunction<T> weight) {
        return of.get(weighted(of.stream().mapToDouble(weight).toArray()));
    }

    int weighted(double[] weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var left = random.nextDouble() * total;
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** SplitMix64's finaliser: neighbouring seeds become unrelated ones. */
    private static long mix(long value) {
        var z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
