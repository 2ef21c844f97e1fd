package org.hengke.appraisal.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the target of a whole is split among its parts. Amounts that add up are shared out so that they sum to the target exactly;
 * averages are weighed by how much each part contributes to the whole.
 */
public final class Cascade {

    /** Below what double arithmetic leaves behind, above what a target can hold. */
    private static final int NOISE = 9;

    private final Whole whole;
    private final List<Part> parts;
    private final double[] weights;

    private Cascade(Whole whole, List<Part> parts) {
        this.whole = whole;
        this.parts = parts;
        this.weights = weights(parts);
    }

    /** By what a target is split. */
    public enum Way {
        /** As many to each head; the same to all of what does not add up. */
        BY_HEAD,
        /** As it was before: amounts by share, averages so that each closes the same share of its gap. */
        BY_HISTORY,
        BY_HAND
    }

    /**
     * @param adds whether the parts sum to the whole
     * @param rises whether more is better
     * @param most what cannot be exceeded, 1 for shares; absent for none
     * @param step targets are whole multiples of it
     */
    public record Whole(
            BigDecimal target,
            boolean adds,
            boolean rises,
            @Nullable Double most,
            BigDecimal step) {}

    /**
     * @param past its value in the period before; absent where it has none
     * @param n how many observations that was, so that it weighs as much in the whole
     * @param kept the target it has already
     */
    public record Part(
            int heads,
            @Nullable Double past,
            double n,
            @Nullable BigDecimal kept) {}

    /**
     * What everyone gets.
     *
     * @param targets in the order of the parts, kept ones included; absent where it is left to the hand
     * @param weights how much each part weighs in an average
     * @param whole what the whole comes to if each part just meets its target; absent while one has none
     */
    public record Split(
            List<@Nullable BigDecimal> targets,
            List<Double> weights,
            @Nullable BigDecimal whole) {}

    public static Split of(Way way, Whole whole, List<Part> parts) {
        return new Cascade(whole, parts).split(way);
    }

    private Split split(Way way) {
        var targets = switch (way) {
            case BY_HAND -> kept();
            case BY_HEAD -> whole.adds ? amounts(false) : same();
            case BY_HISTORY -> whole.adds ? amounts(true) : closer();
        };
        return new Split(
                targets,
                IntStream.range(0, parts.size()).mapToObj(at -> weights[at]).toList(),
                sum(targets));
    }

    private List<@Nullable BigDecimal> kept() {
        var targets = new ArrayList<@Nullable BigDecimal>();
        parts.forEach(part -> targets.add(part.kept));
        return targets;
    }

    private List<@Nullable BigDecimal> amounts(boolean byHistory) {
        var targets = kept();
        var rest = whole.target
                .subtract(targets.stream().map(Cascade::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal.ZERO);
        var free = places(part -> part.kept == null);
        set(targets, free, Portions.of(rest, whole.step, heads(free)));
        var old = free.stream().filter(at -> parts.get(at).past != null).toList();
        if (byHistory && old.stream().anyMatch(at -> past(at) > 0)) {
            var theirs = old.stream().map(at -> amount(targets.get(at))).reduce(BigDecimal.ZERO, BigDecimal::add);
            var shares = old.stream()
                    .map(at -> BigDecimal.valueOf(Math.max(0, past(at))))
                    .toList();
            set(targets, old, Portions.of(theirs, whole.step, shares));
        }
        return targets;
    }

    private static void set(List<@Nullable BigDecimal> targets, List<Integer> places, List<BigDecimal> amounts) {
        for (int i = 0; i < places.size(); i++) {
            targets.set(places.get(i), amounts.get(i));
        }
    }

    private List<@Nullable BigDecimal> same() {
        var targets = kept();
        targets.replaceAll(target -> target == null ? whole.target : target);
        return targets;
    }

    /** What is needed of those with a history, once the others do what is asked of the whole or keep what they have. */
    private List<@Nullable BigDecimal> closer() {
        var targets = same();
        var old = places(part -> part.kept == null && part.past != null);
        double weight = 0;
        double before = 0;
        double needed = 0;
        for (int i = 0; i < parts.size(); i++) {
            double target = whole.target.doubleValue();
            if (old.contains(i)) {
                weight += weights[i];
                before += weights[i] * past(i);
                needed += weights[i] * target;
            } else {
                needed += weights[i] * (target - amount(targets.get(i)).doubleValue());
            }
        }
        if (weight > 0) {
            var closing = closing(before / weight, needed / weight);
            old.forEach(at -> targets.set(at, rounded(closing.applyAsDouble(past(at)))));
        }
        return targets;
    }

    /** Nobody is asked for less than they did: where the whole already does what is needed, each is to keep its own. */
    private DoubleUnaryOperator closing(double before, double needed) {
        if (whole.rises) {
            if (before >= needed) {
                return past -> past;
            }
            if (whole.most != null) {
                double most = whole.most;
                double share = Math.min(1, (needed - before) / (most - before));
                return past -> past + share * (most - past);
            }
            return before > 0 ? past -> past * needed / before : past -> needed;
        }
        if (before <= needed) {
            return past -> past;
        }
        double left = Math.max(0, needed) / before;
        return past -> past * left;
    }

    /** To the side that is better, so that the whole does not fall short by a rounding. */
    private BigDecimal rounded(double value) {
        var plain = BigDecimal.valueOf(value).setScale(NOISE, RoundingMode.HALF_UP);
        var steps = plain.divide(whole.step, 0, whole.rises ? RoundingMode.CEILING : RoundingMode.FLOOR);
        var target = steps.multiply(whole.step).stripTrailingZeros();
        return target.scale() < 0 ? target.setScale(0) : target;
    }

    private @Nullable BigDecimal sum(List<@Nullable BigDecimal> targets) {
        if (parts.isEmpty() || targets.contains(null)) {
            return null;
        }
        if (whole.adds) {
            return targets.stream().map(Cascade::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        double all = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            sum += weights[i] * amount(targets.get(i)).doubleValue();
        }
        return BigDecimal.valueOf(sum / all).setScale(NOISE, RoundingMode.HALF_UP);
    }

    /** By observations; who had none weighs as much for each head as the others do. */
    private static double[] weights(List<Part> parts) {
        var known = parts.stream().filter(part -> part.n > 0).toList();
        double seen = known.stream().mapToDouble(Part::n).sum();
        int heads = known.stream().mapToInt(part -> Math.max(1, part.heads)).sum();
        double each = known.isEmpty() ? 1 : seen / heads;
        return parts.stream()
                .mapToDouble(part -> part.n > 0 ? part.n : each * Math.max(1, part.heads))
                .toArray();
    }

    private List<Integer> places(Predicate<Part> such) {
        return IntStream.range(0, parts.size())
                .filter(at -> such.test(parts.get(at)))
                .boxed()
                .toList();
    }

    private List<BigDecimal> heads(List<Integer> places) {
        return places.stream()
                .map(at -> BigDecimal.valueOf(parts.get(at).heads))
                .toList();
    }

    private double past(int at) {
        var past = parts.get(at).past;
        return past == null ? 0 : past;
    }

    private static BigDecimal amount(@Nullable BigDecimal target) {
        return target == null ? BigDecimal.ZERO : target;
    }
}
