package org.hengke.metrics.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the roll-ups of days that are over. One snapshot reads the facts of a day, writes its roll-ups and deletes the marks it saw; a
 * writer it did not see leaves a mark it did not delete. So a day without a mark, in whatever snapshot, has roll-ups that equal the
 * fold over the facts of that snapshot, and no writer ever waits.
 */
@Component
public class Rollups {

    private static final int DAYS_AT_ONCE = 16;

    /** What the roll-ups tell apart; each is kept by day and, summed, by month. */
    private static final Map<String, String> DIMENSIONS = Map.of(
            "person", "department_id, team_id, person_id",
            "team", "department_id, team_id",
            "category", "department_id, channel, category_id");

    private final JdbcClient jdbc;
    private final MeasureCatalogue measures;
    private final Organisation organisation;
    private final MonthRollups months;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    Rollups(
            JdbcClient jdbc,
            MeasureCatalogue measures,
            Organisation organisation,
            MonthRollups months,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.organisation = organisation;
        this.months = months;
        this.clock = clock;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Rolls up every day that is over and changed, the newest first, and then the months that are over. */
    public void roll() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(snapshot.execute(status -> rollSome()));
        }
    }

    /** Days that are over and wait to be rolled up. */
    public List<LocalDate> stale() {
        return jdbc.sql("select distinct day from metrics.stale_days where day < :today order by day desc")
                .param("today", Date.valueOf(organisation.dayOf(clock.instant())))
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private boolean rollSome() {
        boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('metrics.rollups'))")
                .query(Boolean.class)
                .single();
        if (!mine) {
            return false;
        }
        var stale = stale();
        if (stale.isEmpty()) {
            gatherAhead();
            return months.sumOne(DIMENSIONS, organisation.dayOf(clock.instant()), clock.instant());
        }
        var days = stale.subList(0, Math.min(DAYS_AT_ONCE, stale.size())).toArray(LocalDate[]::new);
        forget("stale_days", days);
        DIMENSIONS.forEach((rollup, dimensions) -> {
            forget(rollup + "_days", days);
            fill(rollup + "_days", dimensions, days);
        });
        months.spoil(days);
        return true;
    }

    /** Days that are not over keep one mark instead of one for every writer. */
    private void gatherAhead() {
        jdbc.sql("""
            with seen as (delete from metrics.stale_days returning day)
            insert into metrics.stale_days (day)
            select distinct day from seen
            """).update();
    }

    private void forget(String table, LocalDate[] days) {
        jdbc.sql("delete from metrics.%s where day = any (cast(:days as date[]))".formatted(table))
                .param("days", written(days))
                .update();
    }

    private void fill(String table, String dimensions, LocalDate[] days) {
        var first = days[days.length - 1];
        var last = days[0];
        jdbc.sql("""
            insert into metrics.%1$s
                   (day, measure_id, %2$s, facts, numerator, denominator, amounts, counts, unsettled)
            with live as materialized (
                select business_day as day, measure_id, %2$s, numerator, denominator, settles_at
                  from metrics.facts
                 where business_day = any (cast(:days as date[]))
                   and occurred_at >= :begin and occurred_at < :end
                   and superseded_at is null
            ), by_amount as (
                select day, measure_id, %2$s,
                       case when measure_id = any (:distributions) then numerator end as amount,
                       count(*) as facts, sum(numerator) as numerator, sum(denominator) as denominator
                  from live
                 group by day, measure_id, %2$s, amount
            ), cells as (
                select day, measure_id, %2$s,
                       sum(facts)::bigint as facts, sum(numerator)::bigint as numerator,
                       sum(denominator)::bigint as denominator,
                       array_agg(amount order by amount) filter (where amount is not null) as amounts,
                       array_agg(facts order by amount) filter (where amount is not null) as counts
                  from by_amount
                 group by day, measure_id, %2$s
            ), pending as (
                select day, measure_id, %2$s, array_agg(settles_at) as unsettled
                  from live
                 where settles_at > :now
                 group by day, measure_id, %2$s
            )
            select cells.*, pending.unsettled
              from cells left join pending
                on cells.day = pending.day
               and %3$s
            """.formatted(table, dimensions, same(dimensions, "cells", "pending")))
                .param("days", written(days))
                .param("begin", first.minusDays(1).atStartOfDay().atOffset(UTC))
                .param("end", last.plusDays(2).atStartOfDay().atOffset(UTC))
                .param("distributions", distributions())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    private static String[] written(LocalDate[] days) {
        return Arrays.stream(days).map(LocalDate::toString).toArray(String[]::new);
    }

    /** Two rows of the same measure and dimensions; absent ones are compared as 0 or as nothing, so that the join can hash. */
    static String same(String dimensions, String one, String other) {
        return Stream.concat(Stream.of("measure_id"), Stream.of(dimensions.split(", ")))
                .map(column -> column.equals("channel")
                        ? "coalesce(%2$s.%1$s, '') = coalesce(%3$s.%1$s, '')".formatted(column, one, other)
                        : "coalesce(%2$s.%1$s, 0) = coalesce(%3$s.%1$s, 0)".formatted(column, one, other))
                .collect(Collectors.joining(" and "));
    }

    private Short[] distributions() {
        return measures.all().stream()
                .filter(measure -> measure.aggregation() == Aggregation.DISTRIBUTION)
                .map(MeasureDefinition::code)
                .map(measures::id)
                .toArray(Short[]::new);
    }
}
