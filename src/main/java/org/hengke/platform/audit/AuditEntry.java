package org.hengke.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something done or seen, to be recorded. Who, from where and when are added by {@link Audit}.
 *
 * @param action as {@code cases.closed}: module, dot, past tense; its words on screen are the message {@code audit.<action>}
 * @param viewing whether something sensitive was read rather than changed
 * @param subjectKind as {@code case}, {@code person}, {@code customer}
 * @param details ids, codes and numbers that say what changed; never names or texts of people, for which see {@link Audit#digest}
 */
public record AuditEntry(
        String action,
        boolean viewing,
        String subjectKind,
        @Nullable Long subjectId,
        Map<String, Object> details) {

    public AuditEntry {
        details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** Something changed. */
    public static AuditEntry of(String action, String subjectKind, long subjectId) {
        return new AuditEntry(action, false, subjectKind, subjectId, Map.of());
    }

    /** Something changed that has no id, as the settings. */
    public static AuditEntry of(String action, String subjectKind) {
        return new AuditEntry(action, false, subjectKind, null, Map.of());
    }

    /** Something sensitive was read or taken out. */
    public static AuditEntry viewed(String action, String subjectKind, long subjectId) {
        return new AuditEntry(action, true, subjectKind, subjectId, Map.of());
    }

    public AuditEntry with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new AuditEntry(action, viewing, subjectKind, subjectId, more);
    }

    /** What a value was and what it became; null for none. */
    public AuditEntry changed(String name, @Nullable Object before, @Nullable Object after) {
        return with(name, new Change(before, after));
    }

    record Change(@Nullable Object before, @Nullable Object after) {}
}
