package org.hengke.imports;

import java.util.List;
import java.util.Optional;
import org.hengke.platform.tables.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param origin the program the file comes from; numbers are unique within it, so that the same file twice adds nothing
 * @param zone where local times of the file are
 * @param department below which missing teams are made; absent for one named after the origin
 */
public record ImportPlan(
        Shape shape,
        String origin,
        String zone,
        List<ColumnUse> columns,
        List<ValueUse> values,
        List<Otherwise> otherwise,
        Create create,
        @Nullable Long department) {

    public ImportPlan {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        otherwise = List.copyOf(otherwise);
    }

    /** @param column position from 0 */
    public record ColumnUse(
            String field, int column, @Nullable DateOrder dates) {}

    /** A value of the file and what it means here; {@code ignore} leaves things as they were. */
    public record ValueUse(String field, String value, String means) {}

    /** What a field is where the file says nothing. */
    public record Otherwise(String field, String means) {}

    /** Which missing things are made; what is not made is left empty. */
    public record Create(boolean people, boolean teams, boolean customers, boolean categories) {

        public static final Create ALL = new Create(true, true, true, true);
    }

    public Optional<ColumnUse> column(String field) {
        return columns.stream().filter(use -> use.field().equals(field)).findFirst();
    }

    public boolean uses(String field) {
        return column(field).isPresent();
    }

    public @Nullable String otherwise(String field) {
        return otherwise.stream()
                .filter(each -> each.field().equals(field))
                .map(Otherwise::means)
                .findFirst()
                .orElse(null);
    }
}
