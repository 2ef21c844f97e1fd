package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a case stands in its life. */
public enum CaseState {
    NEW,
    OPEN,
    WAITING,
    RESOLVED,
    CLOSED,
    SPAM,
    MERGED;

    /** Somebody still has to do something, or the customer has. */
    public boolean open() {
        return this == NEW || this == OPEN || this == WAITING;
    }

    /** Solved for the customer, whether or not it is archived. */
    public boolean done() {
        return this == RESOLVED || this == CLOSED;
    }

    /** Spam and merged cases count in no figure. */
    public boolean counts() {
        return this != SPAM && this != MERGED;
    }

    /** As it is written in JSON, in the database and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static CaseState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
