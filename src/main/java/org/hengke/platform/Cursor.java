package org.hengke.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the values of the row's sort key, opaque to callers. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * @param parts how many values the list's sort key has
     * @return null for no cursor, that is the first page
     * @throws Refusal {@code platform.bad-cursor} if it is none of ours
     */
    public static @Nullable Cursor parse(@Nullable String text, int parts) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var values = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1);
            if (values.length == parts) {
                return new Cursor(List.of(values));
            }
        } catch (IllegalArgumentException notBase64) {
            throw (Refusal) new Refusal(Kind.INVALID, "platform.bad-cursor").initCause(notBase64);
        }
        throw new Refusal(Kind.INVALID, "platform.bad-cursor");
    }

    public String text(int part) {
        return parts.get(part);
    }

    public long number(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException forged) {
            throw (Refusal) new Refusal(Kind.INVALID, "platform.bad-cursor").initCause(forged);
        }
    }

    public Instant instant(int part) {
        try {
            return Instant.parse(parts.get(part));
        } catch (DateTimeException forged) {
            throw (Refusal) new Refusal(Kind.INVALID, "platform.bad-cursor").initCause(forged);
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }
}
