package org.hengke.appraisal.scorecards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.appraisal.scorecards.ScorecardItem.TooLittle;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scorecards.ScorecardPreview.Mark;
import org.hengke.appraisal.scorecards.ScorecardPreview.Scored;
import org.hengke.appraisal.scorecards.ScorecardPreview.Source;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.appraisal.scoring.Total;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Observed;
import org.hengke.metrics.statistics.Draws;
import org.jspecify.annotations.Nullable;

/** One person before a scorecard: from what was observed to points, total and grade. */
final class Assessment {

    /** From which intervals are read. */
    private static final int DRAWS = 1_000;

    /** Points that are fixed are their own amount. */
    private static final Curve AS_THEY_ARE = new Curve.Linear(0, 100, Curve.MOST);

    private final Map<Whose, Map<MeasureCode, Observed>> observed;
    private final Map<MeasureCode, Observed> team;
    private final Map<Observed, Draws> drawn = new HashMap<>();

    /**
     * @param observed of the person, of the team and of the department that count for the person
     * @param team of the team that the person is in, to stand in
     */
    Assessment(Map<Whose, Map<MeasureCode, Observed>> observed, Map<MeasureCode, Observed> team) {
        this.observed = observed;
        this.team = team;
    }

    private record Marked(Mark mark, Curve curve, @Nullable Draws draws) {

        static Marked without(@Nullable Observed seen, Source why) {
            return new Marked(
                    new Mark(seen == null ? null : seen.value(), seen == null ? 0 : seen.n(), null, why),
                    AS_THEY_ARE,
                    null);
        }
    }

    Scored by(Scorecard card) {
        var marked = card.items().stream().map(this::mark).toList();
        var points = new ArrayList<Total.Marked>();
        var draws = new ArrayList<Total.Drawn>();
        for (int i = 0; i < marked.size(); i++) {
            var item = card.items().get(i);
            var of = marked.get(i);
            points.add(
                    new Total.Marked(String.valueOf(i), item.weight(), of.mark().points()));
            if (of.draws() != null) {
                draws.add(new Total.Drawn(item.weight(), of.curve(), of.draws()));
            }
        }
        var total = Total.of(points);
        var sum = total.points();
        return new Scored(
                sum,
                sum == null ? null : Total.interval(draws),
                sum == null ? null : card.grade(sum).map(ScorecardGrade::name).orElse(null),
                total.weight(),
                marked.stream().map(Marked::mark).toList());
    }

    private Marked mark(ScorecardItem item) {
        if (item.measure() == null || item.whose() == null) {
            return Marked.without(null, Source.NOT_RATED);
        }
        var seen = observed.getOrDefault(item.whose(), Map.of()).get(item.measure());
        if (isEnough(seen, item)) {
            return pointed(seen, item, Source.OBSERVED);
        }
        var whole = team.get(item.measure());
        if (item.tooLittle() == TooLittle.TEAM && isEnough(whole, item)) {
            return pointed(whole, item, Source.TEAM);
        }
        if (item.tooLittle() == TooLittle.POINTS && item.points() != null) {
            double fixed = item.points();
            var mark = new Mark(seen == null ? null : seen.value(), seen == null ? 0 : seen.n(), fixed, Source.FIXED);
            return new Marked(mark, AS_THEY_ARE, Draws.certain(fixed));
        }
        return Marked.without(seen, Source.TOO_LITTLE);
    }

    private static boolean isEnough(@Nullable Observed seen, ScorecardItem item) {
        return seen != null && seen.n() >= item.least();
    }

    private Marked pointed(@Nullable Observed seen, ScorecardItem item, Source source) {
        if (seen == null) {
            return Marked.without(null, Source.TOO_LITTLE);
        }
        return new Marked(
                new Mark(seen.value(), seen.n(), item.curve().points(seen.value()), source),
                item.curve(),
                drawn.computeIfAbsent(seen, of -> of.draws(DRAWS)));
    }

    /** The measures that a scorecard needs, by whose figures of them count. */
    static Map<Whose, List<MeasureCode>> needed(List<Scorecard> cards) {
        var needed = new HashMap<Whose, List<MeasureCode>>();
        for (var card : cards) {
            for (var item : card.items()) {
                if (item.measure() != null && item.whose() != null) {
                    add(needed, item.whose(), item.measure());
                    if (item.tooLittle() == TooLittle.TEAM) {
                        add(needed, Whose.TEAM, item.measure());
                    }
                }
            }
        }
        return needed;
    }

    private static void add(Map<Whose, List<MeasureCode>> needed, Whose whose, MeasureCode measure) {
        var measures = needed.computeIfAbsent(whose, k -> new ArrayList<>());
        if (!measures.contains(measure)) {
            measures.add(measure);
        }
    }
}
