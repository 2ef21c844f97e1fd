package org.hengke.staff.internal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two passes, as OWASP advises. A few at a time, so that a flood of attempts does not eat the memory. */
@Component
public class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = noPasswords();

    public String of(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a comparison, so that nobody learns from the time which login names exist. */
    void pretend(String password) {
        inTurn(() -> encoder.matches(password, nobodys));
    }

    /** Looks like a hash, costs as much to compare with, and is that of no password anybody knows. */
    private static String noPasswords() {
        var bytes = new byte[SALT_BYTES + HASH_BYTES];
        new SecureRandom().nextBytes(bytes);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        LANES,
                        base64.encodeToString(Arrays.copyOf(bytes, SALT_BYTES)),
                        base64.encodeToString(Arrays.copyOfRange(bytes, SALT_BYTES, bytes.length)));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(Kind.UNAVAILABLE, "staff.sign-in-busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
