package org.hengke.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param after cursor of the next page, to be sent back as {@code ?after=}; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String after) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows fetched with {@code limit + 1}.
     *
     * @param cursor the position of a row, of which the last one shown is kept
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, limit);
        return new Page<>(shown, cursor.apply(shown.getLast()).toString());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), after);
    }
}
