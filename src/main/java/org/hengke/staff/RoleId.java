package org.hengke.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a role. */
public record RoleId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoleId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
