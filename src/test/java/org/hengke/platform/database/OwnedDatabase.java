package org.hengke.platform.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The database of a program that runs in another process, for tests that look behind its back or kill it. */
public final class OwnedDatabase {

    private OwnedDatabase() {}

    public static DatabaseAddress of(Path home) {
        try {
            return EmbeddedServer.running(new Home(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does; returns when the server is gone. */
    public static void kill(Path home) {
        var server = RunningServer.on(new Home(home).data())
                .filter(RunningServer::isServer)
                .flatMap(RunningServer::process)
                .orElseThrow();
        server.destroyForcibly();
        await().until(() -> !RunningServer.isServer(server));
    }
}
