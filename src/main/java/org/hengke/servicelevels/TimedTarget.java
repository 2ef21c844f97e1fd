package org.hengke.servicelevels;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.calendars.CalendarId;
import org.jspecify.annotations.Nullable;

/** A target with the calendar that counts it. */
record TimedTarget(
        @Nullable Duration within, TimeKind time, CalendarId id, BusinessCalendar calendar, int policyVersion) {

    private static final BusinessCalendar ALWAYS = BusinessCalendar.always(ZoneOffset.UTC);

    /** A fixed length by the clock on the wall, as of a promise. */
    TimedTarget fixed(Duration length) {
        return new TimedTarget(length, TimeKind.CALENDAR, id, calendar, policyVersion);
    }

    Duration between(Instant from, Instant until) {
        return counting().between(from, until);
    }

    Instant plus(Instant from, Duration time) {
        return counting().plus(from, time);
    }

    private BusinessCalendar counting() {
        return switch (time) {
            case BUSINESS -> calendar;
            case CALENDAR -> ALWAYS;
        };
    }
}
