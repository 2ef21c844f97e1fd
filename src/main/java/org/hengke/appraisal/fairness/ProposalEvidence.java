package org.hengke.appraisal.fairness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengke.appraisal.fairness.IndicatorReview.Finding;
import org.hengke.appraisal.fairness.IndicatorReview.SignKind;
import org.hengke.metrics.MeasureCode;
import org.jspecify.annotations.Nullable;

/**
 * The review as it was when a change was proposed, as far as it speaks of the items. It names nobody: a proposal is about an indicator.
 *
 * @param correlations between the items proposed about
 */
public record ProposalEvidence(
        LocalDate from,
        LocalDate until,
        Instant asOf,
        int months,
        int people,
        List<Item> items,
        List<Pair> correlations,
        @Nullable Sign sign) {

    public ProposalEvidence {
        items = List.copyOf(items);
        correlations = List.copyOf(correlations);
    }

    /** As {@link IndicatorReview.ReviewedItem} says. */
    public record Item(
            @Nullable MeasureCode measure,
            @Nullable String name,
            BigDecimal weight,
            int observations,
            @Nullable Double mean,
            @Nullable Double spread,
            @Nullable Double met,
            @Nullable Double none,
            @Nullable Double discrimination,
            @Nullable Double reliability,
            Set<Finding> findings) {

        static Item of(IndicatorReview.ReviewedItem item) {
            return new Item(
                    item.measure(),
                    item.name(),
                    item.weight(),
                    item.observations(),
                    item.mean(),
                    item.spread(),
                    item.met(),
                    item.none(),
                    item.discrimination(),
                    item.reliability(),
                    item.findings());
        }
    }

    /**
     * @param first place among the items here
     * @param second another
     */
    public record Pair(int first, int second, double value, int observations) {}

    /** Somebody's share beside that of the others. */
    public record Sign(SignKind kind, double value, double others, long n) {}
}
