package org.hengke.servicelevels;

import java.time.Instant;
import java.util.List;
import org.hengke.calendars.CalendarId;

/**
 * The targets that hold now.
 *
 * @param version of the edition; edits name it
 * @param standard the calendar of targets that name none
 * @param values what attributes can be
 */
public record PolicyView(
        int version, Instant from, CalendarId standard, List<TargetRule> rules, AttributeValues values) {}
