package org.hengke.appraisal.rounds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of somebody asked to rate one person in one round; it says nothing about the answer. */
public record RaterId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RaterId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
