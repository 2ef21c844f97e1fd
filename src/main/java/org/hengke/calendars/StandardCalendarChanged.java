package org.hengke.calendars;

/** The department goes by another calendar from now on. Told within the transaction that changes it. */
public record StandardCalendarChanged(CalendarId id) {}
