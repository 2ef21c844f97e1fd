package org.hengke.platform.attachments;

import java.time.Instant;

/**
 * A file somebody sent.
 *
 * @param name as sent, without folders and control characters
 * @param type media type as detected from the content, not as claimed
 * @param size in bytes
 */
public record Attachment(AttachmentId id, String name, String type, long size, Instant createdAt) {

    /** Whether a browser may show it in the page: raster images only, never what can carry a script. */
    public boolean isPicture() {
        return switch (type) {
            case "image/png", "image/jpeg", "image/gif", "image/webp" -> true;
            default -> false;
        };
    }
}
