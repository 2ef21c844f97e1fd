package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to the conversation of a case.
 *
 * @param number 1, 2, 3 … within the case
 * @param seconds how long was spoken, where it was spoken and somebody noted it
 */
public record Message(
        int number,
        Instant at,
        Kind kind,
        Actor by,
        Channel channel,
        String text,
        @Nullable Integer seconds) {

    public enum Kind {
        /** The customer's own words, or what a person wrote down of them. */
        CUSTOMER,
        /** A public reply by a person. */
        REPLY,
        /** A public reply by a bot or a rule. */
        AUTOMATIC,
        /** What was said in a conversation with the customer. */
        CONTACT,
        /** For colleagues only. */
        NOTE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
