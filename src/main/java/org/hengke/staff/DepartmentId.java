package org.hengke.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a department. */
public record DepartmentId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
