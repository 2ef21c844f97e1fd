package org.hengke.appraisal.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An amount split in proportion to weights by the largest remainder: whole steps that sum to the amount exactly. */
public final class Portions {

    private Portions() {}

    /**
     * Of equal remainders the larger weight goes first, then the earlier place, so that the same is always split the same way.
     *
     * @param amount 0 or more, in whole steps
     * @param step what cannot be divided: 1 for pieces, 0.01 for money
     * @param weights 0 or more; all alike where none is above 0
     */
    public static List<BigDecimal> of(BigDecimal amount, BigDecimal step, List<BigDecimal> weights) {
        if (weights.isEmpty()) {
            return List.of();
        }
        var whole = amount.divideToIntegralValue(step).toBigIntegerExact();
        var units = units(weights);
        var sum = units.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var steps = new ArrayList<BigInteger>();
        var rests = new ArrayList<BigInteger>();
        for (var unit : units) {
            var parts = whole.multiply(unit).divideAndRemainder(sum);
            steps.add(parts[0]);
            rests.add(parts[1]);
        }
        var left = whole.subtract(steps.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> rests.get(at))
                        .thenComparing(units::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(at -> steps.set(at, steps.get(at).add(BigInteger.ONE)));
        return steps.stream().map(count -> new BigDecimal(count).multiply(step)).toList();
    }

    private static List<BigInteger> units(List<BigDecimal> weights) {
        if (weights.stream().noneMatch(weight -> weight.signum() > 0)) {
            return weights.stream().map(weight -> BigInteger.ONE).toList();
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.max(BigDecimal.ZERO).movePointRight(scale).toBigIntegerExact())
                .toList();
    }
}
