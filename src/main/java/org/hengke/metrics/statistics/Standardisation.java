package org.hengke.metrics.statistics;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Case mix taken out by indirect standardisation: observed ÷ expected × overall, where expected is what the whole would have reached
 * with the same mix. It compares with the whole, never one person with another.
 */
public final class Standardisation {

    private Standardisation() {}

    /** Sums over one cell of the mix, as one channel and category. */
    public record Cell(double sum, double observations) {}

    /**
     * @param own by cell of the mix
     * @param whole by the same cells, own included
     * @return none where nothing is expected or nothing was observed
     */
    public static <K> @Nullable Double adjusted(Map<K, Cell> own, Map<K, Cell> whole) {
        double observed = 0;
        double expected = 0;
        for (var entry : own.entrySet()) {
            var standard = whole.get(entry.getKey());
            if (standard == null || !(standard.observations() > 0)) {
                return null;
            }
            observed += entry.getValue().sum();
            expected += entry.getValue().observations() * standard.sum() / standard.observations();
        }
        double sums = total(whole, Cell::sum);
        double observations = total(whole, Cell::observations);
        if (!(expected > 0) || !(observations > 0)) {
            return null;
        }
        return observed / expected * (sums / observations);
    }

    private static <K> double total(Map<K, Cell> cells, Function<Cell, Double> part) {
        return cells.values().stream().mapToDouble(part::apply).sum();
    }
}
