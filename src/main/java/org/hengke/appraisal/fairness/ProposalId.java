package org.hengke.appraisal.fairness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a proposal to change an indicator. */
public record ProposalId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {}

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
