package org.hengke.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current thread works. Set for each request; whoever goes on in the background takes it along.
 *
 * @param actor id of a person; none for the program itself and for strangers
 * @param via {@code session}, {@code token}, {@code public} or {@code system}
 * @param address the caller's network address
 */
public record AuditOrigin(
        @Nullable Long actor, String via, @Nullable String address) {

    private static final AuditOrigin SYSTEM = new AuditOrigin(null, "system", null);
    private static final ThreadLocal<AuditOrigin> CURRENT = new ThreadLocal<>();

    public static AuditOrigin current() {
        var current = CURRENT.get();
        return current == null ? SYSTEM : current;
    }

    /** Works on behalf of this origin until closed. */
    public Scope enter() {
        var before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
