package org.hengke.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hengke.appraisal.scoring.Cascade.Part;
import org.hengke.appraisal.scoring.Cascade.Way;
import org.hengke.appraisal.scoring.Cascade.Whole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Targets are split so that the parts come to the whole. */
class CascadeTest {

    private static final BigDecimal PIECE = BigDecimal.ONE;
    private static final BigDecimal HUNDREDTH_PERCENT = new BigDecimal("0.0001");

    @Test
    void countsAreSplitEvenlyPerHeadAndSumExactly() {
        var split = Cascade.of(Way.BY_HEAD, count(100), List.of(fresh(3), fresh(3), fresh(1)));

        assertThat(split.targets()).containsExactly(amount("43"), amount("43"), amount("14"));
        assertThat(split.whole()).isEqualByComparingTo("100");
    }

    @Test
    void countsFollowHistoryAndWhoIsNewGetsAHeadsShare() {
        var split = Cascade.of(Way.BY_HISTORY, count(300), List.of(past(1, 600.0, 600), past(1, 200.0, 200), fresh(1)));

        assertThat(split.targets()).containsExactly(amount("150"), amount("50"), amount("100"));
    }

    @Test
    void withoutAnyHistoryItIsByHead() {
        var parts = List.of(fresh(2), past(1, 0.0, 0), fresh(1));

        assertThat(Cascade.of(Way.BY_HISTORY, count(40), parts).targets())
                .isEqualTo(Cascade.of(Way.BY_HEAD, count(40), parts).targets());
        assertThat(Cascade.of(Way.BY_HISTORY, share("0.9"), List.of(fresh(1), fresh(5)))
                        .targets())
                .containsExactly(amount("0.9"), amount("0.9"));
    }

    @Test
    void everyShareClosesTheSamePartOfItsGap() {
        var split = Cascade.of(Way.BY_HISTORY, share("0.9"), List.of(past(1, 0.7, 100), past(1, 0.9, 100)));

        assertThat(split.targets()).as("half the gap to 100 %").containsExactly(amount("0.85"), amount("0.95"));
        assertThat(split.whole()).isEqualByComparingTo("0.9");
    }

    @Test
    void nobodyIsAskedForLessThanBefore() {
        var split = Cascade.of(Way.BY_HISTORY, share("0.8"), List.of(past(1, 0.85, 50), past(1, 0.95, 50)));

        assertThat(split.targets()).containsExactly(amount("0.85"), amount("0.95"));
        assertThat(split.whole()).isEqualByComparingTo("0.9");
    }

    @Test
    void durationsComeDownByTheSamePart() {
        var hours = new Whole(amount("7200"), false, false, null, amount("36"));
        var split = Cascade.of(Way.BY_HISTORY, hours, List.of(past(1, 14_400.0, 10), past(1, 7_200.0, 10)));

        assertThat(split.targets()).containsExactly(amount("9576"), amount("4788"));
        assertThat(Objects.requireNonNull(split.whole())).isLessThanOrEqualTo(amount("7200"));
    }

    @Test
    void whatIsThereIsKeptAndTheOthersMakeUpForIt() {
        var split =
                Cascade.of(Way.BY_HEAD, count(100), List.of(new Part(1, null, 0, amount("70")), fresh(1), fresh(1)));
        assertThat(split.targets()).containsExactly(amount("70"), amount("15"), amount("15"));

        var over = Cascade.of(Way.BY_HEAD, count(100), List.of(new Part(1, null, 0, amount("130")), fresh(1)));
        assertThat(over.targets()).containsExactly(amount("130"), amount("0"));
        assertThat(over.whole()).isEqualByComparingTo("130");

        var ratios = Cascade.of(
                Way.BY_HISTORY,
                share("0.9"),
                List.of(new Part(1, 0.5, 100, amount("0.86")), past(1, 0.8, 100), past(1, 0.8, 100)));
        assertThat(ratios.targets()).containsExactly(amount("0.86"), amount("0.92"), amount("0.92"));
    }

    @Test
    void byHandLeavesOpenWhatNobodyHasYet() {
        var split = Cascade.of(Way.BY_HAND, count(10), List.of(new Part(1, null, 0, amount("4")), fresh(1)));

        assertThat(split.targets()).containsExactly(amount("4"), null);
        assertThat(split.whole()).isNull();
    }

