package org.hengke.appraisal.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public record ImprovementPlanId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImprovementPlanId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
