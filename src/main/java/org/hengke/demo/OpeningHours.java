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
import org.hengke.calendars.Week;

/** When the demo department is at work: every day, and on holidays for fewer hours, which its service levels do not count. */
final class OpeningHours {

    private static final List<OpenHours> WEEKDAY = List.of(OpenHours.parse("08:30-20:30"));
    private static final List<OpenHours> WEEKEND = List.of(OpenHours.parse("09:00-19:00"));
    private static final List<OpenHours> HOLIDAY = List.of(OpenHours.parse("10:00-17:00"));
    static final Week WEEK = new Week(WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, WEEKEND, WEEKEND);

    private OpeningHours() {}

    static BusinessCalendar of(ZoneId zone, Set<LocalDate> holidays) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, WEEK.on(day));
        }
        var days = holidays.stream()
                .map(day -> SpecialDay.open(day, HOLIDAY, "值班"))
                .toList();
        return new BusinessCalendar(zone, week, DayOfWeek.MONDAY, days);
    }
}
