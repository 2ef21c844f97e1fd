package org.hengke.appraisal.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public record BonusPoolId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BonusPoolId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
