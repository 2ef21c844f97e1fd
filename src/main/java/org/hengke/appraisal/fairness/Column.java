package org.hengke.appraisal.fairness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item's points over person-months, those without data left open. Pure. */
final class Column {

    private static final int FEWEST = 10;

    private final List<@Nullable Double> points = new ArrayList<>();
    private final List<Double> noise = new ArrayList<>();
    private final List<Integer> months = new ArrayList<>();

    /** @param variance of the points by chance */
    void add(int month, @Nullable Double value, double variance) {
        months.add(month);
        points.add(value);
        noise.add(variance);
    }

    List<Double> known() {
        var known = new ArrayList<Double>();
        for (var value : points) {
            if (value != null) {
                known.add(value);
            }
        }
        return known;
    }

    @Nullable Double at(int place) {
        return points.get(place);
    }

    int size() {
        return points.size();
    }

    /** The share of the variance within months that is no chance; none without variation. */
    @Nullable Double reliability() {
        var within = within(points);
        double squares = 0;
        double chance = 0;
        int known = 0;
        for (int i = 0; i < points.size(); i++) {
            var away = within.get(i);
            if (away != null) {
                squares += away * away;
                chance += noise.get(i);
                known++;
            }
        }
        long different = months.stream().distinct().count();
        return known - different < FEWEST || squares == 0
                ? null
                : Math.max(0, 1 - chance / known / (squares / (known - different)));
    }

    /** With another over the person-months that both know, months taken out; none without variation. */
    @Nullable Double correlation(List<@Nullable Double> other) {
        var mine = new ArrayList<@Nullable Double>();
        var theirs = new ArrayList<@Nullable Double>();
        for (int i = 0; i < points.size(); i++) {
            boolean both = points.get(i) != null && other.get(i) != null;
            mine.add(both ? points.get(i) : null);
            theirs.add(both ? other.get(i) : null);
        }
        var a = within(mine);
        var b = within(theirs);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        int n = 0;
        for (int i = 0; i < a.size(); i++) {
            var x = a.get(i);
            var y = b.get(i);
            if (x != null && y != null) {
                ab += x * y;
                aa += x * x;
                bb += y * y;
                n++;
            }
        }
        return n < FEWEST || aa < 1e-9 || bb < 1e-9 ? null : Math.clamp(ab / Math.sqrt(aa * bb), -1, 1);
    }

    List<@Nullable Double> points() {
        return points;
    }

    /** Less the mean of the month. */
    private List<@Nullable Double> within(List<@Nullable Double> values) {
        int last = months.stream().mapToInt(month -> month).max().orElse(-1);
        var sums = new double[last + 1];
        var counts = new int[last + 1];
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                sums[months.get(i)] += value;
                counts[months.get(i)]++;
            }
        }
        var within = new ArrayList<@Nullable Double>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            within.add(value == null ? null : Double.valueOf(value - sums[months.get(i)] / counts[months.get(i)]));
        }
        return within;
    }
}
