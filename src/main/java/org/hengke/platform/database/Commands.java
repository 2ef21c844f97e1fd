package org.hengke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hengke.platform.database.StartRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/** What {@code bin/backup} and {@code bin/restore} run: the program without its beans. */
public final class Commands {

    private final Home home;
    private final @Nullable DatabaseAddress outside;
    private final @Nullable String keyInWords;

    private Commands(Map<String, String> environment) {
        home = new Home(Path.of(environment.getOrDefault("HENGKE_HOME", "var")));
        keyInWords = environment.get("HENGKE_BACKUP_KEY");
        var url = environment.getOrDefault("HENGKE_DATABASE_URL", "");
        outside = url.isBlank()
                ? null
                : DatabaseUrl.read(
                        url,
                        environment.getOrDefault("HENGKE_DATABASE_USER", ""),
                        environment.getOrDefault("HENGKE_DATABASE_PASSWORD", ""));
    }

    public static boolean knows(String[] arguments) {
        return arguments.length > 0 && (arguments[0].equals("backup") || arguments[0].equals("restore"));
    }

    /** @return the exit status */
    public static int run(String[] arguments, Map<String, String> environment) {
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
        try {
            var commands = new Commands(environment);
            var rest = List.of(arguments).subList(1, arguments.length);
            if (arguments[0].equals("backup")) {
                commands.backup(rest);
            } else {
                commands.restore(rest);
            }
            return 0;
        } catch (StartRefused refused) {
            System.err.println(refused.forTheConsole());
            return refused.getExitCode();
        } catch (SQLException | IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private void backup(List<String> arguments) throws SQLException, IOException {
        if (outside != null) {
            write(outside, arguments);
            return;
        }
        if (!Files.exists(home.data())) {
            throw new StartRefused(Reason.OUTSIDE_SERVER, home.data());
        }
        try (var lock = HomeLock.of(home);
                var server = EmbeddedServer.start(home)) {
            lock.require();
            write(server.address(), arguments);
        } catch (StartRefused refused) {
            if (refused.reason() != Reason.HOME_IN_USE) {
                throw refused;
            }
            write(EmbeddedServer.running(home), arguments);
        }
    }

    private void write(DatabaseAddress address, List<String> arguments) throws SQLException, IOException {
        var path = arguments.isEmpty()
                ? BackupFile.nameIn(home.backups(), LocalDateTime.now(ZoneId.systemDefault()))
                : Path.of(arguments.getFirst());
        try (var connection = address.connect()) {
            var file = BackupFile.write(connection, home, path);
            System.out.printf(
                    "%s: %,d rows, %,d files, %,d bytes%n",
                    file.path(), file.summary().rows(), file.summary().files(), Files.size(file.path()));
            System.out.println("Keep the key with it, in another place: " + BackupKey.fileIn(home));
            System.out.println("请把密钥另存他处，没有密钥无法恢复：" + BackupKey.fileIn(home));
        }
    }

    private void restore(List<String> arguments) throws SQLException, IOException {
        if (arguments.isEmpty()) {
            throw new StartRefused(Reason.BAD_SETTING, "bin/restore", "", "bin/restore file [key file]");
        }
        var file = Path.of(arguments.getFirst());
        var key = key(arguments);
        try (var lock = HomeLock.of(home)) {
            lock.require();
            if (outside != null) {
                fill(outside, file, key);
            } else {
                restoreIntoHome(file, key);
            }
            home.prepared();
            BackupKey.keep(home, key);
        }
    }

    private void restoreIntoHome(Path file, byte[] key) throws SQLException, IOException {
        if (Files.exists(home.data())) {
            throw new StartRefused(Reason.TARGET_NOT_EMPTY, home.folder());
        }
        var whole = false;
        try (var server = EmbeddedServer.start(home)) {
            fill(server.address(), file, key);
            whole = true;
        } finally {
            if (!whole) {
                FileSystemUtils.deleteRecursively(home.data());
            }
        }
    }

    private void fill(DatabaseAddress target, Path file, byte[] key) throws SQLException {
        var files = home.attachments().toFile().list();
        if (files != null && files.length > 0) {
            throw new StartRefused(Reason.TARGET_NOT_EMPTY, home.attachments());
        }
        try (var in = Files.newInputStream(file)) {
            var summary = Archive.restore(target, home, in, key);
            System.out.printf("%s: %,d rows, %,d files%n", file, summary.rows(), summary.files());
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(home.attachments().toFile());
            throw new StartRefused(e, Reason.BACKUP_UNREADABLE, file, Reasons.of(e));
        }
    }

    private byte[] key(List<String> arguments) throws IOException {
        if (keyInWords != null && !keyInWords.isBlank()) {
            var file = Files.createTempFile("hengke-", ".key");
            try {
                OwnerOnly.write(file, keyInWords);
                return BackupKey.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        }
        var file = arguments.size() > 1 ? Path.of(arguments.get(1)) : BackupKey.fileIn(home);
        if (!Files.exists(file)) {
            throw new StartRefused(Reason.BAD_SETTING, "HENGKE_BACKUP_KEY", file, "bin/restore file [key file]");
        }
        return BackupKey.read(file);
    }
}
