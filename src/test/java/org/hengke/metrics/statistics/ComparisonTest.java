package org.hengke.metrics.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengke.metrics.statistics.Standardisation.Cell;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void oneSuccessOfOneIsDrawnToWhatOthersReach() {
        var others = List.of(
                new Proportion(70, 100), new Proportion(90, 100), new Proportion(60, 100), new Proportion(95, 100));
        var shrunk = requireNonNull(Shrinkage.from(others)).of(new Proportion(1, 1));

        assertThat(shrunk).isBetween(0.78, 0.90);
    }

    @Test
    void muchEvidenceSpeaksForItself() {
        var others = List.of(
                new Proportion(70, 100), new Proportion(90, 100), new Proportion(60, 100), new Proportion(95, 100));

        assertThat(requireNonNull(Shrinkage.from(others)).of(new Proportion(9_900, 10_000)))
                .isCloseTo(0.99, within(0.002));
    }

    @Test
    void whereOthersDifferOnlyByChanceEverybodyIsLikeThem() {
        var others = List.of(new Proportion(80, 100), new Proportion(81, 100), new Proportion(79, 100));

        assertThat(requireNonNull(Shrinkage.from(others)).of(new Proportion(3, 10)))
                .isCloseTo(0.8, within(1e-9));
    }

    @Test
    void nothingIsLearntFromASingleOther() {
        assertThat(Shrinkage.from(List.of(new Proportion(8, 10)))).isNull();
    }

    @Test
    void shrinkageFindsTheVariationThatIsThere() {
        // people whose true rates follow Beta(16, 4): mean .8, weight 20
        var random = new Random(4);
        var others = IntStream.range(0, 400)
                .mapToObj(i -> {
                    double rate = beta(random, 16, 4);
                    int trials = 50 + random.nextInt(200);
                    return new Proportion(
                            IntStream.range(0, trials)
                                    .filter(t -> random.nextDouble() < rate)
                                    .count(),
                            trials);
                })
                .toList();
        var learnt = requireNonNull(Shrinkage.from(others));

        assertThat(learnt.mean()).isCloseTo(0.8, within(0.02));
        assertThat(learnt.weight()).isCloseTo(20, within(4.0));
    }

    @Test
    void byChanceAloneHardlyAnybodyIsBeyondTheOuterLimits() {
        var random = new Random(5);
        var units = IntStream.range(0, 1_000)
                .mapToObj(i -> new Funnel.Unit(
                        IntStream.range(0, 200)
                                        .filter(t -> random.nextDouble() < 0.8)
                                        .count()
                                / 200.0,
                        200))
                .toList();
        var funnel = Funnel.of(0.8, Math.sqrt(0.8 * 0.2), units);
        long flagged = units.stream()
                .filter(unit -> funnel.at(unit.observations()).isBeyond(unit.value()))
                .count();

        assertThat(funnel.dispersion()).isBetween(1.0, 1.1);
        assertThat(flagged).isLessThanOrEqualTo(6);
    }

    @Test
    void whereEverybodyDiffersTheLimitsAreWider() {
        var units = Stream.of(0.5, 0.9, 0.6, 0.95, 0.7, 0.85, 0.55, 0.8, 0.99, 0.65)
                .map(value -> new Funnel.Unit(value, 400))
                .toList();
        var funnel = Funnel.of(0.75, Math.sqrt(0.75 * 0.25), units);

        assertThat(funnel.dispersion()).isGreaterThan(10);
        assertThat(units).noneMatch(unit -> funnel.at(unit.observations()).isBeyond(unit.value()));
    }

    @Test
    void aHardMixIsNoFault() {
        var whole = Map.of("easy", new Cell(900, 1_000), "hard", new Cell(500, 1_000));
        var adjusted = requireNonNull(Standardisation.adjusted(Map.of("hard", new Cell(50, 100)), whole));

        assertThat(adjusted).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void withoutAnythingExpectedThereIsNoFigure() {
        var whole = Map.of("easy", new Cell(0, 1_000));

        assertThat(Standardisation.adjusted(Map.of("easy", new Cell(0, 10)), whole))
                .isNull();
        assertThat(Standardisation.adjusted(Map.of("new", new Cell(1, 1)), whole))
                .isNull();
        assertThat(Standardisation.adjusted(Map.of(), whole)).isNull();
    }

    private static double beta(Random random, int a, int b) {
        double x = IntStream.range(0, a)
                .mapToDouble(i -> -Math.log(random.nextDouble()))
                .sum();
        double y = IntStream.range(0, b)
                .mapToDouble(i -> -Math.log(random.nextDouble()))
                .sum();
        return x / (x + y);
    }
}
