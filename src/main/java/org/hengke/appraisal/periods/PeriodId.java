package org.hengke.appraisal.periods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of an appraisal period. */
public record PeriodId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PeriodId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
