package org.hengke.appraisal.rounds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a round. */
public record RoundId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
