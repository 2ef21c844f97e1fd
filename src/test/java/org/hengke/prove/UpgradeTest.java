package org.hengke.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengke.platform.database.DatabaseAddress;
import org.hengke.support.TestDatabases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An installation of the first release is brought up to date with nothing lost, and a database of a newer program is left alone. The
 * first release is a backup it wrote, in {@code src/test/resources/releases}: restoring brings the schema to where it was then.
 */
@Tag("prove")
class UpgradeTest {

    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final String NEXT = "209901010000";

    @TempDir
    private Path folder;

    @Test
    void bringsTheFirstReleaseUpToDateAndLeavesANewerOneAlone() throws Exception {
        var home = folder.resolve("home");
        var database = TestDatabases.emptyDatabase();
        var environment = Map.of(
                "HENGKE_DATABASE_URL", database.url(),
                "HENGKE_DATABASE_USER", database.user(),
                "HENGKE_DATABASE_PASSWORD", database.password());
        try (var restoring = Program.command(
                home,
                environment,
                "restore",
                RELEASES.resolve("first.backup").toString(),
                RELEASES.resolve("first.key").toString())) {
            assertThat(restoring.awaitEnd()).as(restoring.output()).isZero();
        }
        var before = kept(database);
        assertThat(before).contains("杯子裂了", "今天补发");

        var migrations = Files.createDirectories(folder.resolve("next"));
        Files.writeString(migrations.resolve("V" + NEXT + "__cases_add_colour.sql"), """
                alter table cases.cases add column colour text not null default 'white';
                """);
        try (var program = Program.start(
                home,
                Program.freePort(),
                environment,
                "--spring.flyway.locations=classpath:db/migration,filesystem:" + migrations)) {
            assertThat(kept(database)).isEqualTo(before);
            assertThat(texts(database, "select distinct colour from cases.cases"))
                    .containsExactly("white");
            var me = program.signedIn();
            assertThat(me.get("/api/v1/cases/search?text=%E6%9D%AF%E5%AD%90")
                            .expecting(200)
                            .text())
                    .contains("杯子裂了");
            assertThat(me.get("/api/v1/audit/verification")
                            .expecting(200)
                            .json()
                            .path("whole")
                            .asBoolean())
                    .isTrue();
            assertThat(program.stop()).isEqualTo(143);
        }

        try (var older = Program.launch(home, Program.freePort(), environment)) {
            assertThat(older.process().awaitEnd()).as(older.process().output()).isEqualTo(65);
            assertThat(older.process().output())
                    .contains(NEXT)
                    .contains("newer version")
                    .contains("新版本")
                    .doesNotContain("\tat ");
        }
        assertThat(kept(database)).isEqualTo(before);
    }

    /** What people wrote and what follows from it; a newer program makes duties of its own, which are due in days to come. */
    private static List<String> kept(DatabaseAddress database) throws SQLException {
        return texts(database, """
                select subject from cases.cases
                 union all
                select text from cases.messages
                 union all
                select name from staff.people
                 union all
                select subject_id || ' ' || kind || ' ' || outcome from servicelevels.clocks
                 union all
                select measure_id || ' ' || source_id || ' ' || numerator || ' ' || denominator
                  from metrics.facts
                 where superseded_at is null
                   and source_kind <> 'duty'
                 order by 1""");
    }

    private static List<String> texts(DatabaseAddress database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
