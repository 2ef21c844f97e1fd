package org.hengke.staff.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.hengke.platform.signals.Signals;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which programs act for a person, within what that person may. Only their hashes are kept. */
@Service
public class AccessTokens {

    /** By this a token is known as one of ours, as scanners for leaked secrets expect. */
    public static final String PREFIX = "hengke_";

    private static final String TOPIC = "access-tokens";
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private record Known(Live live, @Nullable Instant expiresAt, AtomicReference<Instant> used, long change) {}

    /** @param permissions what it is limited to; null for whatever its owner may */
    public record Live(long id, PersonId person, @Nullable Set<String> permissions) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Signals signals;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    AccessTokens(JdbcClient jdbc, Clock clock, Signals signals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signals = signals;
        signals.listen(TOPIC, changes::incrementAndGet);
    }

    /** @return the token, which nobody can be shown again */
    @Transactional
    public String issue(PersonId person, String name, @Nullable Set<String> permissions, @Nullable Instant expiresAt) {
        var token = PREFIX + Tokens.fresh();
        register(person, name, token, permissions, expiresAt);
        return token;
    }

    /** Takes a token made elsewhere; one that is known already becomes this person's. */
    @Transactional
    public void register(
            PersonId person,
            String name,
            String token,
            @Nullable Set<String> permissions,
            @Nullable Instant expiresAt) {
        jdbc.sql("""
                insert into staff.access_tokens (person_id, name, token_hash, permissions, created_at, expires_at)
                values (:person, :name, :hash, :permissions, :now, :expires)
                    on conflict (token_hash) do update
                   set person_id = excluded.person_id, permissions = excluded.permissions, expires_at = excluded.expires_at
                """)
                .param("person", person.value())
                .param("name", name)
                .param("hash", Tokens.hash(token))
                .param("permissions", permissions == null ? null : permissions.toArray(String[]::new))
                .param("now", utc(clock.instant()))
                .param("expires", expiresAt == null ? null : utc(expiresAt))
                .update();
        signals.send(TOPIC, "changed");
    }

    public Optional<Live> find(String token) {
        var hash = Tokens.hash(token);
        var key = Tokens.key(hash);
        var now = clock.instant();
        long change = changes.get();
        var found = known.getIfPresent(key);
        if (found == null || found.change() != change) {
            known.invalidate(key);
            var read = read(hash, change);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            found = read.get();
            known.put(key, found);
        }
        if (found.expiresAt() != null && !now.isBefore(found.expiresAt())) {
            return Optional.empty();
        }
        touch(found, now);
        return Optional.of(found.live());
    }

    public List<AccessToken> of(PersonId person) {
        return jdbc.sql("""
                select id, name, permissions, created_at, expires_at, last_used_at
                  from staff.access_tokens
                 where person_id = :person
                 order by id desc
                """)
                .param("person", person.value())
                .query((row, _) -> new AccessToken(
                        row.getLong("id"),
                        row.getString("name"),
                        permissions(row),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instantOrNull(row, "expires_at"),
                        instantOrNull(row, "last_used_at")))
                .list();
    }

    /** @return whether this person had such a token */
    @Transactional
    public boolean revoke(PersonId person, long id) {
        int gone = jdbc.sql("delete from staff.access_tokens where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
        signals.send(TOPIC, "changed");
        return gone > 0;
    }

    @Transactional
    public void revokeAll(PersonId person) {
        jdbc.sql("delete from staff.access_tokens where person_id = :person")
                .param("person", person.value())
                .update();
        signals.send(TOPIC, "changed");
    }

    private Optional<Known> read(byte[] hash, long change) {
        return jdbc.sql("""
                select id, person_id, permissions, expires_at, last_used_at
                  from staff.access_tokens
                 where token_hash = :hash
                """)
                .param("hash", hash)
                .query((row, _) -> {
                    var used = instantOrNull(row, "last_used_at");
                    return new Known(
                            new Live(row.getLong("id"), new PersonId(row.getLong("person_id")), permissions(row)),
                            instantOrNull(row, "expires_at"),
                            new AtomicReference<>(used == null ? Instant.EPOCH : used),
                            change);
                })
                .optional();
    }

    private void touch(Known token, Instant now) {
        var used = token.used().get();
        if (now.isAfter(used.plus(TOUCH_EVERY)) && token.used().compareAndSet(used, now)) {
            jdbc.sql("update staff.access_tokens set last_used_at = :now where id = :id")
                    .param("now", utc(now))
                    .param("id", token.live().id())
                    .update();
        }
    }

    private static @Nullable Set<String> permissions(ResultSet row) throws SQLException {
        Array permissions = row.getArray("permissions");
        return permissions == null ? null : Set.of((String[]) permissions.getArray());
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
