package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a customer's message is, counted as contacts: only {@link #FIRST} and {@link #AGAIN} are contacts of their own. */
public enum Contact {
    /** Began the case. */
    FIRST,
    /** Written before a person had answered: still the first contact. */
    SAME,
    /** Answers what we had asked. */
    ANSWER,
    /** Says thank you and nothing else. */
    THANKS,
    /** The customer had to come back. */
    AGAIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Contact of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean counts() {
        return this == FIRST || this == AGAIN;
    }
}
