package org.hengke.metrics.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The fold in SQL: roll-ups for months and days that have them, facts for today and for days changed since. Call it in one snapshot (repeatable
 * read), so that what it learns of the days still holds when it sums them.
 */
@Component
public class FoldStore {

    private final JdbcClient jdbc;
    private final MeasureCatalogue measures;
    private final Organisation organisation;
    private final MonthRollups months;

    FoldStore(JdbcClient jdbc, MeasureCatalogue measures, Organisation organisation, MonthRollups months) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.organisation = organisation;
        this.months = months;
    }

    /**
     * @param by what tells the sums apart, none for one sum
     * @param visible condition over the columns person_id and team_id
     * @param now facts after it do not show yet
     * @param asOf as recorded at that instant; absent for as recorded now
     */
    public record Asked(
            Collection<MeasureDefinition> measures,
            FactFilter filter,
            List<Breakdown> by,
            Visible visible,
            Instant now,
            @Nullable Instant asOf) {

        public Asked {
            visible = visible.among(filter.people());
        }
    }

    /** Sums by key (one part for each breakdown, an empty part where a fact has none) and measure. */
    public Map<List<String>, Map<MeasureCode, Fold>> fold(Asked asked) {
        var folds = new LinkedHashMap<List<String>, Map<MeasureCode, Fold>>();
        if (asked.measures().isEmpty()
                || asked.filter().until().isBefore(asked.filter().from())) {
            return folds;
        }
        var legs = legs(asked);
        if (legs.sql().isEmpty()) {
            return folds;
        }
        var statement = jdbc.sql(legs.sql());
        for (var parameter : legs.parameters().entrySet()) {
            statement = statement.param(parameter.getKey(), parameter.getValue());
        }
        statement.query(row -> {
            var key = List.of(row.getString("key").split("\\|", -1));
            var fold = folds.computeIfAbsent(key, k -> new HashMap<>())
                    .computeIfAbsent(measures.code(row.getShort("measure_id")), m -> new Fold());
            collect(row, fold);
        });
        return folds;
    }

    private static void collect(ResultSet row, Fold fold) throws SQLException {
        long facts = row.getLong("facts");
        fold.add(facts, row.getLong("numerator"), row.getLong("denominator"), row.getLong("provisional"));
        long amount = row.getLong("amount");
        if (!row.wasNull()) {
            fold.add(amount, facts);
        }
        var amounts = row.getString("amounts");
        if (amounts != null) {
            var counts = row.getString("counts").split(",");
            int i = 0;
            for (var value : amounts.split(",")) {
                fold.add(Long.parseLong(value), Long.parseLong(counts[i++]));
            }
        }
    }

    private record Statement(String sql, Map<String, Object> parameters) {}

    private Statement legs(Asked asked) {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "measures",
                asked.measures().stream()
                        .map(measure -> measures.id(measure.code()))
                        .sorted()
                        .toArray(Short[]::new));
        parameters.put(
                "distributions",
                asked.measures().stream()
                        .filter(measure -> measure.aggregation() == Aggregation.DISTRIBUTION)
                        .map(measure -> measures.id(measure.code()))
                        .sorted()
                        .toArray(Short[]::new));
        parameters.putAll(asked.visible().parameters());
        var now = asked.asOf() == null ? asked.now() : asked.asOf();
        parameters.put("now", now.atOffset(UTC));
        var where = "measure_id = any (:measures) and " + conditions(asked.filter(), parameters);
        var rollup = asked.asOf() == null ? rollup(asked) : null;
        var today = organisation.dayOf(now);
        var until = asked.filter().until();
        // A past state has to come out the same wherever the organisation says it is: facts ahead of it are left out by
        // their instant.
        var last = asked.asOf() == null && until.isAfter(today) ? today : until;
        var from = asked.filter().from();
        var selects = new ArrayList<String>();
        if (rollup == null) {
            selects.addAll(factLegs(asked, List.of(new Days(from, last)), where, parameters));
        } else {
            var live = Days.joined(staleDays(from, last), today, from, last);
            selects.addAll(factLegs(asked, live, where, parameters));
            var rolled = Days.without(live, from, last);
            var whole = asked.by().contains(Breakdown.DAY) || asked.by().contains(Breakdown.WEEK)
                    ? List.<LocalDate>of()
                    : months.summed(from, last);
            var inMonths =
                    rolled.stream().flatMap(days -> days.whole(whole).stream()).toList();
            var inDays = rolled.stream()
                    .flatMap(days -> Days.without(days.whole(whole), days.first(), days.last()).stream())
                    .toList();
            if (!inMonths.isEmpty()) {
                selects.add(rollupLeg(asked, rollup, "month", inMonths, where, parameters));
            }
            if (!inDays.isEmpty()) {
                selects.add(rollupLeg(asked, rollup, "day", inDays, where, parameters));
            }
        }
        return new Statement(String.join("\nunion all\n", selects), parameters);
    }

    private List<String> factLegs(Asked asked, List<Days> stretches, String where, Map<String, Object> parameters) {
        var live = asked.asOf() == null
                ? "superseded_at is null"
                : "recorded_at <= :now and (superseded_at is null or superseded_at > :now)";
        var legs = new ArrayList<String>();
        for (int i = 0; i < stretches.size(); i++) {
            var days = stretches.get(i);
            parameters.put("factsFrom" + i, days.first());
            parameters.put("factsUntil" + i, days.last());
            parameters.put("factsBegin" + i, organisation.beginOf(days.first().minusDays(1)));
            parameters.put("factsEnd" + i, organisation.beginOf(days.last().plusDays(2)));
            legs.add("""
                select %1$s as key, measure_id,
                       case when measure_id = any (:distributions) then numerator end as amount,
                       count(*) as facts, sum(numerator)::bigint as numerator,
                       sum(denominator)::bigint as denominator,
                       count(*) filter (where settles_at > :now) as provisional,
                       null::text as amounts, null::text as counts
                  from %5$s
                 where %2$s
                   and business_day between :factsFrom%3$d and :factsUntil%3$d
                   and occurred_at >= :factsBegin%3$d and occurred_at < :factsEnd%3$d and occurred_at <= :now
                   and %4$s
                 group by 1, 2, 3
                """.formatted(
                            key(asked.by(), "business_day"),
                            where,
                            i,
                            live,
                            asked.visible().rowsOf("metrics.facts")));
        }
        return legs;
    }

    private static String rollupLeg(
            Asked asked, String rollup, String by, List<Days> days, String where, Map<String, Object> parameters) {
        return """
            select %1$s as key, measure_id, null::bigint as amount,
                   sum(facts)::bigint as facts, sum(numerator)::bigint as numerator,
                   sum(denominator)::bigint as denominator,
                   sum(case when unsettled is null then 0
                            else (select count(*) from unnest(unsettled) as at where at > :now) end)::bigint
                       as provisional,
                   string_agg(array_to_string(amounts, ','), ',') as amounts,
                   string_agg(array_to_string(counts, ','), ',') as counts
              from %2$s
             where %3$s and %4$s
             group by 1, 2
            """.formatted(
                        key(asked.by(), by),
                        asked.visible().rowsOf("metrics.%s_%ss".formatted(rollup, by)),
                        where,
                        within(by, days, parameters));
    }

    private static String within(String column, List<Days> stretches, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        for (int i = 0; i < stretches.size(); i++) {
            parameters.put(column + "From" + i, stretches.get(i).first());
            parameters.put(column + "Until" + i, stretches.get(i).last());
            conditions.add("%1$s between :%1$sFrom%2$d and :%1$sUntil%2$d".formatted(column, i));
        }
        return conditions.size() == 1 ? conditions.getFirst() : "(" + String.join(" or ", conditions) + ")";
    }

    private List<LocalDate> staleDays(LocalDate from, LocalDate until) {
        return jdbc.sql("select distinct day from metrics.stale_days where day between :from and :until order by day")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** The narrowest roll-up that has all the columns asked for; none if only the facts have them. */
    private static @Nullable String rollup(Asked asked) {
        var filter = asked.filter();
        boolean mix = filter.namesMix()
                || asked.by().contains(Breakdown.CHANNEL)
                || asked.by().contains(Breakdown.CATEGORY);
        boolean people = !asked.visible().isEverything()
                || filter.nobody()
                || !filter.people().isEmpty()
                || asked.by().contains(Breakdown.PERSON);
        boolean teams = !filter.teams().isEmpty() || asked.by().contains(Breakdown.TEAM);
        if (mix) {
            return people || teams ? null : "category";
        }
        return people ? "person" : "team";
    }

    /** What a filter asks for, whoever may see it. */
    static String conditions(FactFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        if (filter.nobody()) {
            conditions.add("person_id is null");
        }
        any(
                conditions,
                parameters,
                "person_id",
                "people",
                filter.people().stream().map(person -> person.value()).toArray(Long[]::new));
        any(
                conditions,
                parameters,
                "team_id",
                "teams",
                filter.teams().stream().map(team -> team.value()).toArray(Long[]::new));
        any(
                conditions,
                parameters,
                "department_id",
                "departments",
                filter.departments().stream()
                        .map(department -> department.value())
                        .toArray(Long[]::new));
        any(conditions, parameters, "channel", "channels", filter.channels().toArray(String[]::new));
        any(
                conditions,
                parameters,
                "category_id",
                "categories",
                filter.categories().toArray(Long[]::new));
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private static void any(
            Collection<String> conditions,
            Map<String, Object> parameters,
            String column,
            String parameter,
            Object[] values) {
        if (values.length == 1) {
            // A plan made for any number of them expects many and passes over the index that begins with this column.
            conditions.add("%s = :%s".formatted(column, parameter));
            parameters.put(parameter, values[0]);
        } else if (values.length > 1) {
            conditions.add("%s = any (:%s)".formatted(column, parameter));
            parameters.put(parameter, values);
        }
    }

    private static String key(List<Breakdown> by, String day) {
        if (by.isEmpty()) {
            return "''";
        }
        return by.stream()
                .map(breakdown -> switch (breakdown) {
                    case PERSON -> "coalesce(person_id::text, '')";
                    case TEAM -> "coalesce(team_id::text, '')";
                    case DEPARTMENT -> "coalesce(department_id::text, '')";
                    case CHANNEL -> "coalesce(channel, '')";
                    case CATEGORY -> "coalesce(category_id::text, '')";
                    case DAY -> day + "::text";
                    case WEEK -> "date_trunc('week', " + day + ")::date::text";
                    case MONTH -> "date_trunc('month', " + day + ")::date::text";
                })
                .collect(Collectors.joining(" || '|' || "));
    }
}
