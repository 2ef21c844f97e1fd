package org.hengke.metrics.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/** An exact distribution of whole numbers: each distinct amount and how often it occurred. Immutable. */
public final class Distribution {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 20_240_101L;

    /** From here on the resampling distribution of a mean is known well enough by its first four moments. */
    private static final int MANY = 50;

    private final long[] amounts;
    private final long[] upTo;
    private final double mean;
    private final double deviation;
    private final double skewness;
    private final double excess;

    private Distribution(long[] amounts, long[] counts) {
        this.amounts = amounts;
        upTo = new long[counts.length];
        long n = 0;
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            n += counts[i];
            upTo[i] = n;
            sum += (double) amounts[i] * counts[i];
        }
        mean = sum / n;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < counts.length; i++) {
            double d = amounts[i] - mean;
            double squared = d * d * counts[i];
            second += squared;
            third += squared * d;
            fourth += squared * d * d;
        }
        double variance = second / n;
        deviation = Math.sqrt(variance);
        skewness = variance == 0 ? 0 : third / n / (variance * deviation);
        excess = variance == 0 ? 0 : fourth / n / (variance * variance) - 3;
    }

    /**
     * @param amounts at least one, in ascending order, each once
     * @param counts how often each occurred, all above 0
     */
    public static Distribution of(long[] amounts, long[] counts) {
        if (amounts.length == 0 || amounts.length != counts.length) {
            throw new IllegalArgumentException("Not a distribution: " + amounts.length + " amounts");
        }
        for (int i = 0; i < amounts.length; i++) {
            if (counts[i] < 1 || (i > 0 && amounts[i] <= amounts[i - 1])) {
                throw new IllegalArgumentException("Not a distribution: out of order at " + i);
            }
        }
        return new Distribution(amounts.clone(), counts.clone());
    }

    public long size() {
        return upTo[upTo.length - 1];
    }

    public double mean() {
        return mean;
    }

    /** Of the sample, with n − 1; 0 for a single amount. */
    public double deviation() {
        long n = size();
        return n < 2 ? 0 : deviation * Math.sqrt(n / (n - 1.0));
    }

    /** The middle amount; of an even number, half-way between the two in the middle. */
    public double median() {
        long n = size();
        return n % 2 == 1 ? ranked(n / 2 + 1) : (ranked(n / 2) + (double) ranked(n / 2 + 1)) / 2;
    }

    /** The smallest amount that at least this share does not exceed: one that really occurred. */
    public long quantile(double share) {
        return ranked(rank(share));
    }

    /** Student's interval of the mean; none for a single amount. */
    public @Nullable Interval studentInterval() {
        long n = size();
        if (n < 2) {
            return null;
        }
        double half =
                new TDistribution(n - 1.0).inverseCumulativeProbability(HIGH) * deviation() / Math.sqrt((double) n);
        return new Interval(mean - half, mean + half);
    }

    /**
     * The percentile interval of the mean under resampling, for skewed amounts; none for a single one. Few or very skewed amounts
     * are resampled with a fixed seed; otherwise the limit of that is computed from the moments (Cornish and Fisher).
     */
    public @Nullable Interval resampledMeanInterval() {
        long n = size();
        if (n < 2) {
            return null;
        }
        double skew = skewness / Math.sqrt((double) n);
        if (n >= MANY && (Math.abs(skew) <= 0.5 || n > 20_000)) {
            return new Interval(expanded(-Proportion.Z, skew, n), expanded(Proportion.Z, skew, n));
        }
        return resampled((int) n);
    }

    /**
     * The percentile interval of a quantile under resampling, none for a single amount. It needs no draws: that the k-th of n drawn
     * is at most x means that at least k of them are, which is a binomial probability.
     */
    public @Nullable Interval quantileInterval(double share) {
        long n = size();
        if (n < 2) {
            return null;
        }
        long k = rank(share);
        return new Interval(amounts[bound(k, n, LOW)], amounts[bound(k, n, HIGH)]);
    }

    /** The mean of as many amounts drawn from these with replacement; beyond a number of them by the limit of that. */
    public Draws resampledMeans(int count, long seed) {
        long n = size();
        if (deviation == 0) {
            return Draws.certain(mean);
        }
        if (n < MANY) {
            return Draws.of(means((int) n, count, seed));
        }
        double skew = skewness / Math.sqrt((double) n);
        var random = new SplittableRandom(seed);
        var means = new double[count];
        for (int i = 0; i < count; i++) {
            means[i] = expanded(random.nextGaussian(), skew, n);
        }
        return Draws.of(means);
    }

    /** The median of as many amounts drawn from these with replacement: its rank in them follows a Beta distribution. */
    public Draws resampledMedians(int count, long seed) {
        long n = size();
        if (deviation == 0) {
            return Draws.certain(mean);
        }
        var random = new RandomDataGenerator(seed);
        var medians = new double[count];
        for (int i = 0; i < count; i++) {
            medians[i] = quantile(random.nextBeta((double) rank(0.5), (double) (n - rank(0.5) + 1)));
        }
        return Draws.of(medians);
    }

    private int bound(long k, long n, double probability) {
        int low = 0;
        int high = amounts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            double atMost =
                    upTo[middle] == n ? 1 : Beta.regularizedBeta((double) upTo[middle] / n, (double) k, n - k + 1.0);
            if (atMost >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double expanded(double z, double skew, long n) {
        double kurtosis = excess / n;
        double w = z
                + (z * z - 1) * skew / 6
                + (z * z * z - 3 * z) * kurtosis / 24
                - (2 * z * z * z - 5 * z) * skew * skew / 36;
        return mean + deviation / Math.sqrt((double) n) * w;
    }

    private Interval resampled(int n) {
        var means = means(n, RESAMPLES, SEED);
        Arrays.sort(means);
        return new Interval(means[(int) (RESAMPLES * LOW)], means[(int) (RESAMPLES * HIGH) - 1]);
    }

    private double[] means(int n, int count, long seed) {
        var drawn = new long[n];
        int at = 0;
        for (int i = 0; i < amounts.length; i++) {
            Arrays.fill(drawn, at, (int) upTo[i], amounts[i]);
            at = (int) upTo[i];
        }
        var random = new SplittableRandom(seed);
        var means = new double[count];
        for (int r = 0; r < count; r++) {
            long sum = 0;
            for (int i = 0; i < n; i++) {
                sum += drawn[random.nextInt(n)];
            }
            means[r] = (double) sum / n;
        }
        return means;
    }

    /** The amount at a rank from 1. */
    private long ranked(long rank) {
        int found = Arrays.binarySearch(upTo, rank);
        return amounts[found >= 0 ? found : -found - 1];
    }

    private long rank(double share) {
        return Math.clamp((long) Math.ceil(share * size() - 1e-9), 1, size());
    }
}
