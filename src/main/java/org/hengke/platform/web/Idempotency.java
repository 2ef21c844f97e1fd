package org.hengke.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a request with an {@code Idempotency-Key} once: a repetition gets the first answer. The key is held in the work's own
 * transaction, so a repetition that comes while the first runs waits for it, and one after a failure tries afresh.
 */
@Service
public class Idempotency {

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Earlier(byte[] digest, @Nullable String answer) {}

    /**
     * Answers a request of the signed-in caller.
     *
     * @param key the header's value; without one the work is simply done
     * @param request the request's content: the same key with other content is refused
     * @param type of the answer
     * @throws Refusal {@code platform.idempotency-key-reused}, {@code platform.bad-idempotency-key}
     */
    @Transactional
    public <T> T once(@Nullable String key, Object request, Class<T> type, Supplier<T> work) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return once(signedIn == null ? "" : signedIn.getName(), key, request, type, work);
    }

    /** The same for a caller who is known otherwise, as by a signed link. */
    @Transactional
    public <T> T once(String caller, @Nullable String key, Object request, Class<T> type, Supplier<T> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > 200 || key.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(Kind.INVALID, "platform.bad-idempotency-key");
        }
        var digest = digest(type.getName() + json.writeValueAsString(request));
        int taken = jdbc.sql("""
                insert into platform.idempotent_requests (caller, key, digest, started_at)
                values (:caller, :key, :digest, :now)
                    on conflict do nothing""")
                .param("caller", caller)
                .param("key", key)
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (taken == 0) {
            return json.readValue(earlier(caller, key, digest), type);
        }
        var answer = work.get();
        jdbc.sql("""
                update platform.idempotent_requests
                   set answer = :answer
                 where caller = :caller
                   and key = :key""")
                .param("answer", json.writeValueAsString(answer))
                .param("caller", caller)
                .param("key", key)
                .update();
        return answer;
    }

    /** Forgets keys older than seven days. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from platform.idempotent_requests where started_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private String earlier(String caller, String key, byte[] digest) {
        var earlier = jdbc.sql("""
                select digest, answer
                  from platform.idempotent_requests
                 where caller = :caller
                   and key = :key""")
                .param("caller", caller)
                .param("key", key)
                .query(Earlier.class)
                .single();
        if (!Arrays.equals(earlier.digest(), digest)) {
            throw new Refusal(Kind.CONFLICT, "platform.idempotency-key-reused");
        }
        if (earlier.answer() == null) {
            throw new Refusal(Kind.CONFLICT, "platform.idempotency-in-progress");
        }
        return earlier.answer();
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
