package org.hengke.platform.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A server for the tests of one JVM. It forgets what a crash of the machine would take, and goes with its folder; one
 * that a killed JVM left behind is removed by the next run.
 */
public final class FleetingServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target/test-postgres");
    private static final Path HOMES = Path.of("target/test-homes");

    private final Home home;
    private final EmbeddedServer server;

    private FleetingServer(Home home, EmbeddedServer server) {
        this.home = home;
        this.server = server;
    }

    public static FleetingServer start() {
        try {
            Files.createDirectories(HOMES);
            removeRemains();
            var home =
                    new Home(HOMES.resolve(Long.toString(ProcessHandle.current().pid())));
            return new FleetingServer(home, EmbeddedServer.start(home, ServerSettings.fleeting(), PROGRAMS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseAddress address(String database) {
        return server.address(database);
    }

    @Override
    public void close() {
        server.close();
        remove(home.folder());
    }

    private static void removeRemains() throws IOException {
        try (var homes = Files.list(HOMES)) {
            homes.filter(home -> ProcessHandle.of(
                                    Long.parseLong(home.getFileName().toString()))
                            .isEmpty())
                    .forEach(FleetingServer::stopAndRemove);
        }
    }

    private static void stopAndRemove(Path home) {
        RunningServer.on(new Home(home).data())
                .filter(RunningServer::isServer)
                .flatMap(RunningServer::process)
                .ifPresent(server -> {
                    server.destroyForcibly();
                    await().until(() -> !RunningServer.isServer(server));
                });
        remove(home);
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
