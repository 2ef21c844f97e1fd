package org.hengke.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a row of the file stands for. */
public enum Shape {
    /** A case as it stands. */
    CASES,
    /** A change of a case: the case is what all its rows tell together. */
    EVENTS,
    PEOPLE,
    CUSTOMERS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Shape of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean makesCases() {
        return this == CASES || this == EVENTS;
    }
}
