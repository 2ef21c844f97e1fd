package org.hengke.platform.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.TeeOutputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole installation in one sealed file: every table as {@code COPY} writes it, all of one moment, the attachments, the
 * secret key, and the version of the schema. It needs nothing of the server but SQL, so it moves between embedded and outside servers and across major
 * versions. Everything is streamed; the size of the data does not matter.
 */
public final class Archive {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CONTENTS = "contents.json";
    private static final String SUMMARY = "summary.json";
    private static final String TABLES = "tables/";
    private static final String FILES = "attachments/";
    private static final String SECRET = "secret.key";

    /** Tables of the program: neither the server's own, nor Flyway's book, nor partitions, whose rows their parent gives. */
    private static final String OF_THE_PROGRAM = """
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname not in ('pg_catalog', 'information_schema')
               and n.nspname not like 'pg\\_%'
               and c.relname <> 'flyway_schema_history'
            """;

    private Archive() {}

    /**
     * Writes all that was committed when it began. People go on working meanwhile; attachments are never changed, only added, so
     * each one a row speaks of is there.
     */
    public static ArchiveSummary write(Connection connection, Home home, OutputStream out, byte[] key)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var zip = new ZipOutputStream(Sealed.output(new BufferedOutputStream(out, 1 << 16), key))) {
            zip.setLevel(Deflater.BEST_SPEED);
            steady(connection);
            var contents = contents(connection);
            document(zip, CONTENTS, contents);
            var tables = new ArrayList<ArchiveSummary.Table>();
            for (var table : contents.tables()) {
                zip.putNextEntry(new ZipEntry(TABLES + table.name()));
                tables.add(copyOut(connection, table, zip));
                zip.closeEntry();
            }
            var summary = new ArchiveSummary(tables, files(zip, home.attachments()));
            if (Files.isRegularFile(home.secretKey())) {
                add(zip, SECRET, home.secretKey());
            }
            document(zip, SUMMARY, summary);
            return summary;
        } finally {
            connection.rollback();
        }
    }

    /** Counts and sums the tables as they are now. */
    public static ArchiveSummary summary(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            steady(connection);
            var tables = new ArrayList<ArchiveSummary.Table>();
            for (var table : tables(connection)) {
                tables.add(copyOut(connection, table, OutputStream.nullOutputStream()));
            }
            return new ArchiveSummary(tables, 0);
        } finally {
            connection.rollback();
        }
    }

    /**
     * Fills an empty database and a home; all or nothing.
     *
     * @param home where attachments and the secret key go, null to leave them out
     * @throws IOException if the archive is damaged, sealed with another key, or newer than this program
     */
    public static ArchiveSummary restore(DatabaseAddress target, @Nullable Home home, InputStream in, byte[] key)
            throws SQLException, IOException {
        try (var zip = new ZipInputStream(Sealed.input(new BufferedInputStream(in, 1 << 16), key));
                var connection = target.connect()) {
            if (!isEmpty(connection)) {
                throw new StartRefused(StartRefused.Reason.TARGET_NOT_EMPTY, target);
            }
            var first = zip.getNextEntry();
            if (first == null || !first.getName().equals(CONTENTS)) {
                throw new IOException("no contents");
            }
            var contents = JSON.readValue(zip.readAllBytes(), ArchiveContents.class);
            migrate(target, contents.schemaVersion());
            try {
                return fill(connection, contents, zip, home);
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                empty(connection);
                throw e;
            }
        }
    }

    /** No table of anybody's, so that nothing can be overwritten. */
    static boolean isEmpty(Connection connection) throws SQLException {
        return strings(connection, "select c.relname " + OF_THE_PROGRAM + " and c.relkind in ('r', 'p')")
                .isEmpty();
    }

    private static ArchiveSummary fill(
            Connection connection, ArchiveContents contents, ZipInputStream zip, @Nullable Home home)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        steady(connection);
        var foreignKeys = strings(connection, """
                select format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and k.conparentid = 0 and n.nspname not like 'pg\\_%'""");
        for (var drop : strings(connection, """
                select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname)
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and k.conparentid = 0 and n.nspname not like 'pg\\_%'""")) {
            execute(connection, drop);
        }
        var names = tables(connection).stream().map(ArchiveContents.Table::name).toList();
        for (var name : names) {
            execute(connection, "alter table " + name + " disable trigger user");
        }
        if (!names.isEmpty()) {
            execute(connection, "truncate " + String.join(", ", names));
        }
        partitions(connection, contents);
        var summary = rows(connection, contents, zip, home);
        for (var sequence : contents.sequences()) {
            execute(
                    connection,
                    "select setval('" + sequence.name().replace("'", "''") + "', " + sequence.value() + ")");
        }
        for (var name : names) {
            execute(connection, "alter table " + name + " enable trigger user");
        }
        for (var add : foreignKeys) {
            execute(connection, add);
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute(connection, "analyze");
        return summary;
    }

    private static ArchiveSummary rows(
            Connection connection, ArchiveContents contents, ZipInputStream zip, @Nullable Home home)
            throws SQLException, IOException {
        var filled = new ArrayList<String>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.startsWith(TABLES)) {
                var table = contents.tables().stream()
                        .filter(candidate -> name.equals(TABLES + candidate.name()))
                        .findFirst()
                        .orElseThrow(() -> new IOException("an unknown table: " + name));
                copier(connection).copyIn("copy " + table.name() + " (" + table.columnList() + ") from stdin", zip);
                filled.add(table.name());
            } else if (name.startsWith(FILES)) {
                if (home != null) {
                    file(zip, name.substring(FILES.length()), home.attachments());
                }
            } else if (name.equals(SECRET)) {
                if (home != null) {
                    OwnerOnly.folder(home.config());
                    OwnerOnly.write(home.secretKey(), new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
                }
            } else if (name.equals(SUMMARY)) {
                var summary = JSON.readValue(zip.readAllBytes(), ArchiveSummary.class);
                if (filled.size() != contents.tables().size()) {
                    throw new IOException("tables are missing");
                }
                return summary;
            }
        }
        throw new IOException("cut short");
    }

    private static void partitions(Connection connection, ArchiveContents contents) throws SQLException {
        for (var partition : contents.partitions()) {
            execute(
                    connection,
                    "create table if not exists " + partition.name() + " partition of " + partition.parent() + " "
                            + partition.bound());
        }
    }

    private static void file(InputStream content, String name, Path attachments) throws IOException {
        var path = attachments.resolve(name).normalize();
        if (!path.startsWith(attachments)) {
            throw new IOException("a file outside the archive: " + name);
        }
        Files.createDirectories(path.getParent());
        Files.copy(content, path, REPLACE_EXISTING);
    }

    private static void migrate(DatabaseAddress target, String version) throws IOException {
        var flyway = Flyway.configure()
                .dataSource(target.url(), target.user(), target.password())
                .locations("classpath:db/migration")
                .target(version)
                .load();
        var known = Arrays.stream(flyway.info().all())
                .anyMatch(migration -> MigrationVersion.fromVersion(version).equals(migration.getVersion()));
        if (!known) {
            throw new IOException("it is newer than this program (" + version + ")");
        }
        flyway.migrate();
    }

    /** What this restore brought, and nothing else, for there was nothing else. */
    private static void empty(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        for (var drop : strings(connection, """
                select format('drop schema %I cascade', nspname)
                  from pg_namespace
                 where nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'
                 union all
                select format('drop table if exists public.%I cascade', tablename) from pg_tables where schemaname = 'public'""")) {
            execute(connection, drop);
        }
    }

    /** The same bytes for the same values, whatever the server is set to. */
    private static void steady(Connection connection) throws SQLException {
        for (var setting : List.of(
                "timezone = 'UTC'",
                "datestyle = 'ISO, YMD'",
                "intervalstyle = 'postgres'",
                "extra_float_digits = 1",
                "bytea_output = 'hex'",
                "statement_timeout = 0",
                "idle_in_transaction_session_timeout = 0")) {
            execute(connection, "set local " + setting);
        }
    }

    private static ArchiveContents contents(Connection connection) throws SQLException {
        var partitions = new ArrayList<ArchiveContents.Partition>();
        var sequences = new ArrayList<ArchiveContents.Sequence>();
        query(
                connection,
                """
                select format('%I.%I', n.nspname, c.relname), i.inhparent::regclass::text, pg_get_expr(c.relpartbound, c.oid)
                """ + OF_THE_PROGRAM.replace("where", "join pg_inherits i on i.inhrelid = c.oid where")
                        + " and c.relispartition and c.relkind = 'r' order by c.oid",
                row -> partitions.add(
                        new ArchiveContents.Partition(row.getString(1), row.getString(2), row.getString(3))));
        query(connection, """
                select format('%I.%I', schemaname, sequencename), last_value
                  from pg_sequences
                 where last_value is not null and schemaname not like 'pg\\_%'""", row -> sequences.add(new ArchiveContents.Sequence(row.getString(1), row.getLong(2))));
        var version = strings(
                connection,
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1");
        return new ArchiveContents(
                Instant.now(),
                version.getFirst(),
                connection.getMetaData().getDatabaseProductVersion(),
                tables(connection),
                partitions,
                sequences);
    }

    private static List<ArchiveContents.Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<ArchiveContents.Table>();
        query(
                connection,
                """
                select format('%I.%I', n.nspname, c.relname),
                       (select array_agg(quote_ident(a.attname) order by a.attnum)
                          from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                """ + OF_THE_PROGRAM + " and c.relkind in ('r', 'p') and not c.relispartition order by 1",
                row -> tables.add(new ArchiveContents.Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray()))));
        return tables;
    }

    private static ArchiveSummary.Table copyOut(Connection connection, ArchiveContents.Table table, OutputStream out)
            throws SQLException, IOException {
        var sum = new RowSum();
        var open = new FilterOutputStream(new TeeOutputStream(out, sum)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                this.out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // The archive goes on after this table.
            }
        };
        var rows = copier(connection)
                .copyOut("copy (select " + table.columnList() + " from " + table.name() + ") to stdout", open);
        return new ArchiveSummary.Table(table.name(), rows, sum.sum());
    }

    private static long files(ZipOutputStream zip, Path attachments) throws IOException {
        if (!Files.isDirectory(attachments)) {
            return 0;
        }
        try (var files = Files.walk(attachments)) {
            var kept = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".part"))
                    .toList();
            for (var file : kept) {
                add(zip, FILES + attachments.relativize(file).toString().replace('\\', '/'), file);
            }
            return kept.size();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static void document(ZipOutputStream zip, String name, Object document) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(document));
        zip.closeEntry();
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void query(Connection connection, String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        query(connection, sql, row -> strings.add(row.getString(1)));
        return strings;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
