package org.hengke.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.hengke.calendars.BusinessCalendar;

/** Scripts for tests. */
final class Scripts {

    static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2));
    static final BusinessCalendar EVERY_DAY = OpeningHours.of(ZoneId.of("Asia/Shanghai"), HOLIDAYS);
    static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    private Scripts() {}

    static Script of(long seed, Instant now) {
        return Script.write(seed, now, EVERY_DAY, HOLIDAYS);
    }
}
