package org.hengke.calendars;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A calendar as it is kept.
 *
 * @param standard whether the department goes by it where nothing else is said; its zone decides on which day something happened
 * @param retired no longer offered; what used it keeps it
 */
public record Calendar(
        CalendarId id,
        long version,
        boolean standard,
        boolean retired,
        String name,
        String zone,
        DayOfWeek usual,
        Week week,
        List<SpecialDay> days) {}
