package org.hengke.imports.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the plan reads it: only the columns in use, in the order of {@link RowReader#fields}; times in ISO form, choices by
 * their codes here, nothing as empty text.
 *
 * @param key what rows belong together by: the number of a case, else the line
 */
record PlannedRow(String key, long line, @Nullable Instant at, long sequence, List<String> cells) {

    PlannedRow {
        cells = List.copyOf(cells);
    }
}
