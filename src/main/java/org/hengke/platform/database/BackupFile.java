package org.hengke.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An archive as a file: there whole and safely on the disk, or not at all. */
public record BackupFile(Path path, ArchiveSummary summary) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'hengke-'yyyyMMdd-HHmmss'.backup'", Locale.ROOT);

    public static Path nameIn(Path folder, LocalDateTime at) {
        return folder.resolve(NAME.format(at));
    }

    public static BackupFile write(Connection connection, Home home, Path path) throws SQLException, IOException {
        var target = path.toAbsolutePath();
        var folder = target.getParent();
        if (folder != null) {
            OwnerOnly.folder(folder);
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            OwnerOnly.write(part, "");
            ArchiveSummary summary;
            try (var out = Files.newOutputStream(part)) {
                summary = Archive.write(connection, home, out, BackupKey.in(home));
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, ATOMIC_MOVE);
            return new BackupFile(target, summary);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
