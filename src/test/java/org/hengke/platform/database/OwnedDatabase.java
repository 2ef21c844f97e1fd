package org.hengke.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The database of a program that runs in another process, for tests that look behind its back. */
public final class OwnedDatabase {

    private OwnedDatabase() {}

    public static DatabaseAddress of(Path home) {
        try {
            return EmbeddedServer.running(new Home(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
