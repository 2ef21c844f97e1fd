package org.hengke.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a position. */
public record PositionId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PositionId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
