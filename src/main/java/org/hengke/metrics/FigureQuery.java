package org.hengke.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of figures.
 *
 * @param measures none named means all
 * @param by what rows are told apart by; absent for the total alone
 * @param earlier the period to compare with
 * @param trend day, week or month; absent for no trend
 * @param adjusted whether the case mix is to be taken out, for people and teams
 * @param asOf as recorded at that instant, in the past; absent for now
 */
public record FigureQuery(
        List<MeasureCode> measures,
        FactFilter filter,
        @Nullable Breakdown by,
        @Nullable Earlier earlier,
        @Nullable Breakdown trend,
        boolean adjusted,
        @Nullable Instant asOf) {

    public FigureQuery {
        measures = List.copyOf(measures);
    }

    /** The total of a period, now. */
    public static FigureQuery of(FactFilter filter, MeasureCode... measures) {
        return new FigureQuery(List.of(measures), filter, null, null, null, false, null);
    }

    public FigureQuery by(Breakdown rows) {
        return new FigureQuery(measures, filter, rows, earlier, trend, adjusted, asOf);
    }

    public FigureQuery asOf(Instant instant) {
        return new FigureQuery(measures, filter, by, earlier, trend, adjusted, instant);
    }

    public FigureQuery over(Breakdown buckets) {
        return new FigureQuery(measures, filter, by, earlier, buckets, adjusted, asOf);
    }

    public FigureQuery adjustedToMix() {
        return new FigureQuery(measures, filter, by, earlier, trend, true, asOf);
    }

    public FigureQuery comparedWith(Earlier period) {
        return new FigureQuery(measures, filter, by, period, trend, adjusted, asOf);
    }

    /** With which period to compare. */
    public enum Earlier {
        /** As many days, just before; whole months before whole months. */
        PERIOD,
        YEAR
    }
}
