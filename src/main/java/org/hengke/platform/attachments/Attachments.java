package org.hengke.platform.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files people send, in a folder under the home, named by the digest of their content: the same file sent twice lies there
 * once. The file is safely on disk before its row is committed. Who may open which file is for the module that links it.
 */
@Service
public class Attachments {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<String> DANGEROUS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/vnd.microsoft.portable-executable",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-bat",
            "application/x-sh",
            "application/java-archive",
            "application/x-ms-installer",
            "application/x-ms-shortcut");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path folder;
    private final long mostMegabytes;

    /** Read from a large file, therefore when the first attachment comes. */
    private static final class Types {
        private static final Tika TIKA = new Tika();
    }

    Attachments(
            JdbcClient jdbc,
            Clock clock,
            @Value("${hengke.home:var}") Path home,
            @Value("${hengke.attachments.most-megabytes:20}") long mostMegabytes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.folder = home.resolve("attachments");
        this.mostMegabytes = mostMegabytes;
    }

    /**
     * Keeps a file.
     *
     * @param claimedName as the sender calls it
     * @throws Refusal {@code platform.attachment-too-large}, {@code platform.attachment-empty}, {@code platform.attachment-dangerous}
     */
    @Transactional
    public Attachment store(String claimedName, InputStream content) {
        var name = safe(claimedName);
        try {
            Files.createDirectories(folder);
            var incoming = Files.createTempFile(folder, "incoming", ".part");
            try {
                return keep(name, incoming, receive(name, content, incoming));
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @throws Refusal {@code platform.attachment-not-found} */
    public Attachment get(AttachmentId id) {
        return stored(id).attachment();
    }

    /** The file as an answer that a browser saves and never runs; pictures may be shown in the page. */
    public ResponseEntity<Resource> download(AttachmentId id) {
        var stored = stored(id);
        var attachment = stored.attachment();
        var disposition = attachment.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(attachment.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .contentType(
                        attachment.isPicture()
                                ? MediaType.parseMediaType(attachment.type())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(attachment.size())
                .body(new FileSystemResource(folder.resolve(stored.storedAs())));
    }

    private record Stored(Attachment attachment, String storedAs) {}

    private Stored stored(AttachmentId id) {
        return jdbc.sql("""
                select id, name, type, size, stored_as, created_at
                  from platform.attachments
                 where id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Stored(
                        new Attachment(
                                new AttachmentId(row.getLong("id")),
                                row.getString("name"),
                                row.getString("type"),
                                row.getLong("size"),
                                row.getTimestamp("created_at").toInstant()),
                        row.getString("stored_as")))
                .optional()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "platform.attachment-not-found"));
    }

    private byte[] receive(String name, InputStream content, Path incoming) throws IOException {
        var digest = sha256();
        var buffer = new byte[65_536];
        long size = 0;
        try (var in = new DigestInputStream(content, digest);
                var out = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > mostMegabytes * MEGABYTE) {
                    throw new Refusal(Kind.TOO_LARGE, "platform.attachment-too-large", name, mostMegabytes);
                }
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        if (size == 0) {
            throw new Refusal(Kind.INVALID, "platform.attachment-empty", name);
        }
        return digest.digest();
    }

    private Attachment keep(String name, Path incoming, byte[] digest) throws IOException {
        var type = Types.TIKA.detect(incoming);
        var byName = Types.TIKA.detect(name);
        if (DANGEROUS.contains(type) || DANGEROUS.contains(byName)) {
            throw new Refusal(Kind.UNSUPPORTED, "platform.attachment-dangerous", name);
        }
        var hex = HexFormat.of().formatHex(digest);
        var storedAs = hex.substring(0, 2) + "/" + hex;
        var place = folder.resolve(storedAs);
        Files.createDirectories(folder.resolve(hex.substring(0, 2)));
        stays(storedAs);
        Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        var size = Files.size(place);
        var now = clock.instant();
        var id = jdbc.sql("""
                insert into platform.attachments (name, type, size, digest, stored_as, created_at)
                values (:name, :type, :size, :digest, :storedAs, :now)
                returning id""")
                .param("name", name)
                .param("type", type)
                .param("size", size)
                .param("digest", digest)
                .param("storedAs", storedAs)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
        return new Attachment(new AttachmentId(id), name, type, size, now);
    }

    /** Nobody takes the same content off the disk until the transaction ends. */
    private void stays(String storedAs) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:file, 0))")
                .param("file", storedAs)
                .query(row -> {});
    }

    private static String safe(String claimed) {
        var last = claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{C}", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= 200 ? clean : clean.substring(clean.length() - 200);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
