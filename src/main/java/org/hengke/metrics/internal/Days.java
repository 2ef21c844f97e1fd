package org.hengke.metrics.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of days, both ends included. */
record Days(LocalDate first, LocalDate last) {

    /** More stretches than this cost more to ask for than the days between them. */
    private static final int MOST = 4;

    /** The days, and today, as few stretches within a period: those closest to each other are joined with what lies between. */
    static List<Days> joined(List<LocalDate> days, LocalDate today, LocalDate from, LocalDate until) {
        var all = new ArrayList<>(days);
        if (!today.isBefore(from) && !today.isAfter(until) && !all.contains(today)) {
            all.add(today);
            all.sort(null);
        }
        var stretches = new ArrayList<Days>();
        for (var day : all) {
            if (!stretches.isEmpty() && !stretches.getLast().last().plusDays(1).isBefore(day)) {
                stretches.set(stretches.size() - 1, new Days(stretches.getLast().first(), day));
            } else {
                stretches.add(new Days(day, day));
            }
        }
        while (stretches.size() > MOST) {
            int closest = 0;
            for (int i = 1; i + 1 < stretches.size(); i++) {
                if (gap(stretches, i) < gap(stretches, closest)) {
                    closest = i;
                }
            }
            stretches.set(
                    closest,
                    new Days(
                            stretches.get(closest).first(),
                            stretches.remove(closest + 1).last()));
        }
        return stretches;
    }

    /** What is left of a period. */
    static List<Days> without(List<Days> taken, LocalDate from, LocalDate until) {
        var left = new ArrayList<Days>();
        var next = from;
        for (var days : taken) {
            if (next.isBefore(days.first())) {
                left.add(new Days(next, days.first().minusDays(1)));
            }
            next = days.last().plusDays(1);
        }
        if (!next.isAfter(until)) {
            left.add(new Days(next, until));
        }
        return left;
    }

    /** The whole months in a stretch, as the stretch they make together; none if there are none. */
    Optional<Days> wholeMonths() {
        var firstMonth =
                first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        var next = last.plusDays(1).withDayOfMonth(1);
        return firstMonth.isBefore(next) ? Optional.of(new Days(firstMonth, next.minusDays(1))) : Optional.empty();
    }

    /** What is left of a stretch without its whole months: days before them, days after them. */
    List<Days> withoutWholeMonths() {
        return without(wholeMonths().stream().toList(), first, last);
    }

    private static long gap(List<Days> stretches, int i) {
        return stretches.get(i + 1).first().toEpochDay()
                - stretches.get(i).last().toEpochDay();
    }
}
