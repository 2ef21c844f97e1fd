package org.hengke.metrics.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    /** Those of these months, each named by its first day, that lie wholly in the stretch; neighbours as one. */
    List<Days> whole(List<LocalDate> months) {
        var whole = new ArrayList<Days>();
        for (var month : months) {
            var end = month.plusMonths(1).minusDays(1);
            if (month.isBefore(first) || end.isAfter(last)) {
                continue;
            }
            boolean follows =
                    !whole.isEmpty() && whole.getLast().last().plusDays(1).equals(month);
            var begin = follows ? whole.removeLast().first() : month;
            whole.add(new Days(begin, end));
        }
        return whole;
    }

    private static long gap(List<Days> stretches, int i) {
        return stretches.get(i + 1).first().toEpochDay()
                - stretches.get(i).last().toEpochDay();
    }
}
