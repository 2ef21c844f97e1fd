package org.hengke.calendars;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The opening hours of a usual week; an empty day is closed. */
public record Week(
        List<OpenHours> monday,
        List<OpenHours> tuesday,
        List<OpenHours> wednesday,
        List<OpenHours> thursday,
        List<OpenHours> friday,
        List<OpenHours> saturday,
        List<OpenHours> sunday) {

    public Week {
        monday = monday.stream().sorted().toList();
        tuesday = tuesday.stream().sorted().toList();
        wednesday = wednesday.stream().sorted().toList();
        thursday = thursday.stream().sorted().toList();
        friday = friday.stream().sorted().toList();
        saturday = saturday.stream().sorted().toList();
        sunday = sunday.stream().sorted().toList();
    }

    public List<OpenHours> on(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> monday;
            case TUESDAY -> tuesday;
            case WEDNESDAY -> wednesday;
            case THURSDAY -> thursday;
            case FRIDAY -> friday;
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
        };
    }

    Map<DayOfWeek, List<OpenHours>> byDay() {
        var byDay = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            byDay.put(day, on(day));
        }
        return byDay;
    }
}
