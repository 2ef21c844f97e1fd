package org.hengke.appraisal.rounds;

import static org.hengke.appraisal.scoring.RaterGroups.FEWEST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which groups of raters are told apart, which only together, and which not at all, so that no sum or difference of anything told, now
 * or in earlier rounds, is about fewer than three people.
 *
 * <p>Every number told is a mean over a known set of people, so who reads them all knows one equation for each. Two numbers over
 * {A, B, C, D} and {A, B, C, D, E} give away E; three numbers can do what no two of them do. What can be worked out from all of them
 * is their row space, so that is what is searched: nothing in it may concern one or two people only. The choice depends on who answered,
 * never on what.
 */
final class Telling {

    /** Large enough that counting modulo it is exact for as few rows as there are. */
    private static final long PRIME = 1_000_000_007L;

    private Telling() {}

    /**
     * @param together sets of groups told as one, each of three raters or more
     * @param withheld groups told nowhere
     */
    record Plan(List<Set<RaterGroup>> together, Set<RaterGroup> withheld) {}

    /**
     * The finest that is safe: as many groups told as possible, then as many apart as possible, then as even as possible.
     *
     * @param answered the secret groups with those of them who answered
     * @param known whose ratings are no secret to who reads, now or in the earlier rounds
     * @param earlier the sets of people that earlier numbers are about
     */
    static Plan plan(Map<RaterGroup, Set<Voice>> answered, Set<Voice> known, Collection<Set<Voice>> earlier) {
        var groups = answered.keySet().stream()
                .filter(group -> !answered.getOrDefault(group, Set.of()).isEmpty())
                .sorted()
                .toList();
        var before = earlier.stream()
                .map(voices -> without(voices, known))
                .distinct()
                .toList();
        return partitions(groups).stream()
                .filter(parts -> parts.stream()
                        .allMatch(part -> without(voices(part, answered), known).size() >= FEWEST))
                .sorted(Comparator.comparingInt((List<Set<RaterGroup>> parts) -> -told(parts))
                        .thenComparingInt(parts -> -parts.size())
                        .thenComparingInt(parts -> largest(parts, answered)))
                .filter(parts -> isSafe(parts, answered, known, before))
                .findFirst()
                .map(parts -> new Plan(parts, others(groups, parts)))
                .orElseGet(() -> new Plan(List.of(), Set.copyOf(groups)));
    }

    static Set<Voice> voices(Set<RaterGroup> part, Map<RaterGroup, Set<Voice>> answered) {
        return part.stream()
                .flatMap(group -> answered.getOrDefault(group, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isSafe(
            List<Set<RaterGroup>> parts,
            Map<RaterGroup, Set<Voice>> answered,
            Set<Voice> known,
            List<Set<Voice>> before) {
        var numbers = new ArrayList<>(before);
        parts.forEach(part -> numbers.add(without(voices(part, answered), known)));
        return !givesAway(numbers);
    }

    /** Whether the numbers together say something about one or two people. */
    static boolean givesAway(List<Set<Voice>> numbers) {
        var columns = new TreeMap<String, Integer>();
        numbers.forEach(voices -> voices.forEach(voice -> columns.putIfAbsent(voice.name(), columns.size())));
        var rows = numbers.stream()
                .map(voices -> voices.stream()
                        .mapToInt(voice -> columns.getOrDefault(voice.name(), -1))
                        .toArray())
                .toList();
        int width = columns.size();
        int whole = rank(rows, width, -1, -1);
        for (int one = 0; one < width; one++) {
            for (int other = one; other < width; other++) {
                if (rank(rows, width, one, other) < whole) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rank of the rows without two columns: it falls where some sum of rows is about those two alone. */
    private static int rank(List<int[]> rows, int width, int one, int other) {
        var matrix = new long[rows.size()][width];
        for (int row = 0; row < matrix.length; row++) {
            for (int column : rows.get(row)) {
                matrix[row][column] = column == one || column == other ? 0 : 1;
            }
        }
        int rank = 0;
        for (int column = 0; column < width && rank < matrix.length; column++) {
            int pivot = rank;
            while (pivot < matrix.length && matrix[pivot][column] == 0) {
                pivot++;
            }
            if (pivot < matrix.length) {
                var swapped = matrix[pivot];
                matrix[pivot] = matrix[rank];
                matrix[rank] = swapped;
                clearBelow(matrix, rank, column);
                rank++;
            }
        }
        return rank;
    }

    private static void clearBelow(long[][] matrix, int pivot, int column) {
        long inverse = power(matrix[pivot][column], PRIME - 2);
        for (int row = pivot + 1; row < matrix.length; row++) {
            long factor = matrix[row][column] * inverse % PRIME;
            for (int at = column; factor != 0 && at < matrix[row].length; at++) {
                matrix[row][at] = Math.floorMod(matrix[row][at] - factor * matrix[pivot][at], PRIME);
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }

    /** All ways to tell some of the groups, apart or together. */
    private static List<List<Set<RaterGroup>>> partitions(List<RaterGroup> groups) {
        var ways = new ArrayList<List<Set<RaterGroup>>>();
        ways.add(List.of());
        for (var group : groups) {
            var more = new ArrayList<List<Set<RaterGroup>>>(ways);
            for (var way : ways) {
                var apart = new ArrayList<>(way);
                apart.add(EnumSet.of(group));
                more.add(apart);
                for (int part = 0; part < way.size(); part++) {
                    var joined = new ArrayList<>(way);
                    var with = EnumSet.copyOf(way.get(part));
                    with.add(group);
                    joined.set(part, with);
                    more.add(joined);
                }
            }
            ways.clear();
            ways.addAll(more);
        }
        return ways;
    }

    private static int told(List<Set<RaterGroup>> parts) {
        return parts.stream().mapToInt(Set::size).sum();
    }

    private static int largest(List<Set<RaterGroup>> parts, Map<RaterGroup, Set<Voice>> answered) {
        return parts.stream()
                .mapToInt(part -> voices(part, answered).size())
                .max()
                .orElse(0);
    }

    private static Set<RaterGroup> others(List<RaterGroup> groups, List<Set<RaterGroup>> parts) {
        return groups.stream()
                .filter(group -> parts.stream().noneMatch(part -> part.contains(group)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RaterGroup.class)));
    }

    private static Set<Voice> without(Set<Voice> voices, Set<Voice> known) {
        var rest = new HashSet<>(voices);
        rest.removeAll(known);
        return rest;
    }
}
