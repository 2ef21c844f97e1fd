package org.hengke.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.RowOutcome;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** The rows of a table of values to enter, and what becomes of each. */
public record EntryUpload(List<Row> rows) {

    public EntryUpload {
        rows = List.copyOf(rows);
    }

    /**
     * @param line as the spreadsheet numbers it
     * @param amount in the unit shown; of a share, how many succeeded
     * @param before the amount of the entry that a changed row would correct
     * @param beforeOf of a share, how many there were
     */
    public record Row(
            long line,
            RowOutcome outcome,
            @Nullable MeasureCode measure,
            @Nullable PersonId person,
            @Nullable TeamId team,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal of,
            @Nullable BigDecimal before,
            @Nullable BigDecimal beforeOf,
            List<CellProblem> problems) {}

    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome == outcome).count();
    }
}
