package org.hengke.metrics;

import org.hengke.metrics.statistics.Funnel;
import org.hengke.metrics.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The value of a measure over some facts, and how sure it is. Shares are 0 to 1, durations seconds, rates per thousand.
 *
 * @param facts how many facts it is the fold of
 * @param n trials, amounts or exposures: what its certainty depends on
 * @param value absent where there is no data; never a zero in its place
 * @param small fewer than 30 observations
 * @param provisional how many of the facts can still change
 * @param spread of a distribution
 * @param before the same a period earlier, if asked for
 * @param standing beside the others of the same table, if there are others
 * @param adjusted the value with the case mix taken out, against the whole
 */
public record Figure(
        MeasureCode measure,
        long facts,
        long n,
        long numerator,
        long denominator,
        @Nullable Double value,
        @Nullable Interval interval,
        boolean small,
        long provisional,
        @Nullable Spread spread,
        @Nullable Before before,
        @Nullable AmongOthers standing,
        @Nullable Double adjusted) {

    /** The distribution in three numbers, each with its interval where there is one. */
    public record Spread(
            double mean,
            @Nullable Interval meanInterval,
            double median,
            @Nullable Interval medianInterval,
            double p90,
            @Nullable Interval p90Interval) {}

    /**
     * @param value absent where there was no data
     * @param distinguishable whether the difference is more than chance; absent where that cannot be said
     */
    public record Before(
            @Nullable Double value, long n, @Nullable Boolean distinguishable) {}

    /** Against the others: better or worse only where the interval says so. */
    public enum Place {
        BETTER,
        WORSE,
        NOT_DISTINGUISHABLE
    }

    /**
     * @param others the value of the others together, the row itself excluded
     * @param place absent without an interval, or where neither way is better
     * @param shrunk the value once chance is taken out, of a share
     * @param limits how far chance takes somebody with so many observations
     * @param outlier beyond the outer limits with enough observations: worth a question
     */
    public record AmongOthers(
            double others,
            @Nullable Place place,
            @Nullable Double shrunk,
            Funnel.@Nullable Limits limits,
            boolean outlier) {}

    Figure with(@Nullable Before earlier) {
        return new Figure(
                measure,
                facts,
                n,
                numerator,
                denominator,
                value,
                interval,
                small,
                provisional,
                spread,
                earlier,
                standing,
                adjusted);
    }

    Figure with(@Nullable AmongOthers among) {
        return new Figure(
                measure,
                facts,
                n,
                numerator,
                denominator,
                value,
                interval,
                small,
                provisional,
                spread,
                before,
                among,
                adjusted);
    }

    Figure withAdjusted(@Nullable Double toMix) {
        return new Figure(
                measure,
                facts,
                n,
                numerator,
                denominator,
                value,
                interval,
                small,
                provisional,
                spread,
                before,
                standing,
                toMix);
    }
}
