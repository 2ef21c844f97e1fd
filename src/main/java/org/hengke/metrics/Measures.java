package org.hengke.metrics;

import java.util.List;

/** Several measures contributed as one bean, in the order to show them. */
public record Measures(List<MeasureDefinition> definitions) {

    public Measures {
        definitions = List.copyOf(definitions);
    }

    public static Measures of(MeasureDefinition... definitions) {
        return new Measures(List.of(definitions));
    }
}
