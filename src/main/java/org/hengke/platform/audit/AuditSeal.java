package org.hengke.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the trail in batches: each batch's hash covers its entries and the hash of the batch before, so nothing sealed can be changed,
 * removed or put in without breaking the chain from there on. The newest hash goes to the log as well, outside the database: with it, a
 * chain cut off at the end is found out.
 */
@Service
public class AuditSeal {

    private static final Logger log = LoggerFactory.getLogger(AuditSeal.class);
    private static final int MOST_IN_A_BATCH = 5_000;
    private static final int HASH_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditSeal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Batch(long id, String hash) {}

    /**
     * What a verification found.
     *
     * @param whole whether every batch is as it was sealed
     * @param brokenBatch the first that is not
     * @param reason {@code hash}, {@code chain}, {@code count} or {@code missing}
     * @param lastHash of the newest batch, to compare with one noted earlier or with the log
     * @param unsealed entries not sealed yet
     */
    public record Verification(
            boolean whole,
            long batches,
            long entries,
            @Nullable Long brokenBatch,
            @Nullable String reason,
            @Nullable String lastHash,
            @Nullable Instant lastSealedAt,
            long unsealed,
            @Nullable Instant oldestUnsealedAt) {}

    /**
     * Seals what is unsealed; of several nodes one does it.
     *
     * @return how many entries were sealed
     */
    @Transactional
    public int seal() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('platform.audit-seal'))")
                .query((_, _) -> true)
                .single();
        var before = last();
        long id = before.map(Batch::id).orElse(0L) + 1;
        var bounds = jdbc.sql("""
                with tail as (
                    select id
                      from platform.audit_entries
                     where batch_id is null
                     order by id
                     limit :most),
                sealed as (
                    update platform.audit_entries e
                       set batch_id = :batch
                      from tail
                     where e.id = tail.id
                    returning e.id)
                select count(*) as entries, min(id) as first, max(id) as last
                  from sealed
                """)
                .param("most", MOST_IN_A_BATCH)
                .param("batch", id)
                .query((row, _) -> new long[] {row.getLong("entries"), row.getLong("first"), row.getLong("last")})
                .single();
        if (bounds[0] == 0) {
            return 0;
        }
        var previous = before.map(Batch::hash).orElse(HexFormat.of().formatHex(new byte[HASH_BYTES]));
        var hash = hash(id, previous);
        jdbc.sql("""
                insert into platform.audit_batches
                       (id, sealed_at, entries, first_entry_id, last_entry_id, previous_hash, hash)
                values (:id, :now, :entries, :first, :last, :previous, :hash)
                """)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("entries", bounds[0])
                .param("first", bounds[1])
                .param("last", bounds[2])
                .param("previous", HexFormat.of().parseHex(previous))
                .param("hash", HexFormat.of().parseHex(hash))
                .update();
        log.info("Audit batch {} sealed: {} entries, hash {}", id, bounds[0], hash);
        return (int) bounds[0];
    }

    /** Goes through the whole chain. */
    @Transactional(readOnly = true)
    public Verification verify() {
        var walk = new Walk();
        jdbc.sql("""
                select id, entries, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash
                  from platform.audit_batches
                 order by id
                """).query((ResultSet row) -> {
            if (walk.reason == null) {
                check(walk, row);
            }
        });
        long unknown = walk.reason != null
                ? 0
                : jdbc.sql("""
                select count(*)
                  from platform.audit_entries
                 where batch_id > :last
                """).param("last", walk.batches).query(Long.class).single();
        if (unknown > 0) {
            walk.brokenBatch = walk.batches + 1;
            walk.reason = "missing";
        }
        return answer(walk);
    }

    private static final class Walk {
        private long batches;
        private long entries;
        private String lastHash = HexFormat.of().formatHex(new byte[HASH_BYTES]);
        private @Nullable Long brokenBatch;
        private @Nullable String reason;
    }

    private void check(Walk walk, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var hash = row.getString("hash");
        String reason = null;
        if (id != walk.batches + 1) {
            reason = "missing";
        } else if (!row.getString("previous").equals(walk.lastHash)) {
            reason = "chain";
        } else if (count(id) != row.getLong("entries")) {
            reason = "count";
        } else if (!hash(id, walk.lastHash).equals(hash)) {
            reason = "hash";
        }
        if (reason != null) {
            walk.brokenBatch = reason.equals("missing") ? walk.batches + 1 : id;
            walk.reason = reason;
            return;
        }
        walk.batches = id;
        walk.entries += row.getLong("entries");
        walk.lastHash = hash;
    }

    private Verification answer(Walk walk) {
        return jdbc.sql("""
                select count(*) as unsealed, min(occurred_at) as oldest,
                       (select max(sealed_at) from platform.audit_batches) as sealed_at
                  from platform.audit_entries
                 where batch_id is null
                """)
                .query((row, _) -> new Verification(
                        walk.reason == null,
                        walk.batches,
                        walk.entries,
                        walk.brokenBatch,
                        walk.reason,
                        walk.batches == 0 ? null : walk.lastHash,
                        instant(row, "sealed_at"),
                        row.getLong("unsealed"),
                        instant(row, "oldest")))
                .single();
    }

    private Optional<Batch> last() {
        return jdbc.sql("select id, encode(hash, 'hex') as hash from platform.audit_batches order by id desc limit 1")
                .query((row, _) -> new Batch(row.getLong("id"), row.getString("hash")))
                .optional();
    }

    private long count(long batch) {
        return jdbc.sql("select count(*) from platform.audit_entries where batch_id = :batch")
                .param("batch", batch)
                .query(Long.class)
                .single();
    }

    /** SHA-256 over the hash before and every field of every entry, each with its length in front. */
    private String hash(long batch, String previous) {
        var digest = Digests.sha256();
        digest.update(HexFormat.of().parseHex(previous));
        jdbc.sql("""
                select id, occurred_at, actor, via, address, action, viewing, subject_kind, subject_id,
                       details::text as details
                  from platform.audit_entries
                 where batch_id = :batch
                 order by id
                """).param("batch", batch).query((ResultSet row) -> {
            add(digest, row);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, ResultSet row) throws SQLException {
        var at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        for (var part : Arrays.asList(
                row.getString("id"),
                at.getEpochSecond() + "." + at.getNano() / 1_000,
                row.getString("actor"),
                row.getString("via"),
                row.getString("address"),
                row.getString("action"),
                Boolean.toString(row.getBoolean("viewing")),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("details"))) {
            var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(part == null ? -1 : bytes.length)
                    .array());
            digest.update(bytes);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
