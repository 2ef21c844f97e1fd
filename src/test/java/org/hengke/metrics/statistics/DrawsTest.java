package org.hengke.metrics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn has the mean and the spread that theory gives it. */
class DrawsTest {

    private static final int MANY = 20_000;

    @Test
    void ofASharesTrialsSpreadLikeABinomial() {
        for (long[] share : new long[][] {{3, 7}, {30, 40}, {900, 1000}, {1, 5000}, {49_999, 50_000}}) {
            var proportion = new Proportion(share[0], share[1]);
            var draws = proportion.resampled(MANY, 1);
            double p = proportion.value();
            has(draws, p, Math.sqrt(p * (1 - p) / share[1]), share[0] + " of " + share[1]);
            assertThat(IntStream.range(0, draws.size()).mapToDouble(draws::at))
                    .allMatch(drawn -> drawn >= 0 && drawn <= 1);
        }
    }

    @Test
    void ofARateSpreadLikeAPoisson() {
        for (long[] rate : new long[][] {{1, 100}, {12, 3000}, {700, 9000}}) {
            var events = new Events(rate[0], rate[1]);
            has(
                    events.resampled(MANY, 2),
                    events.rate(),
                    Math.sqrt((double) rate[0]) / rate[1],
                    rate[0] + " among " + rate[1]);
        }
    }

    @Test
    void ofAMeanSpreadLikeItsStandardErrorHoweverMany() {
        for (int n : new int[] {5, 49, 50, 400}) {
            var amounts = skewed(n);
            has(
                    amounts.resampledMeans(MANY, 3),
                    amounts.mean(),
                    amounts.deviation() * Math.sqrt((n - 1.0) / n) / Math.sqrt(n),
                    n + " amounts");
        }
    }

    @Test
    void ofAMedianLieInItsInterval() {
        for (int n : new int[] {9, 60, 501}) {
            var amounts = skewed(n);
            var interval = Objects.requireNonNull(amounts.quantileInterval(0.5));
            var draws = amounts.resampledMedians(MANY, 4);
            double within = IntStream.range(0, MANY)
                            .filter(i -> interval.contains(draws.at(i)))
                            .count()
                    / (double) MANY;
            // percentile ends are amounts that occurred, so at least 95 % lie between them
            assertThat(within).as("%d amounts", n).isBetween(0.945, 1.0);
        }
    }

    @Test
    void areTheSameForTheSameSeedAndCertainWhereNothingVaries() {
        var share = new Proportion(30, 40);
        assertThat(share.resampled(50, 9).at(7))
                .isEqualTo(share.resampled(50, 9).at(7));
        assertThat(new Proportion(40, 40).resampled(50, 9).size()).isEqualTo(1);
        assertThat(new Events(0, 40).resampled(50, 9).at(31)).isZero();
        assertThat(Distribution.of(new long[] {5}, new long[] {9})
                        .resampledMeans(50, 9)
                        .at(3))
                .isEqualTo(5);
        assertThat(Distribution.of(new long[] {5}, new long[] {9})
                        .resampledMedians(50, 9)
                        .at(3))
                .isEqualTo(5);
    }

    private static Distribution skewed(int n) {
        var random = new Random(n);
        var counts = new TreeMap<Long, Long>();
        for (int i = 0; i < n; i++) {
            counts.merge((long) Math.exp(6 + random.nextGaussian()), 1L, Long::sum);
        }
        return Distribution.of(
                counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray());
    }

    private static void has(Draws draws, double mean, double deviation, String about) {
        var values = IntStream.range(0, draws.size()).mapToDouble(draws::at).summaryStatistics();
        double variance = IntStream.range(0, draws.size())
                .mapToDouble(i -> Math.pow(draws.at(i) - values.getAverage(), 2))
                .average()
                .orElseThrow();
        assertThat(values.getAverage()).as(about).isCloseTo(mean, within(5 * deviation / Math.sqrt(MANY)));
        assertThat(Math.sqrt(variance)).as(about).isCloseTo(deviation, within(0.05 * deviation));
    }
}
