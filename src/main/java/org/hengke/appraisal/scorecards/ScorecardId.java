package org.hengke.appraisal.scorecards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a scorecard, through all its versions. */
public record ScorecardId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScorecardId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
