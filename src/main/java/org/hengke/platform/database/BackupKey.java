package org.hengke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hengke.platform.database.StartRefused.Reason;

/** The key that backups are sealed with: made once, kept with the configuration; a backup is worth nothing without it. */
public final class BackupKey {

    private static final int BYTES = 32;

    private BackupKey() {}

    public static Path fileIn(Home home) {
        return home.config().resolve("backup-key");
    }

    public static byte[] in(Home home) throws IOException {
        home.prepared();
        if (!Files.exists(fileIn(home))) {
            var key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            keep(home, key);
        }
        return read(fileIn(home));
    }

    static byte[] read(Path file) throws IOException {
        try {
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused(e, Reason.BAD_SETTING, "backup-key", file, "64 × 0-9 a-f");
        }
        throw new StartRefused(Reason.BAD_SETTING, "backup-key", file, "64 × 0-9 a-f");
    }

    static void keep(Home home, byte[] key) throws IOException {
        OwnerOnly.write(fileIn(home), HexFormat.of().formatHex(key) + "\n");
    }
}
