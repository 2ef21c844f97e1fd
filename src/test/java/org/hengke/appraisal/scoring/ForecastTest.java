package org.hengke.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hengke.appraisal.scoring.Forecast.Course;
import org.hengke.appraisal.scoring.Forecast.Growth;
import org.hengke.appraisal.scoring.Forecast.Known;
import org.hengke.appraisal.scoring.Forecast.Passed;
import org.hengke.appraisal.scoring.Forecast.Wanted;
import org.hengke.metrics.statistics.Interval;
import org.hengke.metrics.statistics.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecastTest {

    private static final int SEEDS = 2_000;
    private static final Passed HALF = new Passed(100, 100, false);
    private static final Passed OVER = new Passed(200, 0, true);

    @Test
    void whatIsExpectedLiesInItsInterval() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var forecast = Forecast.of(known(random), passed(random), wanted(random));
            if (forecast.interval() != null) {
                assertThat(forecast.interval().contains(Objects.requireNonNull(forecast.expected())))
                        .as("seed %s: %s", seed, forecast)
                        .isTrue();
            }
        }
    }

    @Test
    void sameInputGivesTheSameForecast() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(drawn(seed)).as("seed %s", seed).isEqualTo(drawn(seed));
        }
    }

    @Test
    void anEasierTargetIsNeverWorse() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var known = known(random);
            var passed = passed(random);
            var hard = wanted(random);
            var easy = new Wanted(hard.target() + (hard.higher() ? -1 : 1) * random.nextDouble(), hard.higher());
            assertThat(rank(Forecast.of(known, passed, easy).course()))
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(
                            rank(Forecast.of(known, passed, hard).course()));
        }
    }

    @Test
    void doubtOfAnAverageGoesAsThePeriodPasses() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            long n = 30 + random.nextLong(500);
            var known = share(random.nextLong(n + 1), n, 0);
            double elapsed = 0.1 + 0.8 * random.nextDouble();
            var early = interval(known, new Passed(elapsed, 1 - elapsed, false));
            double laterOn = elapsed + (1 - elapsed) * random.nextDouble();
            var late = interval(known, new Passed(laterOn, 1 - laterOn, false));
            assertThat(late.high() - late.low())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(early.high() - early.low() + 1e-12);
        }
    }

    @Test
    void isInDoubtAsFarAsOutcomesMayStillChange() {
        var settled = Forecast.of(share(80, 100, 0), new Passed(10, 0, false), new Wanted(0.85, true));
        var open = Forecast.of(share(80, 100, 100), new Passed(10, 0, false), new Wanted(0.85, true));

        assertThat(settled.interval()).isEqualTo(new Interval(0.8, 0.8));
        assertThat(settled.course()).isEqualTo(Course.OFF_COURSE);
        assertThat(open.interval()).isEqualTo(new Proportion(80, 100).interval());
        assertThat(open.course()).isEqualTo(Course.AT_RISK);
    }

    @Test
    void halfWayThroughAnIntervalIsNarrowedByTheRootOfWhatIsOpen() {
        var now = new Proportion(80, 100).interval();
        var end = interval(share(80, 100, 0), HALF);

        assertThat(0.8 - end.low()).isCloseTo((0.8 - now.low()) * Math.sqrt(0.5), within(1e-12));
        assertThat(end.high() - 0.8).isCloseTo((now.high() - 0.8) * Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void countsGoOnAsTheyWent() {
        var forecast = Forecast.of(count(300, 300), new Passed(3, 1, false), new Wanted(380, true));

        assertThat(forecast.expected()).isEqualTo(400.0);
        assertThat(forecast.course()).isEqualTo(Course.ON_COURSE);
    }

    /** What comes is drawn as often as the interval promises to hold it. */
    @Test
    void theIntervalOfACountHoldsWhatComes() {
        int held = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            double rate = 20 + random.nextInt(200);
            long before = poisson(rate, random);
            long after = poisson(rate, random);
            var interval = interval(count((double) before, before), HALF);
            held += interval.contains((double) before + after) ? 1 : 0;
        }
        assertThat((double) held / SEEDS).isBetween(0.94, 0.97);
    }

    @Test
    void sumsAreAsUncertainAsTheirPieces() {
        var pieces = interval(count(100, 100), HALF);
        var money = interval(count(5_000, 100), HALF);

        assertThat(money.low()).isCloseTo(50 * pieces.low(), within(1e-9));
        assertThat(money.high()).isCloseTo(50 * pieces.high(), within(1e-9));
    }

    @Test
    void nothingCountedYetMayStillCome() {
        var forecast = Forecast.of(count(0, 0), HALF, new Wanted(1, true));

        assertThat(forecast.expected()).isZero();
        assertThat(forecast.course()).isEqualTo(Course.AT_RISK);
    }

    @Test
    void saysNothingOnTooLittle() {
        var wanted = new Wanted(0.9, true);

        assertThat(Forecast.of(share(29, 29, 0), HALF, wanted).course()).isEqualTo(Course.TOO_EARLY);
        assertThat(Forecast.of(share(30, 30, 0), HALF, wanted).course()).isEqualTo(Course.ON_COURSE);
        assertThat(Forecast.of(share(300, 300, 0), new Passed(9, 91, false), wanted)
                        .course())
                .isEqualTo(Course.TOO_EARLY);
        assertThat(Forecast.of(new Known(Growth.AVERAGE, null, null, 0, 0), HALF, wanted)
                        .course())
                .isEqualTo(Course.TOO_EARLY);
        assertThat(Forecast.of(count(10, 10), new Passed(0, 0, false), wanted).course())
                .as("without any time there is nothing to come")
                .isEqualTo(Course.TOO_EARLY);
    }

    @Test
    void whatIsOverWasReachedOrMissed() {
        assertThat(Forecast.of(share(9, 10, 0), OVER, new Wanted(0.9, true)).course())
                .isEqualTo(Course.REACHED);
        assertThat(Forecast.of(share(8, 10, 0), OVER, new Wanted(0.9, true)).course())
                .isEqualTo(Course.MISSED);
        assertThat(Forecast.of(share(8, 10, 0), OVER, new Wanted(0.9, false)).course())
                .isEqualTo(Course.REACHED);
        assertThat(Forecast.of(new Known(Growth.AVERAGE, null, null, 0, 0), OVER, new Wanted(0.9, true))
                        .course())
                .as("without data nothing was missed")
                .isEqualTo(Course.NO_DATA);
    }

    @ParameterizedTest
    @EnumSource(Growth.class)
    void aStockOnlyIsCertainOfItself(Growth growth) {
        var known = new Known(growth, 40.0, new Interval(30, 50), 100, 0);
        var forecast = Forecast.of(known, HALF, new Wanted(40, false));

        assertThat(forecast.interval() == null).isEqualTo(growth == Growth.STOCK);
    }

    private static int rank(Course course) {
        return switch (course) {
            case NO_DATA, TOO_EARLY -> 0;
            case OFF_COURSE, MISSED -> 1;
            case AT_RISK -> 2;
            case ON_COURSE, REACHED -> 3;
        };
    }

    private static Forecast drawn(long seed) {
        var random = new Random(seed);
        return Forecast.of(known(random), passed(random), wanted(random));
    }

    private static Known known(Random random) {
        long n = random.nextInt(400);
        return switch (List.of(Growth.values()).get(random.nextInt(Growth.values().length))) {
            case AVERAGE ->
                n == 0
                        ? new Known(Growth.AVERAGE, null, null, 0, 0)
                        : share(random.nextLong(n + 1), n, random.nextLong(n + 1));
            case COUNT -> count((double) n * (1 + random.nextInt(9)), n);
            case STOCK -> new Known(Growth.STOCK, random.nextInt(50) - 5.0, null, n, 0);
        };
    }

    private static Passed passed(Random random) {
        return new Passed(random.nextInt(1_000), random.nextInt(1_000), random.nextInt(8) == 0);
    }

    private static Wanted wanted(Random random) {
        return new Wanted(random.nextBoolean() ? random.nextDouble() : random.nextInt(500), random.nextBoolean());
    }

    private static Known share(long of, long n, long unsettled) {
        return new Known(Growth.AVERAGE, (double) of / n, new Proportion(of, n).interval(), n, unsettled);
    }

    private static Known count(double value, long pieces) {
        return new Known(Growth.COUNT, value, null, pieces, 0);
    }

    private static Interval interval(Known known, Passed passed) {
        return Objects.requireNonNull(
                Forecast.of(known, passed, new Wanted(0.5, true)).interval());
    }

    private static long poisson(double mean, Random random) {
        double left = mean;
        long count = -1;
        while (left >= 0) {
            left += Math.log(1 - random.nextDouble());
            count++;
        }
        return count;
    }
}
