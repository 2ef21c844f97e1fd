package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list that people come back to: shipped with the program, or saved by a person for that person, a team or everybody.
 *
 * @param id absent for a shipped one
 * @param code key of a shipped one's name
 * @param name of a saved one
 * @param own whether the caller may change it
 * @param count of its cases within the caller's sight, up to 10,000 and one; absent where it was not asked for
 */
public record CaseView(
        @Nullable Long id,
        @Nullable String code,
        @Nullable String name,
        Sharing shared,
        CaseFilter filter,
        CaseSort sort,
        boolean own,
        long version,
        @Nullable Integer count) {

    public enum Sharing {
        NOBODY,
        TEAM,
        EVERYBODY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Sharing of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public CaseView counted(int found) {
        return new CaseView(id, code, name, shared, filter, sort, own, version, found);
    }
}
