package org.hengke.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** A program that owns a server and does nothing else, for tests that kill it. */
final class ServerOwner {

    private ServerOwner() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = new Home(Path.of(arguments[0]));
        try (var lock = HomeLock.of(home);
                var server =
                        EmbeddedServer.start(home, ServerSettings.durable(1L << 30), Path.of("target/test-postgres"))) {
            System.out.println("serving " + server.pid());
            Objects.requireNonNull(lock);
            Thread.currentThread().join();
        } catch (StartRefused refused) {
            System.out.println(refused.forTheConsole());
            System.exit(refused.getExitCode());
        }
    }
}
