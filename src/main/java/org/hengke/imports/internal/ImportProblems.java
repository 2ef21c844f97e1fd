package org.hengke.imports.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.imports.ImportId;
import org.hengke.platform.Cursor;
import org.hengke.platform.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was wrong with the rows of an import, in SQL. */
@Component
class ImportProblems {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportProblems(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void clear(ImportId id) {
        jdbc.sql("delete from imports.problems where import_id = :id")
                .param("id", id.value())
                .update();
    }

    void add(ImportId id, long from, List<RowProblem> problems) {
        var rows = new ArrayList<Object[]>(problems.size());
        for (var i = 0; i < problems.size(); i++) {
            var problem = problems.get(i);
            rows.add(new Object[] {
                id.value(),
                from + i,
                problem.line(),
                problem.field(),
                problem.code(),
                problem.value().replace("\u0000", "")
            });
        }
        batches.batchUpdate("""
                insert into imports.problems (import_id, number, line, field, code, value)
                values (?, ?, ?, ?, ?, ?)
                    on conflict do nothing""", rows);
    }

    Page<RowProblem> page(ImportId id, @Nullable Cursor after, int limit) {
        record Numbered(long number, RowProblem problem) {}
        var rows = jdbc.sql("""
                select number, line, field, code, value
                  from imports.problems
                 where import_id = :id
                   and number > :after
                 order by number
                 limit :limit""")
                .param("id", id.value())
                .param("after", after == null ? -1 : after.number(0))
                .param("limit", limit + 1)
                .query((row, n) -> new Numbered(row.getLong("number"), problem(row)))
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.number())).map(Numbered::problem);
    }

    /** By line; there are at most {@link Staging#MOST_PROBLEMS}. */
    Map<Long, List<RowProblem>> byLine(ImportId id) {
        var byLine = new HashMap<Long, List<RowProblem>>();
        jdbc.sql("select line, field, code, value from imports.problems where import_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> byLine.computeIfAbsent(row.getLong("line"), line -> new ArrayList<>())
                        .add(problem(row)))
                .list();
        return byLine;
    }

    private static RowProblem problem(ResultSet row) throws SQLException {
        return new RowProblem(
                row.getLong("line"), row.getString("field"), row.getString("code"), row.getString("value"));
    }
}
