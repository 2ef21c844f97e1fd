package org.hengke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final Path PROGRAMS = Path.of("target/test-postgres");

    @TempDir
    private Path folder;

    @Test
    void isDurableAndReachableOnlyFromThisMachineWithItsPassword() throws Exception {
        var home = new Home(folder);
        try (var server = EmbeddedServer.start(home, ServerSettings.durable(), PROGRAMS)) {
            assertThat(shown(server, "fsync")).isEqualTo("on");
            assertThat(shown(server, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(server, "full_page_writes")).isEqualTo("on");
            assertThat(shown(server, "data_checksums")).isEqualTo("on");
            assertThat(shown(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(server, "server_encoding")).isEqualTo("UTF8");
            var passwords = home.config().resolve("database-passwords.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                    .isEqualTo("rw-------");
        }
        assertThat(RunningServer.on(home.data())).isEmpty();
    }

    static String shown(EmbeddedServer server, String setting) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select current_setting('" + setting + "')")) {
            result.next();
            return result.getString(1);
        }
    }
}
