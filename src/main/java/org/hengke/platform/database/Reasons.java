package org.hengke.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What an exception of the file system says, for a person. */
final class Reasons {

    private Reasons() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied: " + e.getMessage();
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    static boolean isFullDisk(String text) {
        return text.contains("No space left on device")
                || text.contains("Disk quota exceeded")
                || text.contains("File too large");
    }
}
