package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing the customer brings; each has its own procedure, see {@link CaseProcedure}. */
public enum CaseType {
    INQUIRY,
    COMPLAINT,
    SUGGESTION;

    /** As it is written in JSON, in the database and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static CaseType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
