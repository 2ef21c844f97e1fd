package org.hengke.appraisal.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengke.appraisal.fairness.Comparison.MixReading;
import org.hengke.appraisal.fairness.Comparison.Variation;
import org.hengke.appraisal.fairness.Comparison.Verdict;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.CaseMix;
import org.hengke.metrics.CaseMix.Mixed;
import org.hengke.metrics.CaseMix.Tally;
import org.hengke.metrics.statistics.Funnel;
import org.hengke.metrics.statistics.Interval;
import org.hengke.metrics.statistics.Proportion;
import org.hengke.metrics.statistics.Shrinkage;
import org.hengke.metrics.statistics.Signal;
import org.hengke.metrics.statistics.Signal.Noisy;
import org.hengke.metrics.statistics.Tail;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The reckoning of a comparison: funnel with over-dispersion over the values as they are, indirect standardisation to the mix of the
 * whole, the same funnel over that, and where the differences come from. Pure; sums are taken in the order of people, so that the same
 * facts give the same digits.
 */
final class Beside {

    static final long SMALL = 30;
    private static final int FEWEST = 3;

    /** One side of 99.8 %. */
    private static final double RARE = 0.001;

    private final CaseMix mix;
    private final Map<PersonId, Reading> readings = new TreeMap<>((a, b) -> Long.compare(a.value(), b.value()));
    private final double overall;
    private final double wholeSpread;
    private final double spread;
    private final double sums;
    private final double observations;
    private final @Nullable Funnel funnel;
    private final @Nullable Funnel adjusted;

    private record Expected(double expected, double value, double error, double alone) {}

    private record Reading(
            Mixed of, double value, double n, @Nullable Expected expected) {}

    Beside(CaseMix mix) {
        this.mix = mix;
        double wholeSum = 0;
        double wholeObservations = 0;
        double within = 0;
        for (var tally : ordered(mix.whole())) {
            wholeSum += tally.sum();
            wholeObservations += tally.observations();
            within += tally.observations() * tally.variance();
        }
        overall = wholeSum / wholeObservations;
        wholeSpread = spread(overall, within / wholeObservations);
        double sum = 0;
        double n = 0;
        double squares = 0;
        double freedom = 0;
        for (var person : mix.people().keySet().stream()
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList()) {
            var of = Objects.requireNonNull(mix.people().get(person));
            var together = of.together();
            readings.put(person, new Reading(of, together.mean(), together.observations(), expected(of)));
            sum += together.sum();
            n += together.observations();
            squares += together.variance() * (together.observations() - 1);
            freedom += together.observations() - 1;
        }
        sums = sum;
        observations = n;
        spread = n == 0 ? 0 : spread(sum / n, freedom > 0 ? squares / freedom : 0);
        funnel = funnel();
        adjusted = adjustedFunnel();
    }

    /** Of one observation: known from the mean where there is a law, otherwise learnt. */
    private double spread(double mean, double learnt) {
        return Math.sqrt(
                switch (mix.measure().aggregation()) {
                    case RATIO -> Math.max(0, mean * (1 - mean));
                    case RATE -> mean * 1000;
                    case DISTRIBUTION -> learnt;
                    case COUNT, STOCK, FORMULA -> 0;
                });
    }

