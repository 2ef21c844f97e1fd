package org.hengke.metrics.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.Figure;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.statistics.Standardisation;
import org.hengke.metrics.statistics.Standardisation.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Sets the rows of a table beside their likes: a person beside the rest of the team, a team beside the other teams. Sums are taken in
 * the order of keys, so that the same facts give the same digits.
 */
public final class Comparisons {

    private final Map<MeasureCode, Map<String, Fold>> own = new HashMap<>();
    private final Map<MeasureCode, Map<String, Peers>> peers = new HashMap<>();

    /** @param cells by person and team, or by team; any other table has no likes */
    public Comparisons(
            Breakdown by, Collection<MeasureDefinition> measures, Map<List<String>, Map<MeasureCode, Fold>> cells) {
        for (var measure : measures) {
            switch (by) {
                case PERSON -> people(measure, cells);
                case TEAM -> teams(measure, cells);
                case DEPARTMENT, CHANNEL, CATEGORY, DAY, WEEK, MONTH -> {}
            }
        }
    }

    public Figure.@Nullable AmongOthers standing(MeasureDefinition measure, String key, Figure figure) {
        var likes = peers.getOrDefault(measure.code(), Map.of()).get(key);
        var fold = own.getOrDefault(measure.code(), Map.of()).get(key);
        return likes == null || fold == null ? null : likes.standing(figure, fold);
    }

    /** Whoever worked in several teams is compared with the one of most facts. */
    private void people(MeasureDefinition measure, Map<List<String>, Map<MeasureCode, Fold>> cells) {
        var byTeam = new TreeMap<String, Map<String, Fold>>();
        var mainTeam = new HashMap<String, String>();
        cells.forEach((key, folds) -> {
            var fold = folds.get(measure.code());
            var person = key.get(0);
            var team = key.get(1);
            if (fold != null && !person.isEmpty()) {
                byTeam.computeIfAbsent(team, t -> new TreeMap<>()).put(person, fold);
            }
        });
        byTeam.forEach((team, folds) -> folds.forEach((person, fold) -> {
            var main = mainTeam.get(person);
            if (main == null || facts(byTeam, main, person) < fold.facts()) {
                mainTeam.put(person, team);
            }
        }));
        var likes = new HashMap<String, Peers>();
        byTeam.forEach((team, folds) -> likes.put(team, new Peers(measure, folds.values())));
        mainTeam.forEach((person, team) -> {
            put(own, measure, person, byTeam.getOrDefault(team, Map.of()).get(person));
            put(peers, measure, person, likes.get(team));
        });
    }

    private static long facts(Map<String, Map<String, Fold>> byTeam, String team, String person) {
        var fold = byTeam.getOrDefault(team, Map.of()).get(person);
        return fold == null ? 0 : fold.facts();
    }

    private void teams(MeasureDefinition measure, Map<List<String>, Map<MeasureCode, Fold>> cells) {
        var folds = new TreeMap<String, Fold>();
        cells.forEach((key, ofMeasures) -> {
            var fold = ofMeasures.get(measure.code());
            if (fold != null && !key.getFirst().isEmpty()) {
                folds.put(key.getFirst(), fold);
            }
        });
        var likes = new Peers(measure, folds.values());
        folds.forEach((team, fold) -> {
            put(own, measure, team, fold);
            put(peers, measure, team, likes);
        });
    }

    private static <T> void put(
            Map<MeasureCode, Map<String, T>> into, MeasureDefinition measure, String key, @Nullable T value) {
        if (value != null) {
            into.computeIfAbsent(measure.code(), m -> new HashMap<>()).put(key, value);
        }
    }

    /** Sums by channel and category, of each row and of everybody. */
    public static final class Mixes {

        private final Map<String, Map<MeasureCode, Map<String, Cell>>> own = new HashMap<>();
        private final Map<MeasureCode, Map<String, Cell>> whole;

        /**
         * @param own by row, channel and category
         * @param whole by channel and category
         */
        public Mixes(
                Collection<MeasureDefinition> measures,
                Map<List<String>, Map<MeasureCode, Fold>> own,
                Map<List<String>, Map<MeasureCode, Fold>> whole) {
            this.whole = cells(measures, whole);
            var rows = new HashMap<String, Map<List<String>, Map<MeasureCode, Fold>>>();
            own.forEach((key, folds) -> rows.computeIfAbsent(key.getFirst(), k -> new HashMap<>())
                    .put(List.copyOf(key.subList(1, key.size())), folds));
            rows.forEach((row, folds) -> this.own.put(row, cells(measures, folds)));
        }

        public @Nullable Double adjusted(MeasureDefinition measure, String row) {
            var mine = own.getOrDefault(row, Map.of()).get(measure.code());
            var everybody = whole.get(measure.code());
            if (mine == null || everybody == null) {
                return null;
            }
            var adjusted = Standardisation.adjusted(mine, everybody);
            return adjusted == null ? null : adjusted * Reckoning.scale(measure);
        }

        private static Map<MeasureCode, Map<String, Cell>> cells(
                Collection<MeasureDefinition> measures, Map<List<String>, Map<MeasureCode, Fold>> folds) {
            var cells = new HashMap<MeasureCode, Map<String, Cell>>();
            for (var measure : measures) {
                if (Reckoning.isSampled(measure)) {
                    folds.forEach((mix, ofMeasures) -> {
                        var fold = ofMeasures.get(measure.code());
                        if (fold != null) {
                            cells.computeIfAbsent(measure.code(), m -> new TreeMap<>())
                                    .put(String.join("|", mix), Reckoning.cell(measure, fold));
                        }
                    });
                }
            }
            return cells;
        }
    }
}
