package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be done with a case. */
public enum CaseVerb {
    REPLY,
    NOTE,
    CONTACT,
    EDIT,
    ASSIGN,
    TAKE,
    RETURN,
    ASSESS,
    DECIDE,
    PROMISE,
    END_WAITING,
    RESOLVE,
    CLOSE,
    REOPEN,
    SPAM,
    CLEAR_SPAM,
    MERGE;

    /** As it is written in JSON, in the database and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static CaseVerb of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
