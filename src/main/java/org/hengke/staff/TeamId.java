package org.hengke.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a team. */
public record TeamId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
