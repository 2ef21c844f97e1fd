package org.hengke.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/**
 * What made some days unlike others: promotions, a week in which the warehouse stood still, a month in which the installers had
 * just been changed.
 *
 * @param holidays days on which only a skeleton crew works
 */
record Season(LocalDate today, Set<LocalDate> holidays) {

    private static final int DAYS = 182;

    private static final List<MonthDay> PROMOTIONS = List.of(
            MonthDay.of(1, 8),
            MonthDay.of(3, 8),
            MonthDay.of(5, 20),
            MonthDay.of(6, 18),
            MonthDay.of(8, 18),
            MonthDay.of(9, 20),
            MonthDay.of(11, 11),
            MonthDay.of(12, 12));

    LocalDate first() {
        return today.minusDays(DAYS);
    }

    LocalDate outageMonday() {
        return today.minusDays(70).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean outage(LocalDate day) {
        var since = ChronoUnit.DAYS.between(outageMonday(), day);
        return since >= 1 && since <= 7;
    }

    YearMonth installersChanged() {
        return YearMonth.from(today).minusMonths(4);
    }

    boolean newInstallers(LocalDate day) {
        return YearMonth.from(day).equals(installersChanged());
    }

    /** How many contacts come in, beside an ordinary Wednesday. */
    double volume(LocalDate day) {
        var volume = switch (day.getDayOfWeek()) {
            case MONDAY -> 1.16;
            case TUESDAY -> 1.06;
            case WEDNESDAY, THURSDAY -> 1.0;
            case FRIDAY -> 0.98;
            case SATURDAY -> 0.86;
            case SUNDAY -> 0.78;
        };
        if (holidays.contains(day)) {
            volume = 0.5;
        } else if (holidays.contains(day.minusDays(1))) {
            volume *= 1.35;
        }
        if (outage(day)) {
            volume *= 1.75;
        }
        return volume * promotion(day) * (1.05 - 0.1 * ChronoUnit.DAYS.between(day, today) / DAYS);
    }

    /** After a promotion parcels are late and prices fall: contacts follow for some ten days. */
    double promotion(LocalDate day) {
        var strongest = 1.0;
        for (var promotion : PROMOTIONS) {
            var big = promotion.getMonthValue() == 6 || promotion.getMonthValue() == 11;
            for (var year = day.getYear() - 1; year <= day.getYear(); year++) {
                var since = ChronoUnit.DAYS.between(promotion.atYear(year), day);
                if (since >= 0 && since <= 10) {
                    strongest = Math.max(strongest, 1 + (big ? 1.2 : 0.5) * (1 - since / 11.0));
                }
            }
        }
        return strongest;
    }

    /** How much likelier a matter is on a day. */
    double appetite(Scenario scenario, LocalDate day) {
        var factor = 1.0;
        if (outage(day)) {
            factor *= scenario.key().equals("order.late") ? 6 : scenario.key().equals("order.progress") ? 2.5 : 0.8;
        }
        if (newInstallers(day)) {
            factor *= scenario.key().equals("install.noshow") ? 3.2 : scenario.about("install.book") ? 1.5 : 1;
        }
        if (promotion(day) > 1.3 && (scenario.about("order.") || scenario.key().equals("refund.price"))) {
            factor *= 1.4;
        }
        return factor;
    }
}
