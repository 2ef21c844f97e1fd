package org.hengke.appraisal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public record GoalId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
