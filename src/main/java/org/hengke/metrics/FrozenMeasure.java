package org.hengke.metrics;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of a definition as its figures depend on, kept beside figures that have to come out the same for ever.
 *
 * @param formula of a measure by formula, which the codes in it are frozen with
 */
public record FrozenMeasure(
        MeasureCode code,
        int version,
        Aggregation aggregation,
        Unit unit,
        Direction direction,
        Headline headline,
        Set<Grain> grains,
        @Nullable String formula) {

    public FrozenMeasure {
        grains = EnumSet.copyOf(grains);
    }

    static FrozenMeasure of(MeasureDefinition measure) {
        return new FrozenMeasure(
                measure.code(),
                measure.version(),
                measure.aggregation(),
                measure.unit(),
                measure.direction(),
                measure.headline(),
                measure.grains(),
                measure.own() == null ? null : measure.own().formula());
    }

    MeasureDefinition definition() {
        return MeasureDefinition.of(code.value(), "frozen", aggregation, unit, direction)
                .withVersion(version)
                .withHeadline(headline)
                .withGrains(grains);
    }
}
