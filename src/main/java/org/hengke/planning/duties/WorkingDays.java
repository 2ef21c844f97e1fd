package org.hengke.planning.duties;

import java.time.LocalDate;
import java.util.Optional;
import org.hengke.calendars.BusinessCalendar;

/** The days of a calendar on which something opens: make-up working days are among them, holidays are not. */
public record WorkingDays(BusinessCalendar calendar) {

    public boolean includes(LocalDate day) {
        return !calendar.hours(day).isEmpty();
    }

    /** The working day that many after a day; the day itself for 0. */
    public LocalDate after(LocalDate day, int count) {
        var at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (includes(at)) {
                left--;
            }
        }
        return at;
    }

    /** The day itself, else the next working day within the span, else the last one before it; nothing where all are closed. */
    Optional<LocalDate> near(LocalDate day, LocalDate first, LocalDate last) {
        return day.datesUntil(last.plusDays(1))
                .filter(this::includes)
                .findFirst()
                .or(() -> first.datesUntil(day).filter(this::includes).reduce((earlier, later) -> later));
    }

    /**
     * A working day of a span by its number, from its end where that is negative; the nearest there is where the span has fewer, nothing
     * where all are closed.
     */
    Optional<LocalDate> numbered(int number, LocalDate first, LocalDate last) {
        var open = first.datesUntil(last.plusDays(1)).filter(this::includes).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int at = number > 0 ? number - 1 : open.size() + number;
        return Optional.of(open.get(Math.clamp(at, 0, open.size() - 1)));
    }
}
