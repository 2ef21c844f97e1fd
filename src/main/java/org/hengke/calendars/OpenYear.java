package org.hengke.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The open stretches of one UTC year as instants, in order and apart from each other, with running totals. */
final class OpenYear {

    static final long NONE = Long.MIN_VALUE;

    private static final int SECONDS_A_DAY = 86_400;

    /** Half-open, in epoch seconds. */
    private record Stretch(long start, long end) {}

    private final long[] starts;
    private final long[] ends;
    /** Open seconds of the year up to and with the stretch. */
    private final long[] totals;

    private OpenYear(List<Stretch> stretches) {
        starts = new long[stretches.size()];
        ends = new long[stretches.size()];
        totals = new long[stretches.size()];
        long total = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = stretches.get(i).start;
            ends[i] = stretches.get(i).end;
            total += ends[i] - starts[i];
            totals[i] = total;
        }
    }

    /** The year an instant falls in. */
    static int of(Instant at) {
        long days = Math.floorDiv(at.getEpochSecond(), (long) SECONDS_A_DAY);
        return LocalDate.ofEpochDay(Math.clamp(days, -1_000_000, 1_000_000)).getYear();
    }

    static OpenYear of(int year, ZoneId zone, Function<LocalDate, List<OpenHours>> hours) {
        long start = Year.of(year).atDay(1).toEpochDay() * SECONDS_A_DAY;
        long end = Year.of(year + 1).atDay(1).toEpochDay() * SECONDS_A_DAY;
        var offsets = offsets(zone, start, end);
        var found = new ArrayList<Stretch>();
        // Hours reach at most two days on, and offsets less than one day either way.
        var last = Year.of(year + 1).atDay(1).plusDays(1);
        for (var date = Year.of(year).atDay(1).minusDays(3); !date.isAfter(last); date = date.plusDays(1)) {
            long midnight = date.toEpochDay() * SECONDS_A_DAY;
            for (var open : hours.apply(date)) {
                for (var offset : offsets) {
                    long from = Math.max(midnight + open.from() * 60L - offset.seconds, offset.start);
                    long until = Math.min(midnight + open.until() * 60L - offset.seconds, offset.end);
                    if (from < until) {
                        found.add(new Stretch(from, until));
                    }
                }
            }
        }
        return new OpenYear(apart(found));
    }

    /** The time during which a zone keeps one offset; a wall clock reads instant + offset during it. */
    private record Offset(long start, long end, int seconds) {}

    private static List<Offset> offsets(ZoneId zone, long start, long end) {
        var rules = zone.getRules();
        var offsets = new ArrayList<Offset>();
        long at = start;
        while (at < end) {
            var now = Instant.ofEpochSecond(at);
            var change = rules.nextTransition(now);
            long until = change == null ? end : Math.min(end, change.toEpochSecond());
            offsets.add(new Offset(at, until, rules.getOffset(now).getTotalSeconds()));
            at = until;
        }
        return offsets;
    }

    private static List<Stretch> apart(List<Stretch> found) {
        found.sort(Comparator.comparingLong(Stretch::start));
        var apart = new ArrayList<Stretch>(found.size());
        for (var next : found) {
            if (!apart.isEmpty() && next.start <= apart.getLast().end) {
                var before = apart.removeLast();
                apart.add(new Stretch(before.start, Math.max(before.end, next.end)));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    long openSeconds() {
        return totals.length == 0 ? 0 : totals[totals.length - 1];
    }

    boolean isOpen(long second) {
        int i = latestStart(second);
        return i >= 0 && second < ends[i];
    }

    /** @return {@link #NONE} if nothing opens at or after that second */
    long startAfter(long second) {
        int i = second == NONE ? 0 : latestStart(second - 1) + 1;
        return i < starts.length ? starts[i] : NONE;
    }

    /** Open time from the beginning of the year. */
    Duration openUntil(Instant at) {
        long second = at.getEpochSecond();
        int i = latestStart(second);
        if (i < 0) {
            return Duration.ZERO;
        }
        return second < ends[i]
                ? Duration.ofSeconds(totals[i] - (ends[i] - second), at.getNano())
                : Duration.ofSeconds(totals[i]);
    }

    /** The earliest instant at which the year has been open for that long, which is more than nothing and no more than there is. */
    Instant whenOpenFor(Duration time) {
        long needed = time.getSeconds() + (time.getNano() > 0 ? 1 : 0);
        int found = Arrays.binarySearch(totals, needed);
        int i = found >= 0 ? found : -found - 1;
        return Instant.ofEpochSecond(ends[i] - (totals[i] - time.getSeconds()), time.getNano());
    }

    private int latestStart(long second) {
        int found = Arrays.binarySearch(starts, second);
        return found >= 0 ? found : -found - 2;
    }
}
