package org.hengke.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hengke.platform.Invalid;

/**
 * A calendar as somebody wants it.
 *
 * @param zone a region of the time zone database: {@code Asia/Shanghai}
 * @param usual the weekday whose hours a make-up working day takes if it names none
 */
public record CalendarDraft(String name, String zone, DayOfWeek usual, Week week, List<SpecialDay> days) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_OCCASION = 100;
    private static final int MOST_DAYS = 5_000;
    private static final int MOST_HOURS = 12;
    private static final int LEAST_MINUTES = 60;

    public CalendarDraft {
        name = name.strip();
        days = List.copyOf(days);
    }

    /**
     * Lays the calendar out, once it is known to be sound.
     *
     * @throws Invalid naming every field that is not: also a week in which it opens for less than an hour, since no deadline would
     *     ever come
     */
    public BusinessCalendar checked() {
        var check = Invalid.check()
                .that(!name.isEmpty(), "name", "calendars.name-needed")
                .that(printable(name), "name", "calendars.bad-characters")
                .that(name.length() <= LONGEST_NAME, "name", "calendars.name-too-long", LONGEST_NAME)
                .that(ZoneId.getAvailableZoneIds().contains(zone), "zone", "calendars.unknown-zone", zone)
                .that(days.size() <= MOST_DAYS, "days", "calendars.too-many-days", MOST_DAYS);
        int minutes = 0;
        for (var day : DayOfWeek.values()) {
            checkHours(check, "week." + day.name().toLowerCase(Locale.ROOT), week.on(day));
            minutes += week.on(day).stream().mapToInt(OpenHours::minutes).sum();
        }
        check.that(minutes >= LEAST_MINUTES, "week", "calendars.never-opens");
        check.that(minutes < LEAST_MINUTES || !week.on(usual).isEmpty(), "usual", "calendars.usual-is-closed");
        checkDays(check);
        check.done();
        return new BusinessCalendar(ZoneId.of(zone), week.byDay(), usual, days);
    }

    private void checkDays(Invalid.Check check) {
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < Math.min(days.size(), MOST_DAYS); i++) {
            var day = days.get(i);
            var field = "days[" + i + "]";
            check.that(
                            seen.add(day.date()),
                            field + ".date",
                            "calendars.date-twice",
                            day.date().toString())
                    .that(
                            day.date().getYear() >= BusinessCalendar.FIRST_YEAR
                                    && day.date().getYear() <= BusinessCalendar.LAST_YEAR,
                            field + ".date",
                            "calendars.date-out-of-range",
                            Integer.toString(BusinessCalendar.FIRST_YEAR),
                            Integer.toString(BusinessCalendar.LAST_YEAR))
                    .that(
                            day.occasion().length() <= LONGEST_OCCASION,
                            field + ".occasion",
                            "calendars.occasion-too-long",
                            LONGEST_OCCASION)
                    .that(printable(day.occasion()), field + ".occasion", "calendars.bad-characters")
                    .that(
                            day.kind() == SpecialDay.Kind.WORKING_DAY || day.like() == null,
                            field + ".like",
                            "calendars.like-without-working-day")
                    .that(
                            day.like() == null || !week.on(day.like()).isEmpty(),
                            field + ".like",
                            "calendars.usual-is-closed")
                    .that(
                            (day.kind() == SpecialDay.Kind.HOURS) != day.hours().isEmpty(),
                            field + ".hours",
                            day.hours().isEmpty() ? "calendars.hours-needed" : "calendars.hours-without-kind");
            checkHours(check, field + ".hours", day.hours());
        }
    }

    private static void checkHours(Invalid.Check check, String field, List<OpenHours> hours) {
        check.that(hours.size() <= MOST_HOURS, field, "calendars.too-many-hours", MOST_HOURS);
        var sorted = hours.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            check.that(
                    !sorted.get(i - 1).overlaps(sorted.get(i)),
                    field,
                    "calendars.hours-overlap",
                    sorted.get(i - 1).toString(),
                    sorted.get(i).toString());
        }
    }

    private static boolean printable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
