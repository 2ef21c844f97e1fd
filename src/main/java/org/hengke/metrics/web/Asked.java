package org.hengke.metrics.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.FactFilter;
import org.hengke.metrics.FigureQuery;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Invalid;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The filters of figures and of the facts behind them, as they stand in an address.
 *
 * @param from first day
 * @param until last day, at most ten years later
 * @param nobody only facts without a person
 */
record Asked(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Long> person,
        @Nullable List<Long> team,
        @Nullable List<Long> department,
        @Nullable List<String> channel,
        @Nullable List<Long> category,
        @Nullable Boolean nobody) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_YEARS = 10;
    private static final int LONGEST_DAYS_BY_DAY = 366;

    /** @throws Invalid {@code metrics.period-needed}, {@code metrics.bad-period}, {@code metrics.long-period} */
    FactFilter filter() {
        var first = given("from", from);
        var last = given("until", until);
        Invalid.check()
                .that(!last.isBefore(first), "until", "metrics.bad-period")
                .that(last.isBefore(first.plusYears(LONGEST_YEARS)), "until", "metrics.long-period", LONGEST_YEARS)
                .done();
        return new FactFilter(
                first,
                last,
                all(person).stream().map(PersonId::new).toList(),
                all(team).stream().map(TeamId::new).toList(),
                all(department).stream().map(DepartmentId::new).toList(),
                all(channel),
                all(category),
                Boolean.TRUE.equals(nobody));
    }

    /** @throws Invalid where days are asked for over too long a time */
    FigureQuery query(
            @Nullable List<String> measures,
            @Nullable Breakdown by,
            FigureQuery.@Nullable Earlier earlier,
            @Nullable Breakdown trend,
            boolean adjusted,
            @Nullable Instant asOf) {
        var filter = filter();
        boolean days = by == Breakdown.DAY || trend == Breakdown.DAY;
        Invalid.check()
                .that(trend == null || trend.isTime(), "trend", "metrics.bad-trend")
                .that(
                        !days || filter.until().isBefore(filter.from().plusDays(LONGEST_DAYS_BY_DAY)),
                        "until",
                        "metrics.long-by-day",
                        LONGEST_DAYS_BY_DAY)
                .done();
        return new FigureQuery(
                all(measures).stream().map(Asked::code).toList(), filter, by, earlier, trend, adjusted, asOf);
    }

    private static LocalDate given(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new Invalid(field, "metrics.period-needed");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Invalid(field, "platform.bad-value", day.toString());
        }
        return day;
    }

    static MeasureCode code(String text) {
        try {
            return new MeasureCode(text);
        } catch (IllegalArgumentException forged) {
            throw (Invalid) new Invalid("measure", "platform.bad-value", text).initCause(forged);
        }
    }

    private static <T> List<T> all(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
