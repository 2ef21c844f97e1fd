package org.hengke.appraisal.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public record RecognitionId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecognitionId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
