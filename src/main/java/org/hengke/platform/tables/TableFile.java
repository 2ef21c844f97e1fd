package org.hengke.platform.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/**
 * A file on disk that holds a table, told by its bytes. What its name promises must agree with them.
 *
 * @param packed whether the text is compressed with gzip
 */
public record TableFile(Path path, String name, TableKind kind, boolean packed) {

    /** Nothing a table needs unpacks to more; beyond it a small file is meant to fill the disk. */
    static final long LARGEST_UNPACKED = 4L << 30;

    static final long LARGEST_SHARED_TEXT = 512L << 20;

    /** The old format is read as a whole; its 65,536 rows seldom come near this. */
    static final long LARGEST_XLS = 64L << 20;

    private static final Set<String> TEXT_NAMES = Set.of("csv", "tsv", "txt", "tab");
    private static final Map<String, TableKind> WORKBOOK_NAMES =
            Map.of("xlsx", TableKind.XLSX, "xlsm", TableKind.XLSX, "xls", TableKind.XLS);
    private static final int HEAD = 64 * 1024;
    private static final Tika TIKA = new Tika();

    /** Looks at the bytes of a file and refuses what holds no table. */
    public static TableFile of(Path path, String name) {
        try {
            if (Files.size(path) == 0) {
                throw new UnreadableTable("imports.file-empty", name);
            }
            var head = head(Files.newInputStream(path));
            var extension = extension(name);
            if (isGzip(head)) {
                return packed(path, name);
            }
            if (extension.equals("gz")) {
                throw otherThanItsName(name, head);
            }
            if (isZip(head)) {
                return workbook(path, name, extension);
            }
            if (isOle2(head)) {
                return oldWorkbook(path, name, extension);
            }
            return text(path, name, extension, head, false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bytes of a text file, unpacked. */
    InputStream open() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return packed ? new LimitedStream(new GZIPInputStream(bytes, 1 << 16), LARGEST_UNPACKED, name) : bytes;
    }

    private static TableFile packed(Path path, String name) throws IOException {
        byte[] head;
        try (var inner = new GZIPInputStream(Files.newInputStream(path))) {
            head = inner.readNBytes(HEAD);
        } catch (ZipException | java.io.EOFException broken) {
            throw new UnreadableTable("imports.packed-file-broken", name);
        }
        if (head.length == 0) {
            throw new UnreadableTable("imports.file-empty", name);
        }
        if (isGzip(head) || isZip(head) || isOle2(head)) {
            throw new UnreadableTable("imports.packed-file-is-no-text", name);
        }
        var inside = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return text(path, name, extension(inside), head, true);
    }

    private static TableFile workbook(Path path, String name, String extension) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableTable(
                        zip.getEntry("xl/workbook.bin") == null
                                ? "imports.archive-is-no-workbook"
                                : "imports.binary-workbook",
                        name);
            }
            var unpacked = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            var texts = zip.getEntry("xl/sharedStrings.xml");
            if (unpacked > LARGEST_UNPACKED || (texts != null && texts.getSize() > LARGEST_SHARED_TEXT)) {
                throw new UnreadableTable("imports.unpacks-to-too-much", name);
            }
        } catch (IOException broken) {
            throw new UnreadableTable("imports.workbook-broken", name);
        }
        if (promises(extension, TableKind.TEXT) || promises(extension, TableKind.XLS)) {
            throw new UnreadableTable("imports.name-disagrees", name, "Excel (.xlsx)");
        }
        return new TableFile(path, name, TableKind.XLSX, false);
    }

    private static TableFile oldWorkbook(Path path, String name, String extension) throws IOException {
        if (Files.size(path) > LARGEST_XLS) {
            throw new UnreadableTable("imports.old-workbook-too-large", name, LARGEST_XLS >> 20);
        }
        try (var files = new POIFSFileSystem(path.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableTable("imports.workbook-has-password", name);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new UnreadableTable("imports.file-is-no-table", name, "Microsoft Office");
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableTable("imports.workbook-broken", name);
        }
        if (promises(extension, TableKind.TEXT) || promises(extension, TableKind.XLSX)) {
            throw new UnreadableTable("imports.name-disagrees", name, "Excel 97–2003 (.xls)");
        }
        return new TableFile(path, name, TableKind.XLS, false);
    }

    private static TableFile text(Path path, String name, String extension, byte[] head, boolean packed) {
        if (promises(extension, TableKind.XLSX) || promises(extension, TableKind.XLS)) {
            throw otherThanItsName(name, head);
        }
        if (!looksLikeText(head)) {
            throw new UnreadableTable("imports.file-is-no-table", name, TIKA.detect(head));
        }
        var type = TIKA.detect(head);
        var markup = type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("application/xml");
        if (markup || type.equals("application/rtf") || type.equals("application/pdf")) {
            throw new UnreadableTable("imports.file-is-no-table", name, type);
        }
        return new TableFile(path, name, TableKind.TEXT, packed);
    }

    private static boolean promises(String extension, TableKind kind) {
        return kind == TableKind.TEXT ? TEXT_NAMES.contains(extension) : WORKBOOK_NAMES.get(extension) == kind;
    }

    private static UnreadableTable otherThanItsName(String name, byte[] head) {
        return new UnreadableTable("imports.name-disagrees", name, TIKA.detect(head));
    }

    private static boolean looksLikeText(byte[] head) {
        if (TextEncoding.byMark(head) != null) {
            return true;
        }
        for (var b : head) {
            var control = b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
            if (control) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    private static boolean isZip(byte[] head) {
        return head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static boolean isOle2(byte[] head) {
        return head.length > 8 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf && (head[2] & 0xff) == 0x11;
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] head(InputStream bytes) throws IOException {
        try (bytes) {
            return bytes.readNBytes(HEAD);
        }
    }
}
