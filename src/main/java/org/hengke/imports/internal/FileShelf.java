package org.hengke.imports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.tables.TableFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where uploaded tables lie, named by the digest of their content. They go to disk as they come and never into memory. */
@Component
class FileShelf {

    private static final long MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final long mostMegabytes;

    FileShelf(
            @Value("${hengke.home:var}") Path home, @Value("${hengke.imports.most-megabytes:512}") long mostMegabytes) {
        this.folder = home.resolve("imports");
        this.mostMegabytes = mostMegabytes;
    }

    /** @return the name under which it lies */
    String keep(String name, InputStream content, long announced) {
        if (announced > mostMegabytes * MEGABYTE) {
            throw tooLarge(name);
        }
        try {
            Files.createDirectories(folder);
            var incoming = Files.createTempFile(folder, "incoming", ".part");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                write(name, new DigestInputStream(content, digest), incoming);
                TableFile.of(incoming, name);
                var stored = HexFormat.of().formatHex(digest.digest());
                Files.move(
                        incoming,
                        folder.resolve(stored),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return stored;
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws Refusal {@code imports.file-gone} where somebody cleared the folder, or another node has it */
    TableFile open(String stored, String name) {
        var path = folder.resolve(stored);
        if (!Files.exists(path)) {
            throw new Refusal(Kind.GONE, "imports.file-gone", name);
        }
        return TableFile.of(path, name);
    }

    long size(String stored) {
        try {
            return Files.size(folder.resolve(stored));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void drop(String stored) {
        try {
            Files.deleteIfExists(folder.resolve(stored));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String name, InputStream content, Path file) throws IOException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        try (var out = Files.newOutputStream(file)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > mostMegabytes * MEGABYTE) {
                    throw tooLarge(name);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private Refusal tooLarge(String name) {
        return new Refusal(Kind.TOO_LARGE, "imports.file-too-large", name, mostMegabytes);
    }
}
