package org.hengke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Migrations that went out never change: databases in the field have run them as they were, and would refuse others. Whoever adds one
 * adds its line with {@code -Dhengke.write=true}; a line that would have to change means that a further migration is wanted instead.
 */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LIST = Path.of("src/test/resources/migrations.txt");

    @Test
    void areAsTheyWentOut() throws Exception {
        var found = found();
        if (Boolean.getBoolean("hengke.write")) {
            Files.write(LIST, found);
        }
        assertThat(found)
                .as("write a further migration instead of changing one; %s lists them", LIST)
                .isEqualTo(Files.readAllLines(LIST));
    }

    @Test
    void areNamedByTimeAndModule() throws Exception {
        assertThat(found())
                .allSatisfy(line -> assertThat(line).matches("[0-9a-f]{64}  V\\d{12}__[a-z]+(_[a-z0-9]+)+\\.sql"));
    }

    private static List<String> found() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted()
                    .map(file -> digest(file) + "  " + file.getFileName())
                    .toList();
        }
    }

    /** However lines end where the repository was checked out. */
    private static String digest(Path file) {
        try {
            var text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
