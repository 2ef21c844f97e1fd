package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import org.hengke.appraisal.scorecards.ScorecardItem.TooLittle;
import org.hengke.appraisal.scorecards.ScorecardItem.Whose;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.Direction;
import org.hengke.metrics.Grain;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a scorecard must be to be taken. */
@Component
class ScorecardRules {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_ITEMS = 40;
    private static final int MOST_GRADES = 10;
    private static final int MOST_OBSERVATIONS = 1_000_000;
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(Curve.MOST);

    private final MeasureCatalogue measures;

    ScorecardRules(MeasureCatalogue measures) {
        this.measures = measures;
    }

    /** @throws Invalid naming everything that cannot be taken and why */
    void check(Scorecard card) {
        var check = Invalid.check();
        named(check, "name", card.name());
        int items = card.items().size();
        check.that(items > 0 && items <= MOST_ITEMS, "items", "appraisal.scorecards.items", 1, MOST_ITEMS);
        if (items <= MOST_ITEMS) {
            var used = new HashSet<MeasureCode>();
            var ratings = new HashSet<String>();
            boolean weighable = true;
            for (int i = 0; i < items; i++) {
                var item = card.items().get(i);
                var field = "items[" + i + "]";
                named(check, field + ".group", item.group());
                boolean weight = isWeight(item.weight());
                weighable &= weight;
                check.that(weight, field + ".weight", "appraisal.scorecards.weight")
                        .that(
                                item.least() >= 1 && item.least() <= MOST_OBSERVATIONS,
                                field + ".least",
                                "appraisal.scorecards.least",
                                1,
                                MOST_OBSERVATIONS);
                item.curve().check(check, field + ".curve");
                if (item.kind() == ScorecardItem.Kind.MEASURE) {
                    measured(check, field, item);
                    check.that(
                            item.measure() == null || used.add(item.measure()),
                            field + ".measure",
                            "appraisal.scorecards.measure-twice");
                } else {
                    rated(check, field, item);
                    check.that(
                            item.name() == null
                                    || ratings.add(item.kind() + item.name().strip()),
                            field + ".name",
                            "appraisal.scorecards.rating-twice");
                }
            }
            if (weighable && items > 0) {
                var sum = card.items().stream().map(ScorecardItem::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
                check.that(
                        sum.compareTo(HUNDRED) == 0,
                        "items",
                        "appraisal.scorecards.weights",
                        sum.setScale(DECIMALS).toPlainString());
            }
        }
        graded(check, card);
        check.done();
    }

    private void measured(Invalid.Check check, String field, ScorecardItem item) {
        check.that(item.whose() != null, field + ".whose", "appraisal.scorecards.whose-is-missing")
                .that(item.name() == null, field + ".name", "appraisal.scorecards.measures-have-names");
        var found =
                item.measure() == null ? null : measures.find(item.measure()).orElse(null);
        check.that(found != null, field + ".measure", "appraisal.scorecards.no-such-measure");
        if (found != null) {
            check.that(!measures.isRetired(found.code()), field + ".measure", "metrics.measure-is-retired")
                    .that(
                            item.whose() == null || isTold(found, item.whose()),
                            field + ".whose",
                            "appraisal.scorecards.not-told-apart")
                    .that(
                            agrees(found.direction(), item.curve()),
                            field + ".curve",
                            "appraisal.scorecards." + wrong(found));
        }
        boolean points = item.tooLittle() == TooLittle.POINTS;
        check.that(
                        points == (item.points() != null) && (item.points() == null || isPoints(item.points())),
                        field + ".points",
                        "appraisal.points-out-of-range",
                        0,
                        Curve.MOST)
                .that(
                        item.tooLittle() != TooLittle.TEAM || item.whose() == Whose.PERSON,
                        field + ".tooLittle",
                        "appraisal.scorecards.team-stands-for-people");
    }

    private static void rated(Invalid.Check check, String field, ScorecardItem item) {
        named(check, field + ".name", item.name());
        check.that(item.measure() == null, field + ".measure", "appraisal.scorecards.ratings-have-no-measure")
                .that(item.whose() == null, field + ".whose", "appraisal.scorecards.ratings-have-no-measure")
                .that(
                        agrees(Direction.HIGHER_IS_BETTER, item.curve()),
                        field + ".curve",
                        "appraisal.scorecards.has-to-rise")
                .that(
                        item.tooLittle() == TooLittle.LEAVE_OUT && item.points() == null,
                        field + ".tooLittle",
                        "appraisal.scorecards.ratings-are-left-out");
    }

    private static void graded(Invalid.Check check, Scorecard card) {
        var grades = card.grades();
        check.that(
                !grades.isEmpty() && grades.size() <= MOST_GRADES,
                "grades",
                "appraisal.scorecards.grades",
                1,
                MOST_GRADES);
        if (grades.isEmpty() || grades.size() > MOST_GRADES) {
            return;
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < grades.size(); i++) {
            var grade = grades.get(i);
            var field = "grades[" + i + "]";
            named(check, field + ".name", grade.name());
            check.that(!names.contains(grade.name().strip()), field + ".name", "appraisal.scorecards.grade-twice");
            names.add(grade.name().strip());
            check.that(isLimit(grade.from()), field + ".from", "appraisal.points-out-of-range", 0, Curve.MOST)
                    .that(
                            i == 0 || grade.from().compareTo(grades.get(i - 1).from()) < 0,
                            field + ".from",
                            "appraisal.scorecards.grades-overlap");
        }
        check.that(
                grades.getLast().from().signum() == 0,
                "grades[" + (grades.size() - 1) + "].from",
                "appraisal.scorecards.last-grade-from-0");
    }

    private static void named(Invalid.Check check, String field, @Nullable String name) {
        check.that(name != null && !name.isBlank(), field, "appraisal.scorecards.name-missing")
                .that(
                        name == null || name.strip().length() <= LONGEST_NAME,
                        field,
                        "appraisal.scorecards.name-long",
                        LONGEST_NAME);
    }

    /** A curve that runs neither way has been found wanting already. */
    private static boolean agrees(Direction direction, Curve curve) {
        if (curve instanceof Curve.Linear(double floor, double target, double _)
                && !(floor < target || floor > target)) {
            return true;
        }
        return switch (direction) {
            case HIGHER_IS_BETTER -> curve.rises();
            case LOWER_IS_BETTER -> !curve.rises();
            case NEUTRAL -> true;
        };
    }

    private static String wrong(MeasureDefinition measure) {
        return measure.direction() == Direction.HIGHER_IS_BETTER ? "has-to-rise" : "has-to-fall";
    }

    private static boolean isTold(MeasureDefinition measure, Whose whose) {
        return switch (whose) {
            case PERSON -> measure.grains().contains(Grain.PERSON);
            case TEAM -> measure.grains().contains(Grain.TEAM);
            case DEPARTMENT -> measure.grains().contains(Grain.DEPARTMENT);
        };
    }

    private static boolean isWeight(BigDecimal weight) {
        return weight.signum() > 0 && weight.compareTo(HUNDRED) <= 0 && hasFewDecimals(weight);
    }

    private static boolean isLimit(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(MOST_POINTS) <= 0 && hasFewDecimals(points);
    }

    /** Small numbers only: those far below one would take for ever to add up. */
    private static boolean hasFewDecimals(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static boolean isPoints(double points) {
        return points >= 0 && points <= Curve.MOST;
    }
}
