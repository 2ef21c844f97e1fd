package org.hengke.appraisal.periods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a person's appraisal in a period. */
public record AppraisalId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AppraisalId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
