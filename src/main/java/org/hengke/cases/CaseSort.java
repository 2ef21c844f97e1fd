package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The order of a list. */
public enum CaseSort {
    /** What falls due first; open cases only. */
    DUE,
    NEWEST,
    /** What has been open longest first; open cases only. */
    OLDEST,
    /** Latest resolved first; resolved cases only. */
    RESOLVED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static CaseSort of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
