package org.hengke.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hengke.appraisal.scoring.Total.Drawn;
import org.hengke.appraisal.scoring.Total.Marked;
import org.hengke.metrics.statistics.Draws;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalTest {

    @Test
    void weighsWhatThereIsAndSaysWhatThereIsNot() {
        var total = Total.of(
                List.of(marked("csat", "40", 90.0), marked("quality", "35", 80.0), marked("exam", "25", null)));
        assertThat(total.points()).isEqualByComparingTo("85.33");
        assertThat(total.weight()).isEqualByComparingTo("75");
        assertThat(total.without()).containsExactly("exam");
    }

    @Test
    void givesNoTotalForLessThanHalfOfTheWeight() {
        assertThat(Total.of(List.of(marked("a", "49.9", 100.0), marked("b", "50.1", null)))
                        .points())
                .isNull();
        assertThat(Total.of(List.of(marked("a", "50", 100.0), marked("b", "50", null)))
                        .points())
                .isEqualByComparingTo("100");
        assertThat(Total.of(List.of()).points()).isNull();
    }

    @Test
    void doesNotTakeNoDataForZero() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            double points = random.nextDouble(0, 120);
            var alone = Total.of(List.of(marked("a", "60", points)));
            var beside = Total.of(List.of(marked("a", "60", points), marked("b", "40", null)));
            assertThat(beside.points()).as("round %d", i).isEqualTo(alone.points());
        }
    }

    @Test
    void doesNotDependOnHowWeightsAreScaled() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var items = new ArrayList<Marked>();
            var doubled = new ArrayList<Marked>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                var weight = BigDecimal.valueOf(1 + random.nextInt(4000), 2);
                var points = random.nextInt(4) == 0 ? null : (Double) random.nextDouble(0, 120);
                items.add(new Marked("i" + i, weight, points));
                doubled.add(new Marked("i" + i, weight.multiply(BigDecimal.TWO), points));
            }
            assertThat(Total.of(doubled).points())
                    .as("seed %d", seed)
                    .isEqualTo(Total.of(items).points());
        }
    }

    @Test
    void liesWhereItsItemsMayLie() {
        var random = new Random(3);
        var draws = Draws.of(random.doubles(1000, 0.7, 0.9).toArray());
        var curve = new Curve.Linear(0, 1, 100);
        var interval = Objects.requireNonNull(Total.interval(List.of(
                new Drawn(BigDecimal.valueOf(60), curve, draws),
                new Drawn(BigDecimal.valueOf(40), curve, Draws.certain(0.5)))));
        // 0.6 × 70…90 + 0.4 × 50, less the tails
        assertThat(interval.low()).isBetween(62.0, 63.0);
        assertThat(interval.high()).isBetween(73.0, 74.0);
    }

    @Test
    void isCertainWhereNothingIsLeftToChance() {
        var curve = new Curve.Linear(0, 5, 100);
        assertThat(Total.interval(List.of(new Drawn(BigDecimal.TEN, curve, Draws.certain(4)))))
                .isNull();
        assertThat(Total.interval(List.of())).isNull();
    }

    private static Marked marked(String item, String weight, @Nullable Double points) {
        return new Marked(item, new BigDecimal(weight), points);
    }
}
