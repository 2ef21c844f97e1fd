package org.hengke.appraisal.scoring;

import org.hengke.metrics.statistics.Interval;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure will be at the end of a period, and what that means for a goal. The same input gives the same answer.
 *
 * <p>Averages (shares, means, medians, rates): the end is the average over all observations of the period, of which some are known.
 * It is expected where it is now. Its interval is that of the known ones times √(open ÷ all): the finite population correction
 * (Cochran, Sampling Techniques, 3rd ed., 2.6), which leaves nothing in doubt once all are known. Open are those that may still
 * change and those to come, as many in the time that remains as there were before.
 *
 * <p>Counts: what there is, and as much again in the time that remains as there was before. How many come is distributed as the next
 * count of a Poisson process whose rate is known from the count so far alone: with Jeffreys' prior a negative binomial (Gelman et
 * al., Bayesian Data Analysis, 3rd ed., 2.6), of which the middle 95 % are taken. What comes in sums is counted by its pieces, each
 * as large as those so far on average.
 *
 * <p>Stocks stay what they are.
 *
 * @param value so far; absent without data
 * @param expected at the end
 * @param interval where it will be at the end with 95 % confidence
 */
public record Forecast(
        Course course,
        @Nullable Double value,
        @Nullable Double expected,
        @Nullable Interval interval) {

    /** Fewer observations say nothing of an average. */
    public static final long LEAST_OBSERVATIONS = 30;

    /** Earlier than this share of the period nothing is said. */
    public static final double LEAST_PASSED = 0.1;

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** How it stands with a goal. */
    public enum Course {
        /** The period is over, and there was nothing to measure. */
        NO_DATA,
        /** Under 30 observations, or under a tenth of the period. */
        TOO_EARLY,
        ON_COURSE,
        /** What is expected misses the target, but it may still come otherwise. */
        AT_RISK,
        /** All that is still likely misses the target. */
        OFF_COURSE,
        REACHED,
        MISSED
    }

    /** How a figure grows. */
    public enum Growth {
        AVERAGE,
        COUNT,
        STOCK
    }

    /**
     * A figure so far.
     *
     * @param n observations; of a count, its pieces
     * @param unsettled how many of them may still change
     */
    public record Known(
            Growth growth, @Nullable Double value, @Nullable Interval interval, long n, long unsettled) {}

    /**
     * How much of a period is gone, both in the same time.
     *
     * @param over whether it is over and all its outcomes are known
     */
    public record Passed(double elapsed, double remaining, boolean over) {

        public Passed {
            if (!(elapsed >= 0) || !(remaining >= 0)) {
                throw new IllegalArgumentException("Not a time: " + elapsed + ", " + remaining);
            }
        }

        double share() {
            double whole = elapsed + remaining;
            return whole == 0 ? 0 : elapsed / whole;
        }
    }

    /** @param higher whether more is better */
    public record Wanted(double target, boolean higher) {

        boolean isMetBy(double value) {
            return higher ? value >= target : value <= target;
        }
    }

    public static Forecast of(Known known, Passed passed, Wanted wanted) {
        var value = known.value();
        if (passed.over()) {
            var end = value == null ? Course.NO_DATA : wanted.isMetBy(value) ? Course.REACHED : Course.MISSED;
            return new Forecast(end, value, value, null);
        }
        if (value == null || passed.share() < LEAST_PASSED || isTooLittle(known)) {
            return new Forecast(Course.TOO_EARLY, value, null, null);
        }
        return switch (known.growth()) {
            case AVERAGE -> {
                double coming = known.n() * (passed.remaining() / passed.elapsed());
                double open = Math.min(known.unsettled(), known.n()) + coming;
                double doubt = Math.sqrt(open / (known.n() + coming));
                var now = known.interval();
                yield judged(
                        value,
                        value,
                        now == null
                                ? null
                                : new Interval(
                                        value - Math.max(0, value - now.low()) * doubt,
                                        value + Math.max(0, now.high() - value) * doubt),
                        wanted);
            }
            case COUNT -> {
                double more = passed.remaining() / passed.elapsed();
                double piece = known.n() == 0 ? 1 : value / known.n();
                double expected = value + value * more;
                double low = value + piece * coming(known.n(), more, LOW);
                double high = value + piece * coming(known.n(), more, HIGH);
                yield judged(
                        value,
                        expected,
                        new Interval(Math.min(Math.min(low, high), expected), Math.max(Math.max(low, high), expected)),
                        wanted);
            }
            case STOCK -> judged(value, value, null, wanted);
        };
    }

    private static boolean isTooLittle(Known known) {
        return known.growth() == Growth.AVERAGE && known.n() < LEAST_OBSERVATIONS;
    }

    private static Forecast judged(double value, double expected, @Nullable Interval interval, Wanted wanted) {
        double best = interval == null ? expected : wanted.higher() ? interval.high() : interval.low();
        var course = wanted.isMetBy(expected)
                ? Course.ON_COURSE
                : interval == null || wanted.isMetBy(best) ? Course.AT_RISK : Course.OFF_COURSE;
        return new Forecast(course, value, expected, interval);
    }

    /**
     * The least number that at most so many come with at least this probability.
     *
     * @param more the time that remains over the time that passed
     */
    private static long coming(long n, double more, double probability) {
        if (more == 0) {
            return 0;
        }
        double shape = n + 0.5;
        double known = 1 / (1 + more);
        long high = 1;
        while (Beta.regularizedBeta(known, shape, high + 1.0) < probability) {
            high *= 2;
        }
        long low = -1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (Beta.regularizedBeta(known, shape, middle + 1.0) >= probability) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
