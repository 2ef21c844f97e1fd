package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

/**
 * One person before a scorecard: from what was observed and rated to points, total and grade. Where somebody was in several places,
 * the points of each count by the days spent there.
 */
public final class Assessment {

    /** From which intervals are read. */
    private static final int DRAWS = 1_000;

    /** Points that are fixed are their own amount. */
    private static final Curve AS_THEY_ARE = new Curve.Linear(0, 100, Curve.MOST);

    private final Evidence evidence;
    private final Map<Observed, Draws> drawn = new HashMap<>();

    public Assessment(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * What was observed in one place.
     *
     * @param observed absent without data
     * @param days how much it counts, above 0
     */
    public record Seen(@Nullable Observed observed, double days) {}

    /**
     * What one rater says.
     *
     * @param value 1 to 5
     * @param days how much it counts, above 0
     */
    public record Rated(double value, double days) {}

    /** All that is known of a person. */
    public interface Evidence {

        /** Of the person, or of the teams or departments that count for the person. */
        List<Seen> of(Whose whose, MeasureCode measure);

        /** Of the teams the person is in, to stand in. */
        List<Seen> standingIn(MeasureCode measure);

        /** Of an item that is rated; none before it is. */
        List<Rated> ratings(ScorecardItem item);
    }

    private record Marked(Mark mark, Curve curve, @Nullable Supplier<Draws> draws) {

        static Marked without(@Nullable Double value, long n, Source why) {
            return new Marked(new Mark(value, n, null, why), AS_THEY_ARE, null);
        }

        Mark within(Draws drawn) {
            return mark.within(Total.interval(List.of(new Total.Drawn(BigDecimal.ONE, curve, drawn))));
        }
    }

    public Scored by(Scorecard card) {
        return by(card, Sureness.TOTAL);
    }

    /** Without saying how sure it is, which takes most of the time. */
    public Scored plainly(Scorecard card) {
        return by(card, Sureness.UNSAID);
    }

    /** Also how sure the points of each item are, from the very draws that the total's interval is from. */
    public Scored withIntervals(Scorecard card) {
        return by(card, Sureness.EACH_ITEM);
    }

    private enum Sureness {
        UNSAID,
        TOTAL,
        EACH_ITEM
    }

    private Scored by(Scorecard card, Sureness said) {
        var marked = card.items().stream().map(this::mark).toList();
        var points = new ArrayList<Total.Marked>();
        var draws = new ArrayList<Total.Drawn>();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < marked.size(); i++) {
            var item = card.items().get(i);
            var of = marked.get(i);
            points.add(
                    new Total.Marked(String.valueOf(i), item.weight(), of.mark().points()));
            var drawn = of.draws() == null || said == Sureness.UNSAID
                    ? null
                    : of.draws().get();
            if (drawn != null) {
                draws.add(new Total.Drawn(item.weight(), of.curve(), drawn));
            }
            marks.add(drawn != null && said == Sureness.EACH_ITEM ? of.within(drawn) : of.mark());
        }
        var total = Total.of(points);
        var sum = total.points();
        return new Scored(
                sum,
                sum == null || said == Sureness.UNSAID ? null : Total.interval(draws),
                sum == null ? null : card.grade(sum).map(ScorecardGrade::name).orElse(null),
                total.weight(),
                marks);
    }

    private Marked mark(ScorecardItem item) {
        return item.measure() == null || item.whose() == null
                ? rated(item)
                : measured(item, item.whose(), item.measure());
    }

    private Marked rated(ScorecardItem item) {
        var ratings = evidence.ratings(item);
        if (ratings.isEmpty()) {
            return Marked.without(null, 0, Source.NOT_RATED);
        }
        double days = ratings.stream().mapToDouble(Rated::days).sum();
        double value = 0;
        double points = 0;
        for (var rating : ratings) {
            value += rating.days() * rating.value();
            points += rating.days() * item.curve().points(rating.value());
        }
        double mean = points / days;
        return new Marked(
                new Mark(value / days, ratings.size(), mean, Source.RATED), AS_THEY_ARE, () -> Draws.certain(mean));
    }

    private Marked measured(ScorecardItem item, Whose whose, MeasureCode measure) {
        var seen = evidence.of(whose, measure);
        var enough = enough(seen, item);
        if (!enough.isEmpty()) {
            return pointed(enough, item, Source.OBSERVED);
        }
        if (item.tooLittle() == TooLittle.TEAM) {
            var whole = enough(evidence.standingIn(measure), item);
            if (!whole.isEmpty()) {
                return pointed(whole, item, Source.TEAM);
            }
        }
        var few = seen.stream().filter(one -> one.observed() != null).toList();
        long n = few.stream().map(Seen::observed).mapToLong(Assessment::n).sum();
        var value = few.isEmpty() ? null : value(few);
        if (item.tooLittle() == TooLittle.POINTS && item.points() != null) {
            double fixed = item.points();
            return new Marked(new Mark(value, n, fixed, Source.FIXED), AS_THEY_ARE, () -> Draws.certain(fixed));
        }
        return Marked.without(value, n, Source.TOO_LITTLE);
    }

    private static List<Seen> enough(List<Seen> seen, ScorecardItem item) {
        return seen.stream()
                .filter(one -> one.observed() != null && n(one.observed()) >= item.least())
                .toList();
    }

    private Marked pointed(List<Seen> seen, ScorecardItem item, Source source) {
        var curve = item.curve();
        double value = value(seen);
        long n = seen.stream().map(Seen::observed).mapToLong(Assessment::n).sum();
        if (seen.size() == 1) {
            return new Marked(new Mark(value, n, curve.points(value), source), curve, () -> draws(seen.getFirst()));
        }
        double days = seen.stream().mapToDouble(Seen::days).sum();
        double points = 0;
        for (var one : seen) {
            points += one.days() / days * curve.points(value(List.of(one)));
        }
        return new Marked(new Mark(value, n, points, source), AS_THEY_ARE, () -> together(seen, days, curve));
    }

    private Draws together(List<Seen> seen, double days, Curve curve) {
        var together = new double[DRAWS];
        for (var one : seen) {
            double share = one.days() / days;
            var draws = draws(one);
            for (int i = 0; i < DRAWS; i++) {
                together[i] += share * curve.points(draws.at(i));
            }
        }
        return Draws.of(together);
    }

    private Draws draws(Seen seen) {
        var observed = seen.observed();
        return observed == null ? Draws.certain(0) : drawn.computeIfAbsent(observed, of -> of.draws(DRAWS));
    }

    private static long n(@Nullable Observed observed) {
        return observed == null ? 0 : observed.n();
    }

    /** By days; of one place what was seen there, to the last digit. */
    private static double value(List<Seen> seen) {
        double sum = 0;
        double days = 0;
        for (var one : seen) {
            var observed = one.observed();
            if (observed != null) {
                if (seen.size() == 1) {
                    return observed.value();
                }
                sum += one.days() * observed.value();
                days += one.days();
            }
        }
        return sum / days;
    }

    /** The measures that scorecards need, by whose figures of them count. */
    public static Map<Whose, List<MeasureCode>> needed(List<Scorecard> cards) {
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
