package org.hengke.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengke.platform.database.StartRefused.Reason;

/** The room left on a disk. */
final class Disk {

    /** Below this the server could not even write the log it needs to recover. */
    private static final long LEAST_BYTES = 64L << 20;

    private Disk() {}

    static void requireRoom(Path folder) {
        if (room(folder) < LEAST_BYTES) {
            throw new StartRefused(Reason.DISK_FULL, folder, room(folder) >> 20);
        }
    }

    static StartRefused full(Throwable cause, Path folder) {
        return new StartRefused(cause, Reason.DISK_FULL, folder, room(folder) >> 20);
    }

    /** Bytes that can still be written under a folder that may not exist yet. */
    static long room(Path folder) {
        try {
            var existing = folder;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
