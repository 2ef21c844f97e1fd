package org.hengke.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hengke.platform.sheets.SheetFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/**
 * A file as the answer to a request; a controller returns it like a record. It is written while the request is answered, however
 * long that takes, and a refusal before its first bytes leave is told like any other.
 *
 * @param name with its ending; signs that file systems do not take become lines
 */
public record Download(String name, MediaType type, Body body) {

    /** Writes the file, and leaves the stream open. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A table.
     *
     * @param name without an ending
     */
    public Download(String name, SheetFormat format, Body body) {
        this(name + "." + format.suffix(), MediaType.parseMediaType(format.mediaType()), body);
    }

    ContentDisposition disposition() {
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_"), StandardCharsets.UTF_8)
                .build();
    }
}
