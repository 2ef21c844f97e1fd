package org.hengke.appraisal.rounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of the ratings of one person, made once when the round closes. It is all that is kept of the answers.
 *
 * @param parts groups, or several as one
 * @param total the means of the parts by weight; absent if nothing is told
 * @param withheld groups that are told nowhere, in the total neither
 */
public record RoundReport(List<Part> parts, @Nullable Double total, Set<RaterGroup> withheld) {

    public RoundReport {
        parts = List.copyOf(parts);
        withheld = Set.copyOf(withheld);
    }

    /**
     * @param weight of the groups together
     * @param raters how many answered
     * @param items in the order asked, those only that enough could judge
     * @param mean of the means of the items
     */
    public record Part(
            Set<RaterGroup> groups,
            double weight,
            int raters,
            List<Item> items,
            @Nullable Double mean) {

        public Part {
            groups = Set.copyOf(groups);
            items = List.copyOf(items);
        }

        boolean isKnown() {
            return groups.contains(RaterGroup.SUPERIOR);
        }

        Optional<Item> item(String name) {
            return items.stream().filter(item -> item.name.equals(name)).findFirst();
        }
    }

    /**
     * @param mean from 1 to 5; absent where the superior only wrote
     * @param judged how many could judge; nobody is told, since it narrows down who could not
     * @param comments in no order
     */
    public record Item(String name, @Nullable Double mean, int judged, List<String> comments) {

        public Item {
            comments = List.copyOf(comments);
        }
    }

    /** An item over all parts that tell it, by their weights. */
    public OptionalDouble mean(String item) {
        double sum = 0;
        double weights = 0;
        for (var part : parts) {
            var mean = part.item(item).map(Item::mean).orElse(null);
            if (mean != null) {
                sum += part.weight * mean;
                weights += part.weight;
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }
}
