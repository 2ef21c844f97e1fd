package org.hengke.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.OpenHours;
import org.hengke.calendars.SpecialDay;

/** When the demo department is at work: every day, longer than the hours its service levels promise, and shorter on holidays. */
final class OpeningHours {

    private static final List<OpenHours> WEEKDAY = List.of(OpenHours.parse("08:30-20:30"));
    private static final List<OpenHours> WEEKEND = List.of(OpenHours.parse("09:00-19:00"));
    private static final List<OpenHours> HOLIDAY = List.of(OpenHours.parse("10:00-17:00"));

    private OpeningHours() {}

    static BusinessCalendar of(ZoneId zone, Set<LocalDate> holidays) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, day.getValue() > 5 ? WEEKEND : WEEKDAY);
        }
        var days = holidays.stream()
                .map(day -> SpecialDay.open(day, HOLIDAY, "值班"))
                .toList();
        return new BusinessCalendar(zone, week, DayOfWeek.MONDAY, days);
    }
}
