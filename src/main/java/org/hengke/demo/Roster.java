package org.hengke.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who works when: five days in seven, early and late weeks in turn, a quarter of the people on holidays. Who can sign in to the demo
 * works today.
 */
record Roster(Cast cast, ZoneId zone, LocalDate today, Set<LocalDate> holidays) {

    private static final LocalTime EARLY = LocalTime.of(8, 30);
    private static final LocalTime LATE = LocalTime.of(12, 0);
    private static final Duration SHIFT = Duration.ofHours(9);

    boolean works(Colleague person, LocalDate day) {
        if (person.login() != null && day.equals(today)) {
            return true;
        }
        var week = Math.floorDiv(day.toEpochDay() + 3, 7);
        if (holidays.contains(day)) {
            return (person.number() + day.toEpochDay()) % 4 == 0;
        }
        var free = Math.floorMod(person.number() * 3L + week, 7);
        var weekday = day.getDayOfWeek().getValue() - 1;
        return weekday != free && weekday != (free + 1) % 7;
    }

    Instant start(Colleague person, LocalDate day) {
        var week = Math.floorDiv(day.toEpochDay() + 3, 7);
        var early = (person.number() + week) % 2 == 0;
        return day.atTime(early ? EARLY : LATE).atZone(zone).toInstant();
    }

    boolean onShift(Colleague person, Instant at) {
        var day = at.atZone(zone).toLocalDate();
        if (!works(person, day)) {
            return false;
        }
        var start = start(person, day);
        return !at.isBefore(start) && at.isBefore(start.plus(SHIFT));
    }

    /** The instant itself while on shift, otherwise the start of the next one within a week. */
    Instant nextShift(Colleague person, Instant at) {
        if (onShift(person, at)) {
            return at;
        }
        var day = at.atZone(zone).toLocalDate();
        for (var ahead = 0; ahead < 8; ahead++) {
            var start = start(person, day.plusDays(ahead));
            if (works(person, day.plusDays(ahead)) && !start.isBefore(at)) {
                return start;
            }
        }
        return at;
    }

    /** Someone of the team who is at work then; where no one is, whoever comes first. */
    Colleague someone(String team, Instant at, Dice dice) {
        var agents = cast.agents(team).stream()
                .filter(person ->
                        !person.joinedOn(today).isAfter(at.atZone(zone).toLocalDate()))
                .toList();
        var present = agents.stream().filter(person -> onShift(person, at)).toList();
        if (!present.isEmpty()) {
            return dice.pick(present);
        }
        return earliest(agents, at).orElseThrow();
    }

    private Optional<Colleague> earliest(List<Colleague> agents, Instant at) {
        return agents.stream().min(java.util.Comparator.comparing(person -> nextShift(person, at)));
    }
}
