package org.hengke.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.OpenHours;

/** Scripts for tests. */
final class Scripts {

    static final BusinessCalendar EVERY_DAY = everyDay();
    static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    private Scripts() {}

    static Script of(long seed, Instant now) {
        return Script.write(seed, now, EVERY_DAY, Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)));
    }

    private static BusinessCalendar everyDay() {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(OpenHours.parse("08:30-21:00")));
        }
        return new BusinessCalendar(ZoneId.of("Asia/Shanghai"), week, DayOfWeek.MONDAY, List.of());
    }
}
