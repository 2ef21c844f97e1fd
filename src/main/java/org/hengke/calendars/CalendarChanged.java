package org.hengke.calendars;

/** A calendar has other hours, days or zone from now on. Told within the transaction that changes it: a listener may refuse. */
public record CalendarChanged(CalendarId id, long version) {}
