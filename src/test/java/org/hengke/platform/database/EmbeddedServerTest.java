package org.hengke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hengke.Hengke;
import org.hengke.platform.database.StartRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final Path PROGRAMS = Path.of("target/test-postgres");

    @TempDir
    private Path folder;

    private Home home = new Home(Path.of("."));

    @BeforeEach
    void nameTheHome() {
        home = new Home(folder.resolve("a home"));
    }

    @Test
    void isDurableAndReachableOnlyFromThisMachineWithItsPassword() throws Exception {
        try (var server = start()) {
            assertThat(shown(server, "fsync")).isEqualTo("on");
            assertThat(shown(server, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(server, "full_page_writes")).isEqualTo("on");
            assertThat(shown(server, "data_checksums")).isEqualTo("on");
            assertThat(shown(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(server, "server_encoding")).isEqualTo("UTF8");
            assertThat(shown(server, "is_superuser")).isEqualTo("off");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords())))
                    .isEqualTo("rw-------");
            var stranger = new DatabaseAddress(server.address().url(), "hengke", "guessed");
            assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication failed");
        }
        assertThat(RunningServer.on(home.data())).isEmpty();
    }

    @Test
    void keepsTheDataAndTakesNewSettingsFromOneStartToTheNext() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept as select 42 as answer");
        }
        Files.writeString(home.config().resolve("postgresql.conf"), "work_mem = '7MB'\n");
        try (var server = start()) {
            assertThat(shown(server, "work_mem")).isEqualTo("7MB");
            assertThat(answer(server)).isEqualTo(42);
        }
    }

    @Test
    void comesBackOnTheSamePortAfterItWasKilledUnderTheProgram() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept as select 42 as answer");
            var killed = server.pid();
            kill(killed);
            assertThat(answerOnceThereIsOne(server)).isEqualTo(42);
            assertThat(server.pid()).isNotEqualTo(killed);
        }
        assertThat(RunningServer.on(home.data())).isEmpty();
    }

    @Test
    void takesOverTheServerThatAKilledProgramLeftRunning() throws Exception {
        try (var program = Child.run(ServerOwner.class, Map.of(), home.folder().toString())) {
            var pid = Long.parseLong(
                    program.awaitLine(line -> line.startsWith("serving")).substring(8));
            program.kill();
            assertThat(ProcessHandle.of(pid)).isPresent();
            try (var server = start()) {
                assertThat(server.pid()).isEqualTo(pid);
                execute(server, "create table kept as select 42 as answer");
            }
            assertThat(ProcessHandle.of(pid).filter(RunningServer::isServer)).isEmpty();
        }
    }

    @Test
    void startsAnewInPlaceOfAServerThatAKilledProgramLeftWithOtherSettings() throws Exception {
        try (var program = Child.run(ServerOwner.class, Map.of(), home.folder().toString())) {
            var pid = Long.parseLong(
                    program.awaitLine(line -> line.startsWith("serving")).substring(8));
            program.kill();
            Files.writeString(home.config().resolve("postgresql.conf"), "work_mem = '7MB'\n");
            try (var server = start()) {
                assertThat(server.pid()).isNotEqualTo(pid);
                assertThat(shown(server, "work_mem")).isEqualTo("7MB");
            }
        }
    }

    @Test
    void startsAfterProgramAndServerWereKilledTogether() throws Exception {
        try (var program = Child.run(ServerOwner.class, Map.of(), home.folder().toString())) {
            var pid = Long.parseLong(
                    program.awaitLine(line -> line.startsWith("serving")).substring(8));
            program.kill();
            kill(pid);
            assertThat(RunningServer.fileOf(home.data())).exists();
            try (var server = start()) {
                assertThat(shown(server, "fsync")).isEqualTo("on");
            }
        }
    }

    @Test
    void startsWhenTheNumberInTheStalePidFileNowBelongsToAnotherProgram() throws Exception {
        start().close();
        Files.writeString(
                RunningServer.fileOf(home.data()),
                ProcessHandle.current().pid() + "\n" + home.data()
                        + "\n1795367143\n5432\n\n127.0.0.1\n  2155090         4\nready\n");
        try (var server = start()) {
            assertThat(shown(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void doesTheSetUpAgainThatWasCutShort() throws Exception {
        Files.createDirectories(home.folder().resolve("data.next/base"));
        Files.createDirectories(home.data());
        try (var server = start()) {
            assertThat(shown(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void refusesASecondProgramOnTheSameHomeAndNamesTheFirst() throws Exception {
        var environment = Map.of("HENGKE_HOME", home.folder().toString());
        try (var lock = HomeLock.of(home);
                var second = Child.run(Hengke.class, environment)) {
            assertThat(second.awaitEnd()).isEqualTo(75);
            assertThat(second.output())
                    .contains(home.folder().toString())
                    .contains(Long.toString(ProcessHandle.current().pid()))
                    .contains("正由进程")
                    .doesNotContain("\tat ");
            assertThat(home.data()).doesNotExist();
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndLeavesThemAlone() throws Exception {
        start().close();
        var version = home.data().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        var before = content(home.data());
        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_MAJOR_VERSION))
                .hasMessageContaining("17")
                .hasMessageContaining("18")
                .hasMessageContaining("bin/restore");
        assertThat(content(home.data())).isEqualTo(before);
    }

    @Test
    void refusesAFolderThatIsNotADatabaseAndLeavesItAlone() throws Exception {
        Files.createDirectories(home.data());
        Files.writeString(home.data().resolve("photo.jpg"), "mine");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("Move it away");
        assertThat(home.data().resolve("photo.jpg")).hasContent("mine");
    }

    @Test
    void refusesDataWhosePasswordsAreGone() throws Exception {
        start().close();
        Files.delete(passwords());
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(passwords().toString());
        assertThat(passwords()).doesNotExist();
    }

    @Test
    void saysWhenTheDiskIsFullAndLosesNothing() throws Exception {
        var small = Files.createDirectories(folder.resolve("small"));
        var onASmallDisk = List.of(
                "unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=320m none '" + small + "' && exec \"$@\"", "sh");
        assumeTrue(canMount(small), "mounting a small disk needs user namespaces");
        try (var filler = Child.run(
                onASmallDisk, DiskFiller.class, Map.of(), small.resolve("home").toString())) {
            assertThat(filler.awaitEnd()).as(filler.output()).isZero();
            assertThat(filler.output())
                    .contains("No space left on device")
                    .contains("refused: DISK_FULL")
                    .contains("rows lost: 0")
                    .contains("works again");
        }
    }

    private static boolean canMount(Path small) throws IOException, InterruptedException {
        var trial = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", small.toString()).start();
        return trial.waitFor() == 0;
    }

    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        await().until(() -> !RunningServer.isServer(process));
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(home, ServerSettings.durable(1L << 30), PROGRAMS);
    }

    private Path passwords() {
        return home.config().resolve("database-passwords.properties");
    }

    private static List<String> content(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            return files.map(file -> file + " " + file.toFile().lastModified() + " "
                            + file.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    private static int answerOnceThereIsOne(EmbeddedServer server) {
        return await().ignoreExceptions().atMost(Duration.ofSeconds(60)).until(() -> answer(server), answer -> true);
    }

    private static int answer(EmbeddedServer server) throws SQLException {
        return Integer.parseInt(queried(server, "select answer from kept"));
    }

    private static String shown(EmbeddedServer server, String setting) throws SQLException {
        return queried(server, "select current_setting('" + setting + "')");
    }

    private static String queried(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
