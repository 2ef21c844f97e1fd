package org.hengke.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.hengke.platform.Invalid;

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

    /** @throws Invalid if there is no such */
    @JsonCreator
    public static Shape of(String code) {
        return Arrays.stream(values())
                .filter(shape -> shape.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("shape", "platform.bad-value", code));
    }

    public boolean makesCases() {
        return this == CASES || this == EVENTS;
    }
}
