package org.hengke.platform.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column and what its values look like, over all rows.
 *
 * @param position from 0
 * @param distinct number of different values, at most {@link #MOST_DISTINCT}
 * @param values the most frequent values, only where there are few enough to choose among
 * @param dates how times are written, where the column holds times
 * @param open whether both d/M and M/d fit every value, so that a person should say which
 * @param misfits values that cannot be read in that way
 */
public record Column(
        int position,
        String name,
        ColumnKind kind,
        long filled,
        int distinct,
        List<String> examples,
        List<ValueCount> values,
        @Nullable DateOrder dates,
        boolean open,
        long misfits) {

    public static final int MOST_DISTINCT = 20_000;

    public Column {
        examples = List.copyOf(examples);
        values = List.copyOf(values);
    }

    Column withDates(DateOrder order, boolean stillOpen) {
        return new Column(position, name, kind, filled, distinct, examples, values, order, stillOpen, misfits);
    }

    /** A value and how many rows have it. */
    public record ValueCount(String value, long count) {}
}
