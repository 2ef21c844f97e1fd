package org.hengke.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one folder in which an installation keeps everything it owns. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The unpacked programs of the database server, one folder a version. */
    public Path programs() {
        return folder.resolve("postgres");
    }

    /** The data directory of the database server. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What an operator may edit, and the passwords the program generated. */
    public Path config() {
        return folder.resolve("config");
    }

    /** With what the program seals and signs, unless the environment gives another. */
    public Path secretKey() {
        return config().resolve("secret.key");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path attachments() {
        return folder.resolve("attachments");
    }

    public Path backups() {
        return folder.resolve("backups");
    }

    /** Creates the folder where it is missing; what it holds is nobody else's business. */
    Home prepared() {
        try {
            Files.createDirectories(folder);
            OwnerOnly.folder(config());
            Files.createDirectories(logs());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
