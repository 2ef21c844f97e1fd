package org.hengke.metrics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The stable name of a measure in addresses, messages and tables, as {@code first_response_time}.
 *
 * @param value lower-case words joined by underscores
 */
public record MeasureCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureCode {
        if (!value.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
