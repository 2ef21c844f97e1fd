package org.hengke.appraisal.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a note or praise. */
public record FeedbackId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedbackId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
