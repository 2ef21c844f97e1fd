package org.hengke.metrics;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure, contributed by the module that records its facts as a bean. Its words are messages of that module, keyed by the
 * code: {@code measures.<code>.name}, {@code .formula}, {@code .numerator}, {@code .denominator} and {@code .rules.<rule>}.
 *
 * @param version raised whenever the meaning changes; facts carry the version they were recorded under
 * @param source the {@link FactSource#kind()} its facts come from
 * @param grains what it may be told apart by
 * @param horizon how long after a fact its outcome can still change; trends show only periods at least this old
 * @param headline which number stands for a distribution; ignored for anything else
 * @param rules the ways in which something counts, each with the units of the numbers that explain it
 * @param own the words of a measure that the department made itself; a shipped one has its words in messages
 */
public record MeasureDefinition(
        MeasureCode code,
        int version,
        String source,
        Aggregation aggregation,
        Unit unit,
        Direction direction,
        Set<Grain> grains,
        Duration horizon,
        Headline headline,
        Map<String, List<Unit>> rules,
        @Nullable OwnMeasure own) {

    public MeasureDefinition {
        grains = Collections.unmodifiableSet(EnumSet.copyOf(grains));
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        if (version < 1) {
            throw new IllegalArgumentException("Versions begin at 1: " + code);
        }
    }

    /** Version 1, by every grain, known at once, a median for durations and a mean for everything else. */
    public static MeasureDefinition of(
            String code, String source, Aggregation aggregation, Unit unit, Direction direction) {
        return new MeasureDefinition(
                new MeasureCode(code),
                1,
                source,
                aggregation,
                unit,
                direction,
                EnumSet.allOf(Grain.class),
                Duration.ZERO,
                unit == Unit.SECONDS ? Headline.MEDIAN : Headline.MEAN,
                Map.of(),
                null);
    }

    public MeasureDefinition withVersion(int raised) {
        return new MeasureDefinition(
                code, raised, source, aggregation, unit, direction, grains, horizon, headline, rules, own);
    }

    public MeasureDefinition withHorizon(Duration wait) {
        return new MeasureDefinition(
                code, version, source, aggregation, unit, direction, grains, wait, headline, rules, own);
    }

    public MeasureDefinition withHeadline(Headline shown) {
        return new MeasureDefinition(
                code, version, source, aggregation, unit, direction, grains, horizon, shown, rules, own);
    }

    public MeasureDefinition without(Grain grain) {
        var fewer = EnumSet.copyOf(grains);
        fewer.remove(grain);
        return new MeasureDefinition(
                code, version, source, aggregation, unit, direction, fewer, horizon, headline, rules, own);
    }

    /** A way of counting, as {@code late}, explained by a message whose {0}, {1} … are numbers of these units. */
    public MeasureDefinition withRule(String rule, Unit... explainedBy) {
        var more = new LinkedHashMap<>(rules);
        more.put(rule, List.of(explainedBy));
        return new MeasureDefinition(
                code, version, source, aggregation, unit, direction, grains, horizon, headline, more, own);
    }

    /** Made by the department itself. */
    MeasureDefinition madeAs(OwnMeasure words) {
        return new MeasureDefinition(
                code, version, source, aggregation, unit, direction, grains, horizon, headline, rules, words);
    }

    /** What it may be told apart by, at least one. */
    public MeasureDefinition withGrains(Set<Grain> fewer) {
        return new MeasureDefinition(
                code, version, source, aggregation, unit, direction, fewer, horizon, headline, rules, own);
    }

    public MeasureKind kind() {
        if (own == null) {
            return MeasureKind.SHIPPED;
        }
        return own.formula() == null ? MeasureKind.ENTERED : MeasureKind.FORMULA;
    }

    public String nameKey() {
        return "measures." + code + ".name";
    }

    public String formulaKey() {
        return "measures." + code + ".formula";
    }

    public String numeratorKey() {
        return "measures." + code + ".numerator";
    }

    public String denominatorKey() {
        return "measures." + code + ".denominator";
    }

    public String ruleKey(String rule) {
        return "measures." + code + ".rules." + rule;
    }
}
