package org.hengke.appraisal.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.appraisal.fairness.Comparison.MixPart;
import org.hengke.metrics.CaseMix;
import org.hengke.metrics.CaseMix.Cell;
import org.hengke.metrics.CaseMix.Mixed;
import org.jspecify.annotations.Nullable;

/** Which kinds of cases make somebody's expectation differ from the whole: by channel, by category, and by both. Pure. */
final class MixParts {

    private static final int TOLD = 2;
    private static final double LEAST_SHARE = 0.05;

    /** A kind has to move the expectation by at least this part of what all kinds together move it. */
    private static final double LEAST_PART = 0.2;

    private final CaseMix mix;
    private final double overall;
    private final double observations;
    private final Map<Kind, Sums> whole = new LinkedHashMap<>();

    /** @param channel of any where absent, and so for the category */
    private record Kind(@Nullable String channel, @Nullable String category) {

        boolean overlaps(Kind other) {
            return (channel == null || other.channel == null || channel.equals(other.channel))
                    && (category == null || other.category == null || category.equals(other.category));
        }
    }

    private static final class Sums {
        private double sum;
        private double observations;
    }

    private record Moving(Kind kind, double ownShare, double moved) {}

    MixParts(CaseMix mix, double overall, double observations) {
        this.mix = mix;
        this.overall = overall;
        this.observations = observations;
        mix.whole()
                .forEach((cell, tally) -> kinds(cell).forEach(kind -> {
                    var sums = whole.computeIfAbsent(kind, k -> new Sums());
                    sums.sum += tally.sum();
                    sums.observations += tally.observations();
                }));
    }

    /** Those that move it most in the direction it is moved, none of them a part of another. */
    List<MixPart> of(Mixed person, double expected) {
        double away = expected - overall;
        if (away == 0) {
            return List.of();
        }
        var told = new ArrayList<Moving>();
        moving(person).stream()
                .filter(one -> one.ownShare >= LEAST_SHARE && one.moved / away >= LEAST_PART)
                .sorted(Comparator.comparingDouble((Moving one) -> -one.moved / away)
                        .thenComparing(one -> one.kind.toString()))
                .forEach(one -> {
                    if (told.size() < TOLD && told.stream().noneMatch(other -> other.kind.overlaps(one.kind))) {
                        told.add(one);
                    }
                });
        return told.stream().map(this::said).toList();
    }

    private List<Moving> moving(Mixed person) {
        double n = person.together().observations();
        var own = new HashMap<Kind, Double>();
        person.cells()
                .forEach((cell, tally) ->
                        kinds(cell).forEach(kind -> own.merge(kind, tally.observations() / n, Double::sum)));
        return whole.entrySet().stream()
                .map(of -> {
                    var sums = of.getValue();
                    double share = own.getOrDefault(of.getKey(), 0.0);
                    double more = share - sums.observations / observations;
                    return new Moving(of.getKey(), share, more * (sums.sum / sums.observations - overall));
                })
                .toList();
    }

    private MixPart said(Moving one) {
        var sums = Objects.requireNonNull(whole.get(one.kind));
        return new MixPart(
                one.kind.channel == null ? null : mix.channels().getOrDefault(one.kind.channel, ""),
                one.kind.category == null ? null : mix.categories().getOrDefault(one.kind.category, ""),
                one.ownShare,
                sums.observations / observations,
                sums.sum / sums.observations);
    }

    private static List<Kind> kinds(Cell cell) {
        return List.of(
                new Kind(cell.channel(), null),
                new Kind(null, cell.category()),
                new Kind(cell.channel(), cell.category()));
    }
}
