package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hengke.appraisal.fairness.Simulation.SimulatedPerson;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scorecards.ScorecardPreview;
import org.hengke.appraisal.scorecards.ScorecardPreview.PreviewedPerson;
import org.hengke.appraisal.scorecards.ScorecardPreview.Scored;
import org.hengke.appraisal.scorecards.ScorecardPreviews;
import org.hengke.appraisal.scorecards.ScorecardPreviews.PreviewQuestion;
import org.hengke.appraisal.scoring.BonusShares;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What if the weights were others: who would be graded and paid differently. */
@Service
public class Simulations {

    /** Trying out other weights, and reviewing the indicators, over those within reach. */
    public static final String REVIEW = "fairness.review";

    /** The lot that decides of equal remainders is the same each time, since nothing is paid by it. */
    private static final long SEED = 1;

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POOL = BigDecimal.valueOf(1_000_000_000);

    private final ScorecardPreviews previews;

    Simulations(ScorecardPreviews previews) {
        this.previews = previews;
    }

    /**
     * @param team whose members to look at, or else
     * @param department with all below it
     * @param weights one for each item of the scorecard that holds, in its order; 0 leaves an item out
     * @param shifts by how much the curve of each item is moved along its amounts, in the unit the measure shows
     * @param pool that is shared out by points
     */
    public record SimulationQuestion(
            @Nullable TeamId team,
            @Nullable DepartmentId department,
            LocalDate from,
            LocalDate until,
            List<BigDecimal> weights,
            List<Double> shifts,
            BigDecimal pool) {}

    /**
     * @throws Invalid for a bad period, weights, shifts or pool
     * @throws Refusal {@code appraisal.scorecards-out-of-reach} for a team beyond the viewer's reach
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Simulation simulate(ScorecardId id, SimulationQuestion asked, Me me) {
        check(asked);
        var tried = previews.tryOut(
                id,
                card -> changed(card, asked),
                new PreviewQuestion(null, asked.team(), asked.department(), asked.from(), asked.until()),
                me,
                REVIEW);
        var shares = shares(tried, PreviewedPerson::now, asked.pool());
        var before = shares(tried, person -> Objects.requireNonNull(person.before()), asked.pool());
        var people = new ArrayList<SimulatedPerson>();
        for (var person : tried.people()) {
            var of = new PersonId(person.person().id());
            people.add(new SimulatedPerson(
                    person.person(),
                    person.team(),
                    person.now(),
                    Objects.requireNonNull(person.before()),
                    person.gradeChanges(),
                    shares.get(of),
                    before.get(of)));
        }
        return new Simulation(
                id,
                Objects.requireNonNull(tried.beforeVersion()),
                tried.from(),
                tried.until(),
                tried.asOf(),
                Objects.requireNonNull(tried.before()),
                tried.now(),
                tried.now().items().stream().map(ScorecardItem::weight).reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) people.stream().filter(SimulatedPerson::gradeChanges).count(),
                shares.isEmpty() || before.isEmpty() ? null : moved(people),
                people);
    }

    private static void check(SimulationQuestion asked) {
        var sum = asked.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Invalid.check()
                .that(asked.weights().stream().allMatch(Simulations::isWeight), "weights", "appraisal.fairness.weight")
                .that(sum.signum() > 0, "weights", "appraisal.fairness.nothing-weighs")
                .that(asked.shifts().stream().allMatch(Double::isFinite), "shifts", "appraisal.not-a-number")
                .that(
                        asked.pool().signum() > 0
                                && asked.pool().compareTo(MOST_POOL) <= 0
                                && asked.pool().stripTrailingZeros().scale() <= DECIMALS,
                        "pool",
                        "appraisal.pool-is-not-an-amount")
                .done();
    }

    private static boolean isWeight(BigDecimal weight) {
        return weight.signum() >= 0
                && weight.compareTo(HUNDRED) <= 0
                && (weight.signum() == 0 || weight.stripTrailingZeros().scale() <= DECIMALS);
    }

    private static Scorecard changed(Scorecard card, SimulationQuestion asked) {
        int items = card.items().size();
        Invalid.check()
                .that(asked.weights().size() == items, "weights", "appraisal.fairness.one-for-each-item", items)
                .that(asked.shifts().size() == items, "shifts", "appraisal.fairness.one-for-each-item", items)
                .done();
        var changed = new ArrayList<ScorecardItem>();
        for (int i = 0; i < items; i++) {
            var item = card.items().get(i);
            var weight = asked.weights().get(i);
            if (weight.signum() > 0) {
                changed.add(item.weighing(weight)
                        .by(shifted(item.curve(), asked.shifts().get(i))));
            }
        }
        return new Scorecard(card.name(), changed, card.grades());
    }

    static Curve shifted(Curve curve, double by) {
        return switch (curve) {
            case Curve.Linear linear ->
                new Curve.Linear(tidy(linear.floor() + by), tidy(linear.target() + by), linear.cap());
            case Curve.Steps steps ->
                new Curve.Steps(
                        steps.steps().stream()
                                .map(step -> new Curve.Steps.CurveStep(tidy(step.limit() + by), step.points()))
                                .toList(),
                        steps.rises());
            case Curve.YesNo one -> new Curve.YesNo(tidy(one.limit() + by), one.rises());
        };
    }

    /** Without the dust of binary fractions. */
    private static double tidy(double amount) {
        return Math.rint(amount * 1e9) / 1e9;
    }

    /** None where nobody has points. */
    private static Map<PersonId, BigDecimal> shares(
            ScorecardPreview tried, Function<PreviewedPerson, Scored> scored, BigDecimal pool) {
        var claims = tried.people().stream()
                .map(person -> new BonusShares.Claim(
                        new PersonId(person.person().id()),
                        Objects.requireNonNullElse(scored.apply(person).points(), BigDecimal.ZERO),
                        BigDecimal.ONE))
                .toList();
        var shares = new HashMap<PersonId, BigDecimal>();
        if (claims.stream().anyMatch(claim -> claim.score().signum() > 0)) {
            BonusShares.of(pool, claims, SEED).forEach(share -> shares.put(share.person(), share.amount()));
        }
        return shares;
    }

    /** What some lose, others gain. */
    private static BigDecimal moved(List<SimulatedPerson> people) {
        return people.stream()
                .map(person ->
                        Objects.requireNonNull(person.share()).subtract(Objects.requireNonNull(person.shareBefore())))
                .filter(change -> change.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
