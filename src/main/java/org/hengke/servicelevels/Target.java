package org.hengke.servicelevels;

import java.time.Duration;
import org.hengke.calendars.CalendarId;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for one kind of clock.
 *
 * @param within absent: no limit, the clock only measures
 * @param calendar absent: the standard calendar
 */
public record Target(
        @Nullable Duration within, TimeKind time, @Nullable CalendarId calendar) {

    /** Nothing promised; measured in business time. */
    public static final Target NONE = new Target(null, TimeKind.BUSINESS, null);
}
