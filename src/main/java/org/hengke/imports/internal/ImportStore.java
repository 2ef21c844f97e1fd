package org.hengke.imports.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportRow;
import org.hengke.imports.ImportState;
import org.hengke.imports.ImportTemplate;
import org.hengke.imports.ImportView;
import org.hengke.imports.Shape;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.tables.Recognition;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports, how far they are, and the templates of their plans, in SQL. */
@Component
class ImportStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageSource messages;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, JsonMapper json, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    ImportId add(String fileName, long size, String storedAs, PersonId by) {
        return new ImportId(jdbc.sql("""
                insert into imports.imports (file_name, file_size, stored_as, state, started_by, created_at, updated_at)
                values (:name, :size, :storedAs, 'reading', :by, :now, :now)
                returning id""")
                .param("name", fileName)
                .param("size", size)
                .param("storedAs", storedAs)
                .param("by", by.value())
                .param("now", now())
                .query(Long.class)
                .single());
    }

    /** @throws Refusal {@code imports.busy} unless it is in one of these states, or was left in a working one by a dead node */
    void begin(ImportId id, ImportState to, RunId run, List<ImportState> from) {
        var begun = jdbc.sql("""
                update imports.imports i
                   set state = :to, run_id = :run, problem = null, arguments = '[]', version = version + 1, updated_at = :now
                 where id = :id
                   and (state = any (:from)
                        or exists (
                            select 1
                              from platform.runs r
                             where r.id = i.run_id
                               and r.state <> 'RUNNING'
                               and i.state in ('checking', 'running', 'undoing')))""")
                .param("to", to.code())
                .param("run", run.value())
                .param("now", now())
                .param("id", id.value())
                .param("from", from.stream().map(ImportState::code).toArray(String[]::new))
                .update();
        if (begun == 0) {
            get(id);
            throw new Refusal(Kind.CONFLICT, "imports.busy");
        }
    }

    void read(ImportId id, Recognition recognition, ImportPlan plan) {
        jdbc.sql("""
                update imports.imports
                   set state = 'read', recognition = cast(:recognition as jsonb), plan = cast(:plan as jsonb), checked = null,
                       version = version + 1, updated_at = :now
                 where id = :id""")
                .param("recognition", json.writeValueAsString(recognition))
                .param("plan", json.writeValueAsString(plan))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void plan(ImportId id, ImportPlan plan) {
        jdbc.sql("""
                update imports.imports
                   set plan = cast(:plan as jsonb), version = version + 1, updated_at = :now
                 where id = :id""")
                .param("plan", json.writeValueAsString(plan))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void checked(ImportId id, ImportView.Checked checked) {
        end(id, ImportState.CHECKED, "checked", checked);
    }

    void done(ImportId id, ImportView.Result result) {
        end(id, ImportState.DONE, "result", result);
    }

    /** It goes no further, but what it did is kept. */
    void stopped(ImportId id, ImportView.Result soFar) {
        end(id, ImportState.STOPPED, "result", soFar);
    }

    void undone(ImportId id, ImportView.Undone undone) {
        end(id, ImportState.UNDONE, "undone", undone);
        jdbc.sql("update imports.imports set result = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private void end(ImportId id, ImportState state, String column, Object what) {
        jdbc.sql("""
                update imports.imports
                   set state = :state, %s = cast(:what as jsonb), version = version + 1, updated_at = :now
                 where id = :id""".formatted(column))
                .param("state", state.code())
                .param("what", json.writeValueAsString(what))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void state(ImportId id, ImportState state) {
        jdbc.sql("update imports.imports set state = :state, version = version + 1, updated_at = :now where id = :id")
                .param("state", state.code())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void failed(ImportId id, String code, Object[] arguments) {
        jdbc.sql("""
                update imports.imports
                   set state = 'failed', problem = :code, arguments = cast(:arguments as jsonb), version = version + 1,
                       updated_at = :now
                 where id = :id""")
                .param("code", code)
                .param("arguments", json.writeValueAsString(arguments))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** @throws Refusal {@code imports.not-found} */
    ImportView get(ImportId id) {
        return jdbc.sql("""
                select i.*, r.state as run_state
                  from imports.imports i
                  left join platform.runs r on r.id = i.run_id
                 where i.id = :id""")
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional()
                .orElseThrow(ImportStore::notFound);
    }

    String storedAs(ImportId id) {
        return jdbc.sql("select stored_as from imports.imports where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(ImportStore::notFound);
    }

    boolean othersUse(String storedAs, ImportId id) {
        return jdbc.sql("select exists (select 1 from imports.imports where stored_as = :file and id <> :id)")
                .param("file", storedAs)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void delete(ImportId id) {
        jdbc.sql("delete from imports.rows where import_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from imports.made where import_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from imports.imports where id = :id")
                .param("id", id.value())
                .update();
    }

    Page<ImportRow> list(@Nullable Cursor after, int limit) {
        var rows = jdbc.sql("""
                select i.id, i.file_name, i.file_size, i.state, i.plan ->> 'shape' as shape,
                       cast(i.result ->> 'created' as bigint) as created, i.started_by, i.created_at, r.state as run_state
                  from imports.imports i
                  left join platform.runs r on r.id = i.run_id
                 where i.id < :before
                 order by i.id desc
                 limit :limit""")
                .param("before", after == null ? Long.MAX_VALUE : after.number(0))
                .param("limit", limit + 1)
                .query((row, n) -> new ImportRow(
                        new ImportId(row.getLong("id")),
                        row.getString("file_name"),
                        row.getLong("file_size"),
                        state(row),
                        row.getString("shape") == null ? null : Shape.of(row.getString("shape")),
                        row.getObject("created", Long.class),
                        new PersonId(row.getLong("started_by")),
                        row.getTimestamp("created_at").toInstant()))
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.id().value()));
    }

    List<ImportTemplate> templates() {
        return jdbc.sql("select id, name, plan::text, headers from imports.templates order by name")
                .query((row, n) -> new ImportTemplate(
                        row.getLong("id"),
                        row.getString("name"),
                        json.readValue(row.getString("plan"), ImportPlan.class),
                        List.of((String[]) row.getArray("headers").getArray())))
                .list();
    }

    void keepTemplate(String name, ImportPlan plan, List<String> headers, PersonId by) {
        jdbc.sql("""
                insert into imports.templates (name, plan, headers, created_by, created_at)
                values (:name, cast(:plan as jsonb), :headers, :by, :now)
                    on conflict (name) do update
                   set plan = excluded.plan, headers = excluded.headers, created_by = excluded.created_by,
                       created_at = excluded.created_at""")
                .param("name", name)
                .param("plan", json.writeValueAsString(plan))
                .param("headers", headers.toArray(String[]::new))
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    boolean deleteTemplate(long id) {
        return jdbc.sql("delete from imports.templates where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    private ImportView view(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        var run = row.getObject("run_id", Long.class);
        return new ImportView(
                new ImportId(row.getLong("id")),
                row.getString("file_name"),
                row.getLong("file_size"),
                state(row),
                read(row, "recognition", Recognition.class),
                read(row, "plan", ImportPlan.class),
                read(row, "checked", ImportView.Checked.class),
                read(row, "result", ImportView.Result.class),
                read(row, "undone", ImportView.Undone.class),
                problem,
                problem == null ? null : message(problem, row.getString("arguments")),
                run == null ? null : new RunId(run),
                new PersonId(row.getLong("started_by")),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private @Nullable String message(String problem, String arguments) {
        return messages.getMessage(
                problem, json.readValue(arguments, Object[].class), problem, LocaleContextHolder.getLocale());
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(text -> json.readValue(text, type))
                .orElse(null);
    }

    /** A working import whose run has ended without saying so was left by a node that died. */
    private static ImportState state(ResultSet row) throws SQLException {
        var state = ImportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        var run = row.getString("run_state");
        return state.working() && run != null && !run.equals("RUNNING") ? left(state) : state;
    }

    private static ImportState left(ImportState state) {
        return switch (state) {
            case CHECKING -> ImportState.READ;
            case RUNNING, UNDOING -> ImportState.STOPPED;
            case READING, READ, CHECKED, DONE, UNDONE, STOPPED, FAILED -> ImportState.FAILED;
        };
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "imports.not-found");
    }
}
