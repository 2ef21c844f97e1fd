package org.hengke.metrics;

import java.util.function.IntFunction;
import org.hengke.metrics.statistics.Draws;

/** What was observed of somebody by a measure in a period: the value as it is shown, and what it might have been. */
public final class Observed {

    private final double value;
    private final long n;
    private final IntFunction<Draws> draws;

    Observed(double value, long n, IntFunction<Draws> draws) {
        this.value = value;
        this.n = n;
        this.draws = draws;
    }

    /** Shares are 0 to 1, durations seconds, rates per thousand; of a distribution its headline. */
    public double value() {
        return value;
    }

    /** Trials, amounts or exposures; of a count its facts; of a formula the fewest of any part. */
    public long n() {
        return n;
    }

    /** Drawn anew at each call, and the same each time: by measure, by whom it is of, and by period. */
    public Draws draws(int count) {
        return draws.apply(count);
    }
}
