package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the assessment of a suggestion found. */
public enum Feasibility {
    HIGH,
    MEDIUM,
    LOW,
    NONE;

    /** As it is written in JSON, in the database and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Feasibility of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