    @Test
    void countsSumExactlyWhateverIsSplit() {
        for (long seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var money = random.nextBoolean();
            var step = money ? amount("0.01") : PIECE;
            var target = step.multiply(BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 40 : 2_000_000)));
            var parts = parts(random, value -> (double) random.nextInt(5_000), target);
            var kept = parts.stream().map(Part::kept).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
            var free = parts.stream().anyMatch(part -> part.kept() == null);
            for (var way : List.of(Way.BY_HEAD, Way.BY_HISTORY)) {
                var split = Cascade.of(way, new Whole(target, true, true, null, step), parts);

                assertThat(split.whole())
                        .as("seed %s, %s", seed, way)
                        .isEqualByComparingTo(free ? target.max(kept) : kept);
                for (int i = 0; i < parts.size(); i++) {
                    var given = Objects.requireNonNull(split.targets().get(i));
                    assertThat(given.signum()).as("seed %s, %s", seed, way).isNotNegative();
                    assertThat(given.remainder(step))
                            .as("seed %s, %s", seed, way)
                            .isZero();
                    if (parts.get(i).kept() != null) {
                        assertThat(given)
                                .as("seed %s, %s", seed, way)
                                .isEqualTo(parts.get(i).kept());
                    }
                }
            }
        }
    }

    @Test
    void nobodyIsMoreThanAStepFromTheirShare() {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var weights = new ArrayList<BigDecimal>();
            for (int i = 0; i <= random.nextInt(40); i++) {
                weights.add(BigDecimal.valueOf(random.nextInt(1_000) + 1, random.nextInt(3)));
            }
            var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
            int pieces = random.nextInt(10_000);
            var portions = Portions.of(BigDecimal.valueOf(pieces), PIECE, weights);
            for (int i = 0; i < portions.size(); i++) {
                assertThat(portions.get(i).doubleValue())
                        .as("seed %s", seed)
                        .isCloseTo(pieces * weights.get(i).doubleValue() / sum, within(1.0));
            }
        }
    }

    @Test
    void sharesMeetTheWholeWhereverTheyCan() {
        for (long seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var target = HUNDREDTH_PERCENT.multiply(BigDecimal.valueOf(random.nextInt(10_001)));
            var parts = parts(random, value -> random.nextInt(1_001) / 1_000.0, BigDecimal.ONE);
            var split = Cascade.of(Way.BY_HISTORY, new Whole(target, false, true, 1.0, HUNDREDTH_PERCENT), parts);

            boolean free = false;
            boolean allAtMost = true;
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                var given = Objects.requireNonNull(split.targets().get(i));
                assertThat(given).as("seed %s", seed).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                if (part.kept() == null && part.past() != null) {
                    free = true;
                    allAtMost &= given.compareTo(BigDecimal.ONE) == 0;
                    assertThat(given.doubleValue())
                            .as("seed %s: nobody is asked for less", seed)
                            .isGreaterThanOrEqualTo(part.past() - 1e-9);
                }
            }
            if (free && !allAtMost) {
                assertThat(Objects.requireNonNull(split.whole()).doubleValue())
                        .as("seed %s", seed)
                        .isGreaterThanOrEqualTo(target.doubleValue() - 1e-8);
            }
        }
    }

    private interface Past {
        double of(int at);
    }

    private static List<Part> parts(Random random, Past past, BigDecimal most) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i <= random.nextInt(30); i++) {
            var known = random.nextInt(4) > 0;
            var kept = random.nextInt(6) == 0
                    ? most.multiply(BigDecimal.valueOf(random.nextInt(5), 1)).setScale(0, java.math.RoundingMode.DOWN)
                    : null;
            parts.add(new Part(
                    1 + random.nextInt(12), known ? past.of(i) : null, known ? 1 + random.nextInt(900) : 0, kept));
        }
        return parts;
    }

    private static Whole count(int target) {
        return new Whole(BigDecimal.valueOf(target), true, true, null, PIECE);
    }

    private static Whole share(String target) {
        return new Whole(amount(target), false, true, 1.0, HUNDREDTH_PERCENT);
    }

    private static Part fresh(int heads) {
        return new Part(heads, null, 0, null);
    }

    private static Part past(int heads, @Nullable Double value, double n) {
        return new Part(heads, value, n, null);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
