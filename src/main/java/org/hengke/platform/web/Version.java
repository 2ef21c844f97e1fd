package org.hengke.platform.web;

import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Versions of a record as HTTP speaks them: {@code ETag: "7"} out, {@code If-Match: "7"} in. */
public final class Version {

    private Version() {}

    /**
     * @throws Refusal {@code platform.version-needed} without the header, {@code platform.bad-version} if it is none of ours
     */
    public static long of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(Kind.INVALID, "platform.version-needed");
        }
        try {
            return Long.parseLong(ifMatch.replace("W/", "").replace("\"", "").trim());
        } catch (NumberFormatException notOurs) {
            throw (Refusal) new Invalid("If-Match", "platform.bad-version").initCause(notOurs);
        }
    }

    public static <T> ResponseEntity<T> tagged(T body, long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
