package org.hengke.calendars;

import org.jspecify.annotations.Nullable;

/**
 * A date found in a file, beside what a calendar says of it so far.
 *
 * @param suggested whether the file says that the day is off or worked; otherwise it may be a mere observance
 * @param present what the calendar has for that date now
 */
public record FoundDay(
        SpecialDay day,
        Standing standing,
        boolean suggested,
        @Nullable SpecialDay present) {

    /** How what was found compares with what is there. */
    public enum Standing {
        NEW,
        SAME,
        DIFFERENT
    }
}
