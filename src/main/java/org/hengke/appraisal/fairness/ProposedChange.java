package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.appraisal.scoring.Curve.Steps.CurveStep;
import org.jspecify.annotations.Nullable;

/** Puts what is proposed into a scorecard. Pure. */
final class ProposedChange {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final double FULL = 100;
    private static final int DECIMALS = 2;
    private static final int PLACES = 12;

    private ProposedChange() {}

    /**
     * The scorecard with the change made. What the item gains or loses in weight, the others bear in proportion; whoever edits the
     * draft may share it out otherwise.
     *
     * @param about the items as the proposal knew them
     * @param kept which of them stays in a merger, with the weight of all; absent where the proposal does not say
     * @return nothing where one of them is not there any more, or the change cannot be made by a program
     */
    static Optional<Scorecard> in(
            Scorecard card, List<ScorecardItem> about, @Nullable ScorecardItem kept, ProposalDraft draft) {
        var places = about.stream().map(item -> place(card, item)).toList();
        if (places.isEmpty() || places.contains(-1)) {
            return Optional.empty();
        }
        int place = places.getFirst();
        return switch (draft.kind()) {
            case REMOVE_ITEM -> weighed(card, place, BigDecimal.ZERO);
            case CHANGE_WEIGHT -> weighed(card, place, Objects.requireNonNull(draft.value()));
            case CHANGE_TARGET ->
                Optional.ofNullable(aimed(
                                card.items().get(place).curve(),
                                Objects.requireNonNull(draft.value()).doubleValue()))
                        .map(curve -> with(card, place, card.items().get(place).by(curve)));
            case MERGE_ITEMS ->
                kept == null ? Optional.empty() : Optional.of(merged(card, Set.copyOf(places), place(card, kept)));
            case CHANGE_FORMULA, OTHER -> Optional.empty();
        };
    }

    private static Scorecard merged(Scorecard card, Set<Integer> places, int kept) {
        var weight =
                places.stream().map(place -> card.items().get(place).weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var items = new ArrayList<ScorecardItem>();
        for (int i = 0; i < card.items().size(); i++) {
            var item = card.items().get(i);
            if (i == kept) {
                items.add(item.weighing(weight));
            } else if (!places.contains(i)) {
                items.add(item);
            }
        }
        return new Scorecard(card.name(), items, card.grades());
    }

    /** By its measure, or as the rating of that kind and name; either is there once. */
    private static int place(Scorecard card, ScorecardItem about) {
        for (int i = 0; i < card.items().size(); i++) {
            var item = card.items().get(i);
            if (item.kind() == about.kind()
                    && Objects.equals(item.measure(), about.measure())
                    && Objects.equals(item.name(), about.name())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The curve with another target; none where that cannot be. The target of steps is the limit that is worth 100 points, or the
     * hardest one where none is; it stays between its neighbours.
     */
    static @Nullable Curve aimed(Curve curve, double target) {
        return switch (curve) {
            case Curve.Linear linear ->
                linear.floor() < target == linear.rises() && target != linear.floor()
                        ? new Curve.Linear(linear.floor(), target, linear.cap())
                        : null;
            case Curve.YesNo yesNo -> new Curve.YesNo(target, yesNo.rises());
            case Curve.Steps steps -> aimed(steps, target);
        };
    }

    private static @Nullable Curve aimed(Curve.Steps curve, double target) {
        var steps = new ArrayList<>(curve.steps());
        int full = steps.size() - 1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).points() == FULL) {
                full = i;
            }
        }
        steps.set(full, new CurveStep(target, steps.get(full).points()));
        for (int i = 1; i < steps.size(); i++) {
            double step = steps.get(i).limit() - steps.get(i - 1).limit();
            if (curve.rises() ? step <= 0 : step >= 0) {
                return null;
            }
        }
        return new Curve.Steps(steps, curve.rises());
    }

    private static Scorecard with(Scorecard card, int place, ScorecardItem changed) {
        var items = new ArrayList<>(card.items());
        items.set(place, changed);
        return new Scorecard(card.name(), items, card.grades());
    }

    private static Optional<Scorecard> weighed(Scorecard card, int place, BigDecimal weight) {
        var others = card.items().stream()
                .map(ScorecardItem::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(card.items().get(place).weight());
        var left = HUNDRED.subtract(weight);
        if (others.signum() <= 0 || left.signum() <= 0) {
            return Optional.empty();
        }
        var items = new ArrayList<ScorecardItem>();
        for (int i = 0; i < card.items().size(); i++) {
            var item = card.items().get(i);
            if (i != place) {
                var share = item.weight().multiply(left).divide(others, PLACES, RoundingMode.HALF_UP);
                items.add(item.weighing(share.setScale(DECIMALS, RoundingMode.DOWN)));
            } else if (weight.signum() > 0) {
                items.add(item.weighing(weight));
            }
        }
        return Optional.of(new Scorecard(card.name(), summed(items, weight.signum() > 0 ? place : -1), card.grades()))
                .filter(changed ->
                        changed.items().stream().allMatch(item -> item.weight().signum() > 0));
    }

    /** What rounding left over goes to the first items, a hundredth each. */
    private static List<ScorecardItem> summed(List<ScorecardItem> items, int fixed) {
        var summed = new ArrayList<>(items);
        var rest = HUNDRED.subtract(items.stream().map(ScorecardItem::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int i = 0; rest.signum() > 0; i = (i + 1) % summed.size()) {
            if (i != fixed) {
                summed.set(i, summed.get(i).weighing(summed.get(i).weight().add(CENT)));
                rest = rest.subtract(CENT);
            }
        }
        return summed;
    }
}
