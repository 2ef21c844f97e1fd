package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A case. People call it by its number, {@code C-20481}. */
public record CaseId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {}

    public String number() {
        return "C-" + value;
    }
}
