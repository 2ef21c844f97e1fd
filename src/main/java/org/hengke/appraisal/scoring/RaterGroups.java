package org.hengke.appraisal.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of one person by groups of raters, told so that nobody can find out who rated how. Groups of fewer than three raters are
 * joined with each other; if that is still too few, with the smallest group that is large enough; if there is none, they are left
 * out, of the total as well. So every number is about three raters or more, and no two of them differ by fewer.
 *
 * <p>The superior is known and stands apart from this.
 */
public final class RaterGroups {

    /** Fewest raters that a number may be about. */
    public static final int FEWEST = 3;

    private RaterGroups() {}

    /**
     * @param key a name that tells the group from the others
     * @param weight above 0
     * @param known whether who rates is no secret, as with the superior
     */
    public record Group(String key, double weight, boolean known, List<Rater> raters) {

        public Group {
            raters = List.copyOf(raters);
        }
    }

    /** @param ratings by item, those only that the rater could judge */
    public record Rater(Map<String, Double> ratings) {

        public Rater {
            ratings = Map.copyOf(ratings);
        }
    }

    /**
     * Some groups told as one.
     *
     * @param raters how many rated
     * @param means by item, those with enough raters only
     * @param mean of the means of the items; none if no item has enough raters
     */
    public record Told(
            Set<String> groups,
            double weight,
            int raters,
            Map<String, Double> means,
            @Nullable Double mean) {}

    /**
     * @param total the means of what is told, by weight; none if nothing is
     * @param withheld groups that are told nowhere, whose comments are hidden too
     */
    public record Report(List<Told> told, @Nullable Double total, Set<String> withheld) {}

    public static Report report(List<Group> groups) {
        var told = new ArrayList<Told>();
        groups.stream()
                .filter(group -> group.known && !group.raters.isEmpty())
                .forEach(group -> told.add(tell(List.of(group), 1)));
        var withheld = new LinkedHashSet<String>();
        for (var together : joined(groups, withheld)) {
            told.add(tell(together, FEWEST));
        }
        double weights = 0;
        double sum = 0;
        for (var part : told) {
            if (part.mean != null) {
                weights += part.weight;
                sum += part.weight * part.mean;
            }
        }
        return new Report(List.copyOf(told), weights == 0 ? null : sum / weights, withheld);
    }

    /** Who is told together with whom. */
    private static List<List<Group>> joined(List<Group> groups, Set<String> withheld) {
        var secret = groups.stream()
                .filter(group -> !group.known && !group.raters.isEmpty())
                .toList();
        var together = new ArrayList<List<Group>>();
        var few = new ArrayList<Group>();
        for (var group : secret) {
            if (group.raters.size() < FEWEST) {
                few.add(group);
            } else {
                together.add(List.of(group));
            }
        }
        if (few.isEmpty()) {
            return together;
        }
        if (raters(few) >= FEWEST) {
            together.add(few);
            return together;
        }
        Optional<List<Group>> smallest = together.stream().min(Comparator.comparingInt(RaterGroups::raters));
        if (smallest.isPresent()) {
            together.remove(smallest.get());
            few.addAll(0, smallest.get());
            together.add(few);
        } else {
            few.forEach(group -> withheld.add(group.key));
        }
        return together;
    }

    private static int raters(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.raters.size()).sum();
    }

    private static Told tell(List<Group> groups, int fewest) {
        var sums = new TreeMap<String, Double>();
        var counts = new HashMap<String, Integer>();
        for (var group : groups) {
            for (var rater : group.raters) {
                new TreeMap<>(rater.ratings).forEach((item, rating) -> {
                    sums.merge(item, rating, Double::sum);
                    counts.merge(item, 1, Integer::sum);
                });
            }
        }
        var means = new LinkedHashMap<String, Double>();
        sums.forEach((item, sum) -> {
            int raters = counts.getOrDefault(item, 0);
            if (raters >= fewest) {
                means.put(item, sum / raters);
            }
        });
        var keys = new LinkedHashSet<String>();
        groups.forEach(group -> keys.add(group.key));
        var mean = means.values().stream().mapToDouble(Double::doubleValue).average();
        return new Told(
                keys,
                groups.stream().mapToDouble(Group::weight).sum(),
                raters(groups),
                means,
                mean.isPresent() ? mean.getAsDouble() : null);
    }
}
