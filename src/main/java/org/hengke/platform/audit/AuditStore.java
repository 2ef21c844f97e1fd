package org.hengke.platform.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditStore {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(AuditEntry entry, AuditOrigin origin, Instant at) {
        jdbc.sql("""
                insert into platform.audit_entries
                       (occurred_at, actor, via, address, action, viewing, subject_kind, subject_id, details)
                values (:at, :actor, :via, :address, :action, :viewing, :subjectKind, :subjectId, cast(:details as jsonb))
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", origin.actor())
                .param("via", origin.via())
                .param("address", origin.address())
                .param("action", entry.action())
                .param("viewing", entry.viewing())
                .param("subjectKind", entry.subjectKind())
                .param("subjectId", entry.subjectId())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }

    byte[] salt(String subjectKind, long subjectId) {
        var fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        jdbc.sql("""
                insert into platform.audit_salts (subject_kind, subject_id, salt)
                values (:kind, :id, :salt)
                on conflict do nothing
                """)
                .param("kind", subjectKind)
                .param("id", subjectId)
                .param("salt", fresh)
                .update();
        return findSalt(subjectKind, subjectId).orElseThrow();
    }

    void dropSalt(String subjectKind, long subjectId) {
        jdbc.sql("delete from platform.audit_salts where subject_kind = :kind and subject_id = :id")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .update();
    }

    private Optional<byte[]> findSalt(String subjectKind, long subjectId) {
        return jdbc.sql("select salt from platform.audit_salts where subject_kind = :kind and subject_id = :id")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query((row, _) -> row.getBytes("salt"))
                .optional();
    }
}
