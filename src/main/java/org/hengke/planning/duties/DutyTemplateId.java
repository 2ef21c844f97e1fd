package org.hengke.planning.duties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a template of duties. */
public record DutyTemplateId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyTemplateId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
