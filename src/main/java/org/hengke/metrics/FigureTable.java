package org.hengke.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.metrics.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a period.
 *
 * @param from first day
 * @param until last day
 * @param earlierFrom first day of the period compared with
 * @param asOf the instant they hold at
 * @param reach whose facts the viewer sees in it
 * @param total everything in the filter together
 */
public record FigureTable(
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate earlierFrom,
        @Nullable LocalDate earlierUntil,
        Instant asOf,
        Reach reach,
        List<Figure> total,
        List<FigureRow> rows,
        List<FigureTrend> trends) {

    /** Whose facts are in the figures. */
    public enum Reach {
        OWN,
        TEAMS,
        EVERYTHING
    }

    /**
     * @param key id, channel code or first day; empty for facts that have none
     * @param name as the viewer reads it; empty where the key is empty or a day
     */
    public record FigureRow(String key, String name, List<Figure> figures) {}

    public record FigureTrend(MeasureCode measure, List<FigurePoint> points) {}

    /**
     * @param value absent without data, and where the period is not yet old enough
     * @param mature whether the period is old enough for its outcomes to be known
     */
    public record FigurePoint(
            LocalDate from,
            LocalDate until,
            @Nullable Double value,
            @Nullable Interval interval,
            long n,
            boolean mature) {}
}
