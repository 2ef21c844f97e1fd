package org.hengke.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text, decided over all of its bytes and never guessed from a sample.
 *
 * @param charset what decodes it; GB18030 decodes GBK too
 * @param label what people call it
 * @param mark bytes of the byte order mark in front
 */
public record TextEncoding(Charset charset, String label, int mark) {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** The encoding that a byte order mark names, or null where there is none. */
    static @Nullable TextEncoding byMark(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, "UTF-8 BOM", 3);
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, "UTF-16LE", 2);
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, "UTF-16BE", 2);
        }
        return null;
    }

    /** Reads the stream to its end and says how it is encoded. Refuses bytes that fit nothing, and mixtures. */
    static TextEncoding of(InputStream bytes) throws IOException {
        var head = bytes.readNBytes(3);
        var marked = byMark(head);
        if (marked != null && !marked.charset().equals(StandardCharsets.UTF_8)) {
            return marked;
        }
        var scan = new EncodingScan();
        if (marked == null) {
            scan.add(head, head.length);
        }
        var buffer = new byte[1 << 16];
        for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            scan.add(buffer, read);
        }
        scan.end();
        return marked == null ? scan.verdict() : scan.confirm(marked);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
