package org.hengke.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that does not follow its weekday.
 *
 * @param like for a working day: the weekday whose hours it takes; absent means the calendar's usual working day
 * @param hours for special hours: when it is open; empty otherwise
 * @param occasion what it is, in words: 春节
 */
public record SpecialDay(
        LocalDate date, Kind kind, @Nullable DayOfWeek like, List<OpenHours> hours, String occasion) {

    /** What the date is. */
    public enum Kind {
        /** Nothing opens on it; a shift that began the evening before still ends on it. */
        HOLIDAY,
        /** A make-up working day (调休): open like a weekday. */
        WORKING_DAY,
        /** Open at hours of its own. */
        HOURS
    }

    public SpecialDay {
        hours = List.copyOf(hours);
    }

    public static SpecialDay holiday(LocalDate date, String occasion) {
        return new SpecialDay(date, Kind.HOLIDAY, null, List.of(), occasion);
    }

    public static SpecialDay workingDay(LocalDate date, String occasion) {
        return new SpecialDay(date, Kind.WORKING_DAY, null, List.of(), occasion);
    }

    public static SpecialDay workingDayLike(DayOfWeek like, LocalDate date, String occasion) {
        return new SpecialDay(date, Kind.WORKING_DAY, like, List.of(), occasion);
    }

    public static SpecialDay open(LocalDate date, List<OpenHours> hours, String occasion) {
        return new SpecialDay(date, Kind.HOURS, null, hours, occasion);
    }
}
