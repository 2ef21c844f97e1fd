package org.hengke.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.tables.CellProblem;
import org.hengke.platform.tables.RowOutcome;
import org.jspecify.annotations.Nullable;

/** The rows of a file of goals, and what becomes of each. */
public record GoalImport(List<Row> rows) {

    public GoalImport {
        rows = List.copyOf(rows);
    }

    /**
     * @param line as the spreadsheet numbers it
     * @param before the target of the goal that is there
     */
    public record Row(
            long line,
            RowOutcome outcome,
            @Nullable MeasureCode measure,
            @Nullable GoalSubject subject,
            @Nullable GoalPeriod period,
            @Nullable BigDecimal target,
            @Nullable BigDecimal before,
            List<CellProblem> problems) {}

    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome == outcome).count();
    }
}
