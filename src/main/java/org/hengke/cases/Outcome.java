package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a case ended for the customer. */
public enum Outcome {
    SOLVED,
    PARTLY,
    NOT_POSSIBLE,
    WITHDRAWN,
    NO_ANSWER,
    ADOPTED,
    DECLINED,
    RECORDED;

    /** As it is written in JSON, in the database and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
