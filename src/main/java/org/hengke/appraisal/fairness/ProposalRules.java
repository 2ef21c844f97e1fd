package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureKind;
import org.hengke.metrics.OwnMeasures;
import org.hengke.platform.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be proposed: only what could be done when it is accepted. */
@Component
class ProposalRules {

    private static final int LONGEST_WHAT = 500;
    private static final int LONGEST_WHY = 2_000;
    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final MeasureCatalogue measures;
    private final OwnMeasures own;

    ProposalRules(MeasureCatalogue measures, OwnMeasures own) {
        this.measures = measures;
        this.own = own;
    }

    /**
     * @param places of the items it is about, in the scorecard's version
     * @param about those items
     * @throws Invalid field by field
     */
    ProposalDraft checked(ProposalDraft draft, List<Integer> places, List<ScorecardItem> about) {
        var kind = draft.kind();
        var what = draft.what().strip();
        var why = draft.why().strip();
        var formula = draft.formula() == null ? null : draft.formula().strip();
        boolean valued = kind == ProposalKind.CHANGE_TARGET || kind == ProposalKind.CHANGE_WEIGHT;
        boolean merges = kind == ProposalKind.MERGE_ITEMS;
        boolean worksOut = kind == ProposalKind.CHANGE_FORMULA;
        var value = draft.value();
        Invalid.check()
                .that(!what.isEmpty(), "what", "appraisal.proposals.words-needed")
                .that(what.length() <= LONGEST_WHAT, "what", "appraisal.proposals.long", LONGEST_WHAT)
                .that(!why.isEmpty(), "why", "appraisal.proposals.words-needed")
                .that(why.length() <= LONGEST_WHY, "why", "appraisal.proposals.long", LONGEST_WHY)
                .that(fits(kind, about.size()), "items", "appraisal.proposals.items." + kind)
                .that(valued == (value != null), "value", "appraisal.proposals.value." + (valued ? "needed" : "none"))
                .that(
                        value == null
                                || (value.abs().compareTo(LARGEST) <= 0
                                        && value.stripTrailingZeros().scale() <= DECIMALS),
                        "value",
                        "appraisal.proposals.value.bad")
                .that(
                        merges ? draft.keeps() != null && places.contains(draft.keeps()) : draft.keeps() == null,
                        "keeps",
                        "appraisal.proposals.keeps." + (merges ? "needed" : "none"))
                .that(worksOut || formula == null, "formula", "appraisal.proposals.formula.none")
                .done();
        if (value != null) {
            valued(kind, value, about.getFirst());
        }
        if (worksOut) {
            worksOut(about.getFirst(), formula);
        }
        return new ProposalDraft(kind, value, draft.keeps(), formula, what, why);
    }

    private static boolean fits(ProposalKind kind, int items) {
        return switch (kind) {
            case REMOVE_ITEM, CHANGE_TARGET, CHANGE_WEIGHT, CHANGE_FORMULA -> items == 1;
            case MERGE_ITEMS -> items >= 2;
            case OTHER -> true;
        };
    }

    private static void valued(ProposalKind kind, BigDecimal value, ScorecardItem item) {
        if (kind == ProposalKind.CHANGE_WEIGHT) {
            Invalid.check()
                    .that(
                            value.signum() > 0
                                    && value.compareTo(HUNDRED) < 0
                                    && value.stripTrailingZeros().scale() <= 2,
                            "value",
                            "appraisal.proposals.value.weight")
                    .done();
        } else {
            boolean steps = item.curve() instanceof Curve.Steps;
            Invalid.check()
                    .that(
                            ProposedChange.aimed(item.curve(), value.doubleValue()) != null,
                            "value",
                            "appraisal.proposals.value." + (steps ? "beside-steps" : "wrong-side"))
                    .done();
        }
    }

    /** Only what the department works out by a formula of its own can be worked out otherwise. */
    private void worksOut(ScorecardItem item, @Nullable String formula) {
        var measure =
                item.measure() == null ? null : measures.find(item.measure()).orElse(null);
        var kind = measure == null ? null : measure.kind();
        Invalid.check()
                .that(kind != null, "items", "appraisal.proposals.formula.rating")
                .that(kind != MeasureKind.SHIPPED, "items", "appraisal.proposals.formula.shipped")
                .that(kind != MeasureKind.ENTERED, "items", "appraisal.proposals.formula.entered")
                .done();
        Invalid.check()
                .that(formula != null && !formula.isEmpty(), "formula", "appraisal.proposals.formula.needed")
                .done();
        own.check(Objects.requireNonNull(item.measure()), Objects.requireNonNull(formula));
    }
}
