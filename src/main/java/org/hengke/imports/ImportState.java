package org.hengke.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** The file is being looked through. */
    READING,
    /** The file is known; a person says what its columns mean. */
    READ,
    /** Every row is being tried. */
    CHECKING,
    /** It is known what would become of every row. */
    CHECKED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    /** It stopped half way by somebody's will or because a node died; it can go on, or be undone. */
    STOPPED,
    /** It could not go on; the problem says why. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean working() {
        return this == READING || this == CHECKING || this == RUNNING || this == UNDOING;
    }
}
