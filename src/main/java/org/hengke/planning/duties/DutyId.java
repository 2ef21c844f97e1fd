package org.hengke.planning.duties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a duty. */
public record DutyId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
