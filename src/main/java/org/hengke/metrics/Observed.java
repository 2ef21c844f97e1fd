package org.hengke.metrics;

import org.hengke.metrics.internal.Fold;
import org.hengke.metrics.internal.Reckoning;
import org.hengke.metrics.statistics.Draws;

/** What was observed of somebody by a measure in a period: the value as it is shown, and what it might have been. */
public final class Observed {

    private final MeasureDefinition measure;
    private final Fold fold;
    private final double value;
    private final long seed;

    Observed(MeasureDefinition measure, Fold fold, double value, long seed) {
        this.measure = measure;
        this.fold = fold;
        this.value = value;
        this.seed = seed;
    }

    /** Shares are 0 to 1, durations seconds, rates per thousand; of a distribution its headline. */
    public double value() {
        return value;
    }

    /** Trials, amounts or exposures; of a count its facts. */
    public long n() {
        return Reckoning.observations(measure, fold);
    }

    /** Drawn anew at each call, and the same each time: by measure, by whom it is of, and by period. */
    public Draws draws(int count) {
        return Reckoning.draws(measure, fold, value, count, seed);
    }
}