    private static List<Tally> ordered(Map<CaseMix.Cell, Tally> cells) {
        return cells.entrySet().stream()
                .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private @Nullable Expected expected(Mixed of) {
        double expected = 0;
        double variance = 0;
        double alone = 0;
        double n = of.together().observations();
        for (var cell : byName(of).values()) {
            var standard = mix.whole().get(cell.getKey());
            if (standard == null) {
                return null;
            }
            double own = cell.getValue().observations();
            expected += own * standard.mean();
            variance += own * standard.variance();
            alone += own > standard.observations() / 2 ? own : 0;
        }
        if (!(expected > 0) || !(overall > 0)) {
            return null;
        }
        return new Expected(
                expected / n,
                of.together().sum() / expected * overall,
                overall * Math.sqrt(variance) / expected,
                alone / n);
    }

    private static Map<String, Map.Entry<CaseMix.Cell, Tally>> byName(Mixed of) {
        var named = new TreeMap<String, Map.Entry<CaseMix.Cell, Tally>>();
        of.cells()
                .entrySet()
                .forEach(cell -> named.put(cell.getKey().toString(), Map.entry(cell.getKey(), cell.getValue())));
        return named;
    }

    private @Nullable Funnel funnel() {
        return readings.size() < FEWEST || spread == 0
                ? null
                : Funnel.of(
                        sums / observations,
                        spread,
                        readings.values().stream()
                                .map(reading -> new Funnel.Unit(reading.value, reading.n))
                                .toList());
    }

    private @Nullable Funnel adjustedFunnel() {
        var units = new ArrayList<Funnel.Unit>();
        for (var reading : readings.values()) {
            var comparable = comparable(reading.expected);
            if (reading.expected != null && comparable != null) {
                units.add(new Funnel.Unit(reading.expected.value, comparable));
            }
        }
        return units.size() < FEWEST || wholeSpread == 0 ? null : Funnel.of(overall, wholeSpread, units);
    }

    /** As many observations of the average mix would be as certain. */
    private @Nullable Double comparable(@Nullable Expected of) {
        if (of == null || of.error == 0 || wholeSpread == 0) {
            return null;
        }
        return wholeSpread * wholeSpread / (of.error * of.error);
    }

    @Nullable Funnel raw() {
        return funnel;
    }

    @Nullable Funnel adjusted() {
        return adjusted;
    }

    List<PersonId> people() {
        return List.copyOf(readings.keySet());
    }

    double value(PersonId person) {
        return reading(person).value;
    }

    long n(PersonId person) {
        return Math.round(reading(person).n);
    }

    @Nullable Interval interval(PersonId person) {
        return reading(person).of.interval();
    }

    @Nullable Double others(PersonId person) {
        var own = reading(person).of.together();
        double rest = observations - own.observations();
        return rest > 0 ? (sums - own.sum()) / rest : null;
    }

    @Nullable Double shrunk(PersonId person) {
        var own = reading(person);
        var others = readings.entrySet().stream()
                .filter(other -> !other.getKey().equals(person))
                .map(Map.Entry::getValue)
                .toList();
        if (mix.measure().aggregation() == Aggregation.RATIO) {
            var learnt = Shrinkage.from(others.stream()
                    .map(other -> proportion(other.of.together()))
                    .toList());
            return learnt == null ? null : learnt.of(proportion(own.of.together()));
        }
        return others.size() < 2
                ? null
                : Signal.of(others.stream().map(this::noisy).toList()).shrunk(own.value, spread * spread / own.n);
    }

    private static Proportion proportion(Tally tally) {
        return new Proportion(Math.round(tally.sum()), Math.round(tally.observations()));
    }

    Funnel.@Nullable Limits limits(PersonId person) {
        return funnel == null ? null : funnel.at(reading(person).n);
    }

    /** Beyond the outer limits, which are those of a normal law, and rare by the exact one too. */
    boolean isOutside(PersonId person) {
        var limits = limits(person);
        return limits != null && limits.isBeyond(value(person)) && isRare(reading(person), sums / observations);
    }

    /** Of rare events the normal law makes too much. */
    private boolean isRare(Reading reading, double mean) {
        long n = Math.round(reading.n);
        return switch (mix.measure().aggregation()) {
            case RATIO -> Tail.ofShare(Math.round(reading.of.together().sum()), n, mean) < RARE;
            case RATE -> Tail.ofEvents(Math.round(reading.of.together().sum() / 1000), n * mean / 1000) < RARE;
            case DISTRIBUTION, COUNT, STOCK, FORMULA -> true;
        };
    }

    /** @param parts to tell what moves the expectation; absent to leave that out */
    @Nullable MixReading mix(PersonId person, @Nullable MixParts parts) {
        var reading = reading(person);
        var of = reading.expected;
        if (of == null) {
            return null;
        }
        var comparable = comparable(of);
        var limits = adjusted == null || comparable == null ? null : adjusted.at(comparable);
        return new MixReading(
                of.expected,
                overall,
                of.value,
                comparable,
                limits,
                limits != null && limits.isBeyond(of.value) && isRare(reading, of.expected),
                of.alone,
                parts == null ? List.of() : parts.of(reading.of, of.expected));
    }

    /** What stands out is told only of enough observations, and only if it still does with the mix taken out. */
    Verdict verdict(PersonId person) {
        var reading = reading(person);
        if (reading.n < SMALL) {
            return Verdict.FEW;
        }
        var own = mix(person, null);
        if (own == null || own.limits() == null) {
            return isOutside(person)
                    ? side(reading.value, Objects.requireNonNull(funnel).centre())
                    : Verdict.LIKE_OTHERS;
        }
        if (own.outside()) {
            return side(own.adjusted(), overall);
        }
        return isOutside(person) ? Verdict.EXPLAINED : Verdict.LIKE_OTHERS;
    }

    private static Verdict side(double value, double centre) {
        return value > centre ? Verdict.ABOVE : Verdict.BELOW;
    }

    /** None with too few people. */
    @Nullable Variation variation() {
        if (readings.size() < FEWEST) {
            return null;
        }
        var raw = Signal.of(readings.values().stream().map(this::noisy).toList());
        var standing = readings.values().stream()
                .filter(reading -> reading.expected != null)
                .map(reading -> new Noisy(
                        Objects.requireNonNull(reading.expected).value,
                        reading.expected.error * reading.expected.error,
                        reading.n))
                .toList();
        double rest = standing.size() < FEWEST
                ? raw.between()
                : Math.min(raw.between(), Signal.of(standing).between());
        double whole = Math.max(raw.observed(), raw.chance());
        int told = 0;
        int truly = 0;
        for (var person : readings.keySet()) {
            told += n(person) >= SMALL && isOutside(person) ? 1 : 0;
            var verdict = verdict(person);
            truly += verdict == Verdict.ABOVE || verdict == Verdict.BELOW ? 1 : 0;
        }
        return whole == 0
                ? new Variation(readings.size(), 1, 0, 0, told, truly)
                : new Variation(
                        readings.size(),
                        1 - raw.between() / whole,
                        (raw.between() - rest) / whole,
                        rest / whole,
                        told,
                        truly);
    }

    private Noisy noisy(Reading reading) {
        return new Noisy(reading.value, spread * spread / reading.n, reading.n);
    }

    MixParts parts() {
        return new MixParts(
                mix,
                overall,
                mix.whole().values().stream().mapToDouble(Tally::observations).sum());
    }

    private Reading reading(PersonId person) {
        return Objects.requireNonNull(readings.get(person));
    }
}
