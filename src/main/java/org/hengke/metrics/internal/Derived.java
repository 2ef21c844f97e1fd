package org.hengke.metrics.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.metrics.Figure;
import org.hengke.metrics.Grain;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.statistics.Draws;
import org.hengke.metrics.statistics.Interval;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A measure by formula with everything below it: formulas it is made of, and at the bottom the measures that have facts. Its value is
 * the formula over the values of its parts; its interval comes from values that the parts might have had, drawn independently.
 *
 * @param inner parts that are formulas themselves
 * @param leaves measures with facts, at any depth
 */
public record Derived(
        MeasureDefinition measure,
        Formula formula,
        Map<MeasureCode, Derived> inner,
        Map<MeasureCode, MeasureDefinition> leaves) {

    private static final int DRAWS = 1_000;
    private static final int FEW = 30;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double MOST_UNDEFINED = 0.05;

    public Derived {
        inner = Map.copyOf(inner);
        leaves = Collections.unmodifiableMap(new LinkedHashMap<>(leaves));
    }

    /**
     * With everything below it. It can be told apart by what all of its parts can be, and is as late as the latest of them.
     *
     * @param formulas of measures by formula, its own among them
     * @throws Invalid {@code metrics.formula-in-a-circle}, {@code metrics.formula-unknown-measure}
     */
    public static Derived of(
            MeasureCode code, Map<MeasureCode, MeasureDefinition> measures, Map<MeasureCode, Formula> formulas) {
        return of(code, measures, formulas, List.of());
    }

    private static Derived of(
            MeasureCode code,
            Map<MeasureCode, MeasureDefinition> measures,
            Map<MeasureCode, Formula> formulas,
            List<MeasureCode> above) {
        if (above.contains(code)) {
            throw new Invalid("formula", "metrics.formula-in-a-circle", code.value());
        }
        var path = new ArrayList<>(above);
        path.add(code);
        var formula = Objects.requireNonNull(formulas.get(code));
        var inner = new HashMap<MeasureCode, Derived>();
        var leaves = new LinkedHashMap<MeasureCode, MeasureDefinition>();
        for (var part : formula.parts()) {
            var measure = measures.get(part);
            if (measure == null) {
                throw new Invalid("formula", "metrics.formula-unknown-measure", part.value());
            }
            if (formulas.containsKey(part)) {
                var below = of(part, measures, formulas, path);
                inner.put(part, below);
                leaves.putAll(below.leaves());
            } else {
                leaves.put(part, measure);
            }
        }
        var grains = EnumSet.allOf(Grain.class);
        var horizon = Duration.ZERO;
        for (var leaf : leaves.values()) {
            grains.retainAll(leaf.grains());
            horizon = leaf.horizon().compareTo(horizon) > 0 ? leaf.horizon() : horizon;
        }
        var measure = Objects.requireNonNull(measures.get(code))
                .withHorizon(horizon)
                .withGrains(grains.isEmpty() ? EnumSet.of(Grain.DEPARTMENT) : grains);
        return new Derived(measure, formula, inner, leaves);
    }

    /** The formula over sums of facts. */
    public Figure figure(Map<MeasureCode, Fold> folds) {
        var draws = draws(folds, DRAWS, 0);
        long facts = 0;
        long provisional = 0;
        for (var leaf : leaves.values()) {
            facts += of(folds, leaf).facts();
            provisional += of(folds, leaf).provisional();
        }
        boolean sampled = leaves.values().stream().anyMatch(Reckoning::isSampled);
        long n = observations(folds);
        return new Figure(
                measure.code(),
                facts,
                n,
                0,
                0,
                headline(folds),
                draws == null ? null : interval(draws),
                sampled && n < FEW,
                provisional,
                null,
                null,
                null,
                null);
    }

    /** Whether two periods differ by more than chance; unsaid where chance has no part and while outcomes are open. */
    public Figure.Before before(Map<MeasureCode, Fold> now, Map<MeasureCode, Fold> earlier) {
        var figure = figure(earlier);
        return new Figure.Before(figure.value(), figure.n(), distinguishable(now, earlier));
    }

    /** Whether two periods differ by more than chance; unsaid where chance has no part and while outcomes are open. */
    public @Nullable Boolean distinguishable(Map<MeasureCode, Fold> now, Map<MeasureCode, Fold> earlier) {
        boolean open = leaves.values().stream()
                .anyMatch(leaf ->
                        of(now, leaf).provisional() > 0 || of(earlier, leaf).provisional() > 0);
        var mine = open ? null : draws(now, DRAWS, 0);
        var theirs = open ? null : draws(earlier, DRAWS, 1);
        if (mine == null || theirs == null) {
            return null;
        }
        var differences = new double[Math.min(mine.length, theirs.length)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = mine[i] - theirs[i];
        }
        return !interval(differences).contains(0);
    }

    private Map<MeasureCode, Double> values(Map<MeasureCode, Fold> folds) {
        var values = new HashMap<MeasureCode, Double>();
        leaves.values().forEach(leaf -> {
            var value = Reckoning.headline(leaf, of(folds, leaf));
            if (value != null) {
                values.put(leaf.code(), value);
            }
        });
        return values;
    }

    /** None without data. */
    public @Nullable Double headline(Map<MeasureCode, Fold> folds) {
        return value(values(folds));
    }

    /** The fewest observations of a part in which chance has a part; the facts where it has none in any. */
    public long observations(Map<MeasureCode, Fold> folds) {
        return leaves.values().stream()
                .filter(Reckoning::isSampled)
                .mapToLong(leaf -> Reckoning.observations(leaf, of(folds, leaf)))
                .min()
                .orElseGet(() -> leaves.values().stream()
                        .mapToLong(leaf -> of(folds, leaf).facts())
                        .sum());
    }

    private @Nullable Double value(Map<MeasureCode, Double> ofLeaves) {
        return formula.value(code -> {
            var below = inner.get(code);
            return below == null ? ofLeaves.get(code) : below.value(ofLeaves);
        });
    }

    /** What it might have been, were the facts of its parts to come again by the same chance. */
    public Draws drawn(Map<MeasureCode, Fold> folds, double value, int count, long seed) {
        var draws = draws(folds, count, seed);
        if (draws == null) {
            return Draws.certain(value);
        }
        var filled = Arrays.copyOf(draws, count);
        Arrays.fill(filled, draws.length, count, value);
        return Draws.of(filled);
    }

    /**
     * Values it might have had, those that are defined.
     *
     * @param seed draws of different seeds are independent
     * @return none where it is certain, where it has no data, and where it often is undefined
     */
    private double @Nullable [] draws(Map<MeasureCode, Fold> folds, int count, long seed) {
        var drawn = new HashMap<MeasureCode, Draws>();
        boolean certain = true;
        for (var leaf : leaves.values()) {
            var fold = of(folds, leaf);
            var value = Reckoning.headline(leaf, fold);
            if (value == null) {
                return null;
            }
            var draws = Reckoning.draws(
                    leaf, fold, value, count, seed * 31 + leaf.code().value().hashCode());
            certain &= draws.size() == 1;
            drawn.put(leaf.code(), draws);
        }
        if (certain) {
            return null;
        }
        var values = new double[count];
        int defined = 0;
        var ofLeaves = new HashMap<MeasureCode, Double>();
        for (int i = 0; i < count; i++) {
            for (var draw : drawn.entrySet()) {
                ofLeaves.put(draw.getKey(), draw.getValue().at(i));
            }
            var value = value(ofLeaves);
            if (value != null) {
                values[defined++] = value;
            }
        }
        return defined < count * (1 - MOST_UNDEFINED) ? null : Arrays.copyOf(values, defined);
    }

    private static Interval interval(double[] draws) {
        var sorted = draws.clone();
        Arrays.sort(sorted);
        return new Interval(sorted[(int) (sorted.length * LOW)], sorted[(int) Math.ceil(sorted.length * HIGH) - 1]);
    }

    private static Fold of(Map<MeasureCode, Fold> folds, MeasureDefinition measure) {
        return Objects.requireNonNullElseGet(folds.get(measure.code()), Fold::new);
    }

    /** The measures with facts that are needed for these, each once. */
    public static List<MeasureDefinition> withFacts(
            Collection<MeasureDefinition> asked, Map<MeasureCode, Derived> derived) {
        var needed = new LinkedHashMap<MeasureCode, MeasureDefinition>();
        for (var measure : asked) {
            var formula = derived.get(measure.code());
            if (formula == null) {
                needed.put(measure.code(), measure);
            } else {
                needed.putAll(formula.leaves());
            }
        }
        return List.copyOf(needed.values());
    }
}
