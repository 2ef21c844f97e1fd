package org.hengke.metrics.internal;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums the roll-ups of the days of a month that is over. A month is good for as long as it is marked as summed; whoever rolls one of its
 * days up takes the mark away in the same transaction.
 */
@Component
class MonthRollups {

    private final JdbcClient jdbc;

    MonthRollups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First days of the months whose sums are good. */
    List<LocalDate> summed(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        "select month from metrics.rolled_months where summed and month between :from and :until order by 1")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** The days of these months changed. */
    void spoil(LocalDate[] days) {
        jdbc.sql("""
            insert into metrics.rolled_months (month, summed)
            select distinct date_trunc('month', day)::date, false
              from unnest(cast(:days as date[])) as day
                on conflict (month) do update set summed = false
            """)
                .param("days", Arrays.stream(days).map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    /**
     * Sums the latest month that is over and not summed yet.
     *
     * @param rollups the columns that each roll-up tells apart
     * @return whether there was one
     */
    boolean sumOne(Map<String, String> rollups, LocalDate today, Instant now) {
        Optional<LocalDate> month = jdbc.sql("""
            select max(month)
              from metrics.rolled_months
             where not summed
               and month < date_trunc('month', cast(:today as date))
            """)
                .param("today", today)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        month.ifPresent(first -> {
            rollups.forEach((rollup, dimensions) -> sum(rollup, dimensions, first, now));
            jdbc.sql("update metrics.rolled_months set summed = true where month = :month")
                    .param("month", first)
                    .update();
        });
        return month.isPresent();
    }

    private void sum(String rollup, String dimensions, LocalDate month, Instant now) {
        jdbc.sql("delete from metrics.%s_months where month = :month".formatted(rollup))
                .param("month", month)
                .update();
        jdbc.sql("""
            insert into metrics.%1$s_months
                   (month, measure_id, %2$s, facts, numerator, denominator, amounts, counts, unsettled)
            with days as materialized (
                select *
                  from metrics.%1$s_days
                 where day between :month and :last
            ), cells as (
                select measure_id, %2$s,
                       sum(facts) as facts, sum(numerator) as numerator, sum(denominator) as denominator
                  from days
                 group by measure_id, %2$s
            ), by_amount as (
                select measure_id, %2$s, amount, sum(times)::bigint as times
                  from days, unnest(amounts, counts) as held (amount, times)
                 group by measure_id, %2$s, amount
            ), distributions as (
                select measure_id, %2$s,
                       array_agg(amount order by amount) as amounts, array_agg(times order by amount) as counts
                  from by_amount
                 group by measure_id, %2$s
            ), pending as (
                select measure_id, %2$s, array_agg(at) as unsettled
                  from days, unnest(unsettled) as at
                 where at > :now
                 group by measure_id, %2$s
            )
            select cast(:month as date), cells.*, amounts, counts, unsettled
              from cells
              left join distributions on %3$s
              left join pending on %4$s
            """.formatted(
                                rollup,
                                dimensions,
                                Rollups.same(dimensions, "cells", "distributions"),
                                Rollups.same(dimensions, "cells", "pending")))
                .param("month", month)
                .param("last", month.plusMonths(1).minusDays(1))
                .param("now", now.atOffset(UTC))
                .update();
    }
}
