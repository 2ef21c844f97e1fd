package org.hengke.calendars;

/** A calendar is about to be retired. Told within the transaction: a listener that still needs it refuses. */
public record CalendarRetired(CalendarId id) {}
