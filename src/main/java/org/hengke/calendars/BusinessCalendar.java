package org.hengke.calendars;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Business time. It is open at an instant exactly when a clock on the wall in its zone reads a time within the opening hours of
 * that date; where hours of two days meet or overlap they count once. So a night shift lasts an hour less in the night in which
 * clocks are put forward, and an hour more when they are put back.
 *
 * <p>Immutable and safe for threads. Open stretches are laid out once per year and summed up, so that a question costs a search
 * within a year and a sum over the years between, however far apart its instants are. The years 1900 to 2199 are known.
 */
public final class BusinessCalendar {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<OpenHours>> week;
    private final DayOfWeek usual;
    private final Map<LocalDate, SpecialDay> days;
    private final AtomicReferenceArray<OpenYear> years = new AtomicReferenceArray<>(YEARS);

    /**
     * @param week hours by weekday; a weekday that is not in it is closed
     * @param usual the weekday whose hours a make-up working day takes if it names none
     * @param days dates that do not follow their weekday, each once
     * @throws IllegalArgumentException if no weekday ever opens, hours of a day overlap, or a date comes twice
     */
    public BusinessCalendar(
            ZoneId zone, Map<DayOfWeek, List<OpenHours>> week, DayOfWeek usual, Collection<SpecialDay> days) {
        this.zone = zone;
        this.usual = usual;
        this.week = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, hours) -> this.week.put(day, inOrder(hours)));
        if (this.week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A calendar that never opens");
        }
        this.days = new HashMap<>();
        for (var day : days) {
            inOrder(day.hours());
            if (this.days.put(day.date(), day) != null) {
                throw new IllegalArgumentException("Twice in the calendar: " + day.date());
            }
        }
    }

    /** Open always: calendar time. */
    public static BusinessCalendar always(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(OpenHours.WHOLE_DAY));
        }
        return new BusinessCalendar(zone, week, DayOfWeek.MONDAY, List.of());
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * Business time that passes from one instant to another: additive, and negative if {@code until} is before {@code from}.
     *
     * @throws BeyondCalendar outside the years 1900 to 2199
     */
    public Duration between(Instant from, Instant until) {
        int first = index(from);
        int last = index(until);
        if (last < first) {
            return between(until, from).negated();
        }
        var passed = year(last).openUntil(until).minus(year(first).openUntil(from));
        long whole = 0;
        for (int i = first; i < last; i++) {
            whole += year(i).openSeconds();
        }
        return passed.plusSeconds(whole);
    }

    /**
     * The earliest instant at which that much business time has passed: {@code between(from, plus(from, time))} is {@code time}.
     *
     * @throws BeyondCalendar if it is not before the year 2200
     */
    public Instant plus(Instant from, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Negative business time " + time);
        }
        if (time.isZero()) {
            return from;
        }
        int at = index(from);
        var left = year(at).openUntil(from).plus(time);
        while (left.compareTo(Duration.ofSeconds(year(at).openSeconds())) > 0) {
            left = left.minusSeconds(year(at).openSeconds());
            if (++at == YEARS) {
                throw new BeyondCalendar(from);
            }
        }
        return year(at).whenOpenFor(left);
    }

    public boolean isOpen(Instant at) {
        return year(index(at)).isOpen(at.getEpochSecond());
    }

    /**
     * The instant itself while open, otherwise the next one at which it opens.
     *
     * @throws BeyondCalendar if that is not before the year 2200
     */
    public Instant nextOpening(Instant at) {
        int index = index(at);
        if (year(index).isOpen(at.getEpochSecond())) {
            return at;
        }
        for (int i = index; i < YEARS; i++) {
            long start = year(i).startAfter(at.getEpochSecond());
            if (start != OpenYear.NONE) {
                return Instant.ofEpochSecond(start);
            }
        }
        throw new BeyondCalendar(at);
    }

    /** The opening hours that begin on a date, in order; empty if nothing does. */
    public List<OpenHours> hours(LocalDate date) {
        var special = days.get(date);
        if (special == null) {
            return weekday(date.getDayOfWeek());
        }
        return switch (special.kind()) {
            case HOLIDAY -> List.of();
            case WORKING_DAY -> weekday(special.like() == null ? usual : special.like());
            case HOURS -> inOrder(special.hours());
        };
    }

    private List<OpenHours> weekday(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private OpenYear year(int index) {
        var known = years.get(index);
        if (known != null) {
            return known;
        }
        var laidOut = OpenYear.of(FIRST_YEAR + index, zone, this::hours);
        years.set(index, laidOut);
        return laidOut;
    }

    private static int index(Instant at) {
        int year = OpenYear.of(at);
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS) {
            throw new BeyondCalendar(at);
        }
        return year - FIRST_YEAR;
    }

    private static List<OpenHours> inOrder(List<OpenHours> hours) {
        var sorted = hours.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("Overlapping hours " + sorted);
            }
        }
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && usual == that.usual
                && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return zone.hashCode() * 31 + week.hashCode();
    }
}
