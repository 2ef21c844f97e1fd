package org.hengke.appraisal.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.hengke.metrics.statistics.Draws;
import org.hengke.metrics.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The total of a scorecard: Σ weight × points ÷ Σ weight over the items with data; none with data for less than half of the weight.
 *
 * @param points rounded half up to hundredths, which is what grades and bonus go by
 * @param weight of the items with data, out of {@code whole}
 * @param without the items that had none
 */
public record Total(@Nullable BigDecimal points, BigDecimal weight, BigDecimal whole, List<String> without) {

    private static final int HUNDREDTHS = 2;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    public Total {
        without = List.copyOf(without);
    }

    /**
     * @param item a name that tells it from the others
     * @param weight above 0
     * @param points none without data
     */
    public record Marked(
            String item, BigDecimal weight, @Nullable Double points) {}

    public static Total of(List<Marked> items) {
        var whole = BigDecimal.ZERO;
        var weight = BigDecimal.ZERO;
        double sum = 0;
        for (var item : items) {
            whole = whole.add(item.weight);
            if (item.points != null) {
                weight = weight.add(item.weight);
                sum += item.weight.doubleValue() * item.points;
            }
        }
        boolean enough = weight.signum() > 0 && weight.add(weight).compareTo(whole) >= 0;
        return new Total(
                enough ? rounded(sum / weight.doubleValue()) : null,
                weight,
                whole,
                items.stream()
                        .filter(item -> item.points == null)
                        .map(Marked::item)
                        .toList());
    }

    static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    /**
     * An item with data as it might have come out: amounts drawn from its facts with replacement.
     *
     * @param draws all items have as many; a single one where the amount is certain, as with a rating
     */
    public record Drawn(BigDecimal weight, Curve curve, Draws draws) {}

    /** Where the total lies with 95 % confidence, as far as chance in the facts goes; none where nothing is left to chance. */
    public static @Nullable Interval interval(List<Drawn> items) {
        int draws = items.stream().mapToInt(item -> item.draws.size()).max().orElse(0);
        if (draws < 2) {
            return null;
        }
        var totals = new double[draws];
        double weights = 0;
        for (var item : items) {
            double weight = item.weight.doubleValue();
            weights += weight;
            for (int i = 0; i < draws; i++) {
                totals[i] += weight * item.curve.points(item.draws.at(i));
            }
        }
        Arrays.sort(totals);
        return new Interval(
                totals[(int) Math.floor(LOW * (draws - 1))] / weights,
                totals[(int) Math.ceil(HIGH * (draws - 1))] / weights);
    }
}
