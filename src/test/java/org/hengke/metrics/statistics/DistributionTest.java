package org.hengke.metrics.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    @Test
    void readsTheMiddleAndTheNinthTenth() {
        var ten = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(ten.size()).isEqualTo(10);
        assertThat(ten.mean()).isEqualTo(5.5);
        assertThat(ten.median()).isEqualTo(5.5);
        assertThat(ten.quantile(0.9)).isEqualTo(9);
        assertThat(of(1, 1, 7).median()).isEqualTo(1);
        assertThat(of(4).quantile(0.9)).isEqualTo(4);
    }

    @Test
    void studentsIntervalMatchesTheTables() {
        var interval = requireNonNull(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).studentInterval());

        assertThat(interval.low()).isCloseTo(3.33415, within(5e-5));
        assertThat(interval.high()).isCloseTo(7.66585, within(5e-5));
    }

    @Test
    void aSingleAmountHasNoInterval() {
        assertThat(of(7).studentInterval()).isNull();
        assertThat(of(7).resampledMeanInterval()).isNull();
        assertThat(of(7).quantileInterval(0.5)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 31, 80, 400})
    void theIntervalOfAQuantileIsTheLimitOfResampling(int n) {
        var amounts = skewed(n, n);
        var distribution = of(amounts);
        for (double share : new double[] {0.5, 0.9}) {
            int rank = (int) Math.ceil(share * n);
            var drawn = resample(amounts, 20_000, sample -> sample[rank - 1]);
            var interval = requireNonNull(distribution.quantileInterval(share));

            // the share of resamples at or below each end is as asked for, one amount earlier it is not
            assertThat(atMost(drawn, interval.low())).as("n %d", n).isGreaterThan(0.025 - 0.006);
            assertThat(below(drawn, interval.low())).as("n %d", n).isLessThan(0.025 + 0.006);
            assertThat(atMost(drawn, interval.high())).as("n %d", n).isGreaterThan(0.975 - 0.006);
            assertThat(below(drawn, interval.high())).as("n %d", n).isLessThan(0.975 + 0.006);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 49, 50, 120, 1_000})
    void theIntervalOfAMeanIsThatOfResampling(int n) {
        var amounts = skewed(n, n);
        var means = resample(amounts, 20_000, sample -> Arrays.stream(sample).sum() / (double) sample.length);
        var interval = requireNonNull(of(amounts).resampledMeanInterval());
        double width = interval.high() - interval.low();

        assertThat(interval.low()).isCloseTo(means[500], within(0.06 * width));
        assertThat(interval.high()).isCloseTo(means[19_499], within(0.06 * width));
    }

    @Test
    void theSameAmountsGiveTheSameDigits() {
        var amounts = skewed(40, 3);

        assertThat(of(amounts).resampledMeanInterval()).isEqualTo(of(amounts).resampledMeanInterval());
    }

    private interface Statistic {
        double of(long[] sortedSample);
    }

    private static double[] resample(long[] amounts, int times, Statistic statistic) {
        var random = new Random(11);
        var results = new double[times];
        for (int t = 0; t < times; t++) {
            var sample = random.ints(amounts.length, 0, amounts.length)
                    .mapToLong(i -> amounts[i])
                    .sorted()
                    .toArray();
            results[t] = statistic.of(sample);
        }
        Arrays.sort(results);
        return results;
    }

    private static double atMost(double[] drawn, double bound) {
        return Arrays.stream(drawn).filter(value -> value <= bound).count() / (double) drawn.length;
    }

    private static double below(double[] drawn, double bound) {
        return Arrays.stream(drawn).filter(value -> value < bound).count() / (double) drawn.length;
    }

    private static long[] skewed(int n, long seed) {
        var random = new Random(seed);
        return LongStream.generate(() -> Math.round(600 * Math.exp(random.nextGaussian())))
                .limit(n)
                .toArray();
    }

    private static Distribution of(long... amounts) {
        var counted = new TreeMap<Long, Long>();
        for (long amount : amounts) {
            counted.merge(amount, 1L, Long::sum);
        }
        return Distribution.of(
                counted.keySet().stream().mapToLong(Long::longValue).toArray(),
                counted.values().stream().mapToLong(Long::longValue).toArray());
    }
}
