package org.hengke.imports.internal;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.platform.database.CopyRows;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.tables.Recognition;
import org.hengke.platform.tables.TableFile;
import org.hengke.platform.tables.TableRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays the rows of a file into a table, so that those of one case come together however they lie in the file. */
@Component
class Staging {

    /** Beyond this a file is not wrong in places but wrong as a whole. */
    static final int MOST_PROBLEMS = 100_000;

    private static final String COLUMNS = "import_id, key, sequence, at, line, cells";
    private static final String BETWEEN = "\u001f";
    private static final int CASES_AT_A_TIME = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final ImportProblems found;

    Staging(JdbcTemplate template, JdbcClient jdbc, ImportProblems found) {
        this.template = template;
        this.jdbc = jdbc;
        this.found = found;
    }

    /** @return number of rows with problems */
    long fill(ImportId id, TableFile file, Recognition recognition, ImportPlan plan, Progress progress) {
        clear(id);
        found.clear(id);
        var reader =
                new RowReader(plan, recognition.reading(), recognition.columns().size());
        var problems = new Problems(id);
        try (var rows = TableRows.open(file, recognition.reading())) {
            CopyRows.into(template, "imports.rows", COLUMNS, copy -> {
                var counted = 0;
                while (rows.hasNext()) {
                    var planned = reader.read(rows.next(), problems);
                    if (planned.isPresent()) {
                        var row = planned.get();
                        copy.row(
                                id.value(),
                                row.key(),
                                row.sequence(),
                                row.at(),
                                row.line(),
                                String.join(BETWEEN, row.cells()));
                    }
                    if (++counted == 500) {
                        progress.done(counted);
                        counted = 0;
                    }
                }
                progress.done(counted);
            });
        }
        problems.end();
        jdbc.sql("analyze imports.rows").update();
        return problems.lines;
    }

    void clear(ImportId id) {
        jdbc.sql("delete from imports.rows where import_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Hands out the rows, those of one key together, a thousand keys at a time, in the order of the keys. */
    void eachPortion(ImportId id, ImportPlan plan, Consumer<List<List<Snapshot>>> reader) {
        var places = Snapshot.places(
                new RowReader(plan, new org.hengke.platform.tables.TableReading(null, null, null, 0, List.of()), 0)
                        .fields());
        var after = "";
        while (true) {
            var portion = portion(id, after, CASES_AT_A_TIME, places);
            if (portion.isEmpty()) {
                return;
            }
            reader.accept(portion);
            after = portion.getLast().getFirst().row().key();
        }
    }

    /** The first keys. */
    List<List<Snapshot>> first(ImportId id, ImportPlan plan, int keys) {
        var places = Snapshot.places(
                new RowReader(plan, new org.hengke.platform.tables.TableReading(null, null, null, 0, List.of()), 0)
                        .fields());
        return portion(id, "", keys, places);
    }

    private List<List<Snapshot>> portion(ImportId id, String after, int keys, Map<String, Integer> places) {
        var groups = new ArrayList<List<Snapshot>>();
        jdbc.sql("""
                select key, sequence, at, line, cells
                  from imports.rows
                 where import_id = :id
                   and key > :after
                   and key <= (
                       select max(key)
                         from (select distinct key
                                 from imports.rows
                                where import_id = :id
                                  and key > :after
                                order by key
                                limit :keys) next)
                 order by key, sequence, at, line""")
                .param("id", id.value())
                .param("after", after)
                .param("keys", keys)
                .query((row, n) -> new PlannedRow(
                        row.getString("key"),
                        row.getLong("line"),
                        instant(row.getTimestamp("at")),
                        row.getLong("sequence"),
                        Arrays.asList(row.getString("cells").split(BETWEEN, -1))))
                .list()
                .forEach(row -> {
                    if (groups.isEmpty()
                            || !groups.getLast().getFirst().row().key().equals(row.key())) {
                        groups.add(new ArrayList<>());
                    }
                    groups.getLast().add(new Snapshot(row, places));
                });
        return groups;
    }

    private static java.time.@Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** Gathers problems and writes them in portions. */
    final class Problems implements Consumer<RowProblem> {

        private final ImportId id;
        private final List<RowProblem> pending = new ArrayList<>();
        private long written;
        private long lastLine;
        private long lines;

        Problems(ImportId id) {
            this.id = id;
        }

        @Override
        public void accept(RowProblem problem) {
            lines += problem.line() == lastLine ? 0 : 1;
            lastLine = problem.line();
            if (written + pending.size() < MOST_PROBLEMS) {
                pending.add(problem);
            }
            if (pending.size() >= 2_000) {
                end();
            }
        }

        void end() {
            found.add(id, written, pending);
            written += pending.size();
            pending.clear();
        }

        long lines() {
            return lines;
        }

        /** Goes on behind the problems that the reading of the rows found. */
        Problems after(long number) {
            written = number;
            return this;
        }
    }

    Problems further(ImportId id) {
        var last = jdbc.sql("select coalesce(max(number) + 1, 0) from imports.problems where import_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        return new Problems(id).after(Objects.requireNonNull(last));
    }
}
