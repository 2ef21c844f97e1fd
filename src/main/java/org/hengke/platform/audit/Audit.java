package org.hengke.platform.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.hengke.platform.database.DatabaseReplaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where every change and every sensitive read is recorded, in the transaction in which it happens. */
@Service
public class Audit {

    /** Looking at the same thing again within this time is the same look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private record Look(AuditOrigin origin, String action, String subjectKind, long subjectId) {}

    private final AuditStore store;
    private final Clock clock;
    private final Cache<Look, Boolean> looks =
            Caffeine.newBuilder().expireAfterWrite(ONE_LOOK).maximumSize(50_000).build();

    Audit(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Records on behalf of the current origin; see {@link AuditOrigin#enter}. */
    public void record(AuditEntry entry) {
        store.append(entry, AuditOrigin.current(), clock.instant());
    }

    /** Records on behalf of somebody the current thread does not work for, as at sign-in. */
    public void record(AuditEntry entry, AuditOrigin origin) {
        store.append(entry, origin, clock.instant());
    }

    /**
     * Records that the caller looked at something sensitive, once in ten minutes for the same thing. Looking at
     * oneself is not recorded.
     *
     * @param action as {@code metrics.figures-viewed}
     */
    public void viewed(String action, String subjectKind, long subjectId) {
        var origin = AuditOrigin.current();
        if (subjectKind.equals("person") && Objects.equals(origin.actor(), subjectId)) {
            return;
        }
        var look = new Look(origin, action, subjectKind, subjectId);
        if (looks.asMap().putIfAbsent(look, true) == null) {
            forgetUnlessCommitted(look);
            record(AuditEntry.viewed(action, subjectKind, subjectId));
        }
    }

    /** What comes to nothing leaves no record, so the next look is the first. */
    private void forgetUnlessCommitted(Look look) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        looks.invalidate(look);
                    }
                }
            });
        }
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        looks.invalidateAll();
    }

    /**
     * A text that may be personal, as 16 hexadecimal digits that tell whether two were the same. The salt is the subject's own and
     * goes when the subject is forgotten.
     */
    public String digest(String subjectKind, long subjectId, String text) {
        return Digests.salted(store.salt(subjectKind, subjectId), text);
    }

    /** Takes away the subject's salt; its digests can no longer be traced to a text. */
    public void forget(String subjectKind, long subjectId) {
        store.dropSalt(subjectKind, subjectId);
    }
}
