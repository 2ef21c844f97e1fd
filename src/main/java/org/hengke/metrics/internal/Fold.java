package org.hengke.metrics.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hengke.metrics.statistics.Distribution;
import org.jspecify.annotations.Nullable;

/** Sums and, for a distribution, amounts of facts; grows as more are added. */
public final class Fold {

    private static final int POSITION_BITS = 22;

    private long facts;
    private long numerator;
    private long denominator;
    private long provisional;
    private long[] amounts = new long[0];
    private long[] counts = new long[0];
    private int held;
    private boolean ordered = true;

    public void add(long moreFacts, long moreNumerator, long moreDenominator, long moreProvisional) {
        facts += moreFacts;
        numerator += moreNumerator;
        denominator += moreDenominator;
        provisional += moreProvisional;
    }

    public void add(Fold other) {
        add(other.facts, other.numerator, other.denominator, other.provisional);
        for (int i = 0; i < other.held; i++) {
            add(other.amounts[i], other.counts[i]);
        }
    }

    /** One amount of a distribution and how often it occurred. */
    public void add(long amount, long count) {
        if (held == amounts.length) {
            int more = Math.max(16, held * 2);
            amounts = Arrays.copyOf(amounts, more);
            counts = Arrays.copyOf(counts, more);
        }
        ordered &= held == 0 || amounts[held - 1] < amount;
        amounts[held] = amount;
        counts[held++] = count;
    }

    public long facts() {
        return facts;
    }

    public long numerator() {
        return numerator;
    }

    public long denominator() {
        return denominator;
    }

    public long provisional() {
        return provisional;
    }

    /** Nothing if no amount was added. */
    public @Nullable Distribution distribution() {
        if (held == 0) {
            return null;
        }
        compact();
        return Distribution.of(Arrays.copyOf(amounts, held), Arrays.copyOf(counts, held));
    }

    /** The amounts of the whole without those of a part of it. */
    public Fold without(Fold part) {
        var rest = new Fold();
        rest.add(
                facts - part.facts,
                numerator - part.numerator,
                denominator - part.denominator,
                provisional - part.provisional);
        compact();
        part.compact();
        int p = 0;
        for (int i = 0; i < held; i++) {
            long left = counts[i];
            if (p < part.held && part.amounts[p] == amounts[i]) {
                left -= part.counts[p++];
            }
            if (left > 0) {
                rest.add(amounts[i], left);
            }
        }
        return rest;
    }

    /** Puts the amounts in order, each once. */
    private void compact() {
        if (ordered) {
            return;
        }
        var order = order();
        var sorted = new long[held];
        var summed = new long[held];
        int last = -1;
        for (int i : order) {
            if (last >= 0 && sorted[last] == amounts[i]) {
                summed[last] += counts[i];
            } else {
                sorted[++last] = amounts[i];
                summed[last] = counts[i];
            }
        }
        amounts = sorted;
        counts = summed;
        held = last + 1;
        ordered = true;
    }

    /** Positions by amount. Amount and position are sorted as one number where both fit, which spares boxing them. */
    private int[] order() {
        boolean fit = held < (1 << POSITION_BITS)
                && IntStream.range(0, held)
                        .allMatch(i -> amounts[i] == ((amounts[i] << POSITION_BITS) >> POSITION_BITS));
        if (!fit) {
            return IntStream.range(0, held)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> amounts[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        var keys = new long[held];
        for (int i = 0; i < held; i++) {
            keys[i] = (amounts[i] << POSITION_BITS) | i;
        }
        Arrays.sort(keys);
        var order = new int[held];
        for (int i = 0; i < held; i++) {
            order[i] = (int) (keys[i] & ((1 << POSITION_BITS) - 1));
        }
        return order;
    }
}
