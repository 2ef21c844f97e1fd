package org.hengke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Fills the disk under a server, inside and outside of it, and says what becomes of the data; run on a small disk of its own. */
final class DiskFiller {

    private static final int MEGABYTE = 1 << 20;

    private final Home home;
    private long committed;

    private DiskFiller(Home home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        new DiskFiller(new Home(Path.of(arguments[0]))).run();
        System.exit(0);
    }

    private void run() throws Exception {
        try (var server = start()) {
            execute(server, "create table rows (id bigint generated always as identity primary key, text text)");
            say("filling: " + insertUntilItFails(server));
        }
        say("stopped");
        var ballast = home.folder().resolve("ballast");
        fill(ballast);
        try {
            start().close();
            say("started on a full disk");
        } catch (StartRefused refused) {
            say("refused: " + refused.reason());
        }
        Files.delete(ballast);
        Files.delete(home.folder().resolve("reserve"));
        try (var server = start()) {
            say("rows lost: " + (committed - count(server)));
            execute(server, "insert into rows (text) values ('more')");
            say("works again");
        }
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(home, ServerSettings.durable(1L << 28), Path.of("target/test-postgres"));
    }

    private String insertUntilItFails(EmbeddedServer server) throws SQLException, IOException {
        Files.write(home.folder().resolve("reserve"), new byte[80 * MEGABYTE]);
        try (var connection = server.address().connect();
                var insert = connection.prepareStatement(
                        "insert into rows (text) select string_agg(md5(random()::text), '') from generate_series(1, 20000)")) {
            while (true) {
                committed += insert.executeUpdate();
            }
        } catch (SQLException e) {
            return e.getSQLState() + " " + e.getMessage();
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[MEGABYTE / 16]);
            }
        } catch (IOException full) {
            say("disk full: " + full.getMessage());
        }
    }

    private static long count(EmbeddedServer server) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*), sum(length(text)) from rows")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
