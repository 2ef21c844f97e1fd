package org.hengke.surveys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an answer does not count. */
public enum Flag {
    /** The customer had already answered this request. */
    DUPLICATE,
    /** Somebody signed in to the program gave it. */
    BY_STAFF,
    /** Given faster than a human can have read the question. */
    TOO_FAST;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Flag of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
