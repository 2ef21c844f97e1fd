package org.hengke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.hengke.support.StoreTest;
import org.hengke.support.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class ArchiveTest {

    private static final byte[] KEY = new byte[32];

    @TempDir
    private Path folder;

    private final DataSource database;
    private final JdbcClient jdbc;

    ArchiveTest(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Test
    void bringsEveryRowFileAndKeyBackAndGoesOnCounting() throws Exception {
        fillTheDatabase();
        var attachment = folder.resolve("attachments/ab/abcd");
        Files.createDirectories(attachment.getParent());
        Files.writeString(attachment, "投诉录音");
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/secret.key"), "signs links");
        var archive = write();
        var target = TestDatabases.emptyDatabase();

        var summary =
                Archive.restore(target, new Home(folder.resolve("restored")), new ByteArrayInputStream(archive), KEY);

        assertThat(summary.rows()).isGreaterThanOrEqualTo(500);
        assertThat(folder.resolve("restored/attachments/ab/abcd")).hasContent("投诉录音");
        assertThat(folder.resolve("restored/config/secret.key")).hasContent("signs links");
        try (var connection = target.connect()) {
            assertThat(Archive.summary(connection).differences(summary)).isEmpty();
        }
        try (var before = database.getConnection();
                var after = target.connect()) {
            assertThat(constraints(after)).isEqualTo(constraints(before));
            try (var statement = after.createStatement();
                    var row = statement.executeQuery("""
                            insert into platform.attachments (name, type, size, digest, stored_as, created_at)
                            values ('next', 'text/plain', 1, '\\x00', 'x', now())
                            returning id, (select max(id) from platform.attachments)""")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(row.getLong(2) + 1);
            }
        }
    }

    @Test
    void refusesADatabaseThatHoldsTablesAndLeavesItAlone() throws Exception {
        var archive = write();
        var target = TestDatabases.emptyDatabase();
        try (var connection = target.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table mine (id bigint)");
            assertThatThrownBy(() -> Archive.restore(target, null, new ByteArrayInputStream(archive), KEY))
                    .isInstanceOf(StartRefused.class);
            statement.execute("select * from mine");
        }
    }

    @Test
    void refusesWhatIsDamagedCutOrSealedWithAnotherKeyAndLeavesTheTargetEmpty() throws Exception {
        fillTheDatabase();
        var archive = write();
        var random = new Random(7);
        for (var round = 0; round < 6; round++) {
            var damaged = archive.clone();
            damaged[70 + random.nextInt(archive.length - 70)] ^= 1;
            assertRefused(damaged, KEY);
            assertRefused(Arrays.copyOf(archive, random.nextInt(archive.length - 1)), KEY);
        }
        var other = new byte[32];
        other[0] = 1;
        assertRefused(archive, other);
        assertRefused("no backup at all".repeat(10).getBytes(StandardCharsets.UTF_8), KEY);
    }

    @Test
    void showsNothingOfTheDataWithoutTheKey() throws Exception {
        jdbc.sql("insert into platform.settings (key, value, changed_at) values ('secret', '\"13800138000\"', now())")
                .update();
        assertThat(new String(write(), StandardCharsets.ISO_8859_1))
                .doesNotContain("13800138000")
                .doesNotContain("settings");
    }

    private void assertRefused(byte[] archive, byte[] key) throws SQLException {
        var target = TestDatabases.emptyDatabase();
        assertThatThrownBy(() -> Archive.restore(target, null, new ByteArrayInputStream(archive), key))
                .isInstanceOf(IOException.class);
        try (var connection = target.connect()) {
            assertThat(Archive.isEmpty(connection)).isTrue();
        }
    }

    private byte[] write() throws SQLException, IOException {
        var out = new ByteArrayOutputStream();
        try (var connection = database.getConnection()) {
            Archive.write(connection, new Home(folder), out, KEY);
        }
        return out.toByteArray();
    }

    private void fillTheDatabase() {
        jdbc.sql("""
                insert into platform.attachments (name, type, size, digest, stored_as, created_at)
                select E'名\\t称\\n' || n || repeat(md5(n::text), 5), 'text/plain', n, decode(md5(n::text), 'hex'), 'a' || n, now() - n * interval '1 hour'
                  from generate_series(1, 500) n""").update();
    }

    private static List<String> constraints(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                          from pg_constraint
                         where connamespace::regnamespace::text not like 'pg%' and connamespace <> 'information_schema'::regnamespace
                         union all
                        select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                         order by 1""")) {
            var constraints = new ArrayList<String>();
            while (rows.next()) {
                constraints.add(rows.getString(1));
            }
            return constraints;
        }
    }
}
