package org.hengke.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.metrics.MeasureCode;
import org.jspecify.annotations.Nullable;

/** The rows of a file of goals, and what becomes of each. */
public record GoalImport(List<Row> rows) {

    public GoalImport {
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. */
    public enum Outcome {
        /** A goal is proposed. */
        NEW,
        /** The goal that is there gets this target, to be agreed to anew. */
        CHANGED,
        /** The goal that is there has this target. */
        SAME,
        /** It cannot be taken as it is. */
        WRONG
    }

    /** What is in the way: a message, and its arguments. */
    public record Problem(String column, String code, List<Object> arguments) {}

    /**
     * @param line as the spreadsheet numbers it
     * @param before the target of the goal that is there
     */
    public record Row(
            long line,
            Outcome outcome,
            @Nullable MeasureCode measure,
            @Nullable GoalSubject subject,
            @Nullable GoalPeriod period,
            @Nullable BigDecimal target,
            @Nullable BigDecimal before,
            List<Problem> problems) {}

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome == outcome).count();
    }
}
