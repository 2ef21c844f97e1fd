package org.hengke.staff.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.hengke.platform.signals.Signals;
import org.hengke.staff.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of browsers. Kept in PostgreSQL for all nodes; each node remembers those it serves, so a request of a known session asks no
 * database, and writes when it was last seen once a minute.
 */
@Service
public class Sessions {

    private static final String TOPIC = "sessions";
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST_AGENT = 300;
    private static final int MOST = 50_000;

    /** @param change how many endings had been heard of when it was read */
    private record Known(
            long id, PersonId person, Instant expiresAt, boolean limited, AtomicReference<Instant> seen, long change) {}

    /** @param limited the password is temporary: nothing but changing it is allowed */
    public record Live(long id, PersonId person, boolean limited) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Signals signals;
    private final Duration idle;
    private final Duration longest;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Sessions(
            JdbcClient jdbc,
            Clock clock,
            Signals signals,
            @Value("${hengke.sessions.idle:PT10H}") Duration idle,
            @Value("${hengke.sessions.longest:P7D}") Duration longest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signals = signals;
        this.idle = idle;
        this.longest = longest;
        signals.listen(TOPIC, changes::incrementAndGet);
    }

    public Duration longest() {
        return longest;
    }

    /** Opens a session; always with a token of its own, whatever the browser sent. */
    @Transactional
    public String open(PersonId person, SignInMethod method, String address, String agent) {
        var token = Tokens.fresh();
        var now = clock.instant();
        jdbc.sql("""
                insert into staff.sessions
                       (person_id, token_hash, method, address, agent, created_at, last_seen_at, expires_at)
                values (:person, :hash, :method, :address, :agent, :now, :now, :expires)
                """)
                .param("person", person.value())
                .param("hash", Tokens.hash(token))
                .param("method", method.name())
                .param("address", address)
                .param("agent", agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent)
                .param("now", utc(now))
                .param("expires", utc(now.plus(longest)))
                .update();
        return token;
    }

    /** The session of this token unless it ended. */
    public Optional<Live> find(String token) {
        var hash = Tokens.hash(token);
        var key = Tokens.key(hash);
        var now = clock.instant();
        long change = changes.get();
        var session = known.getIfPresent(key);
        if (session == null || session.change() != change || isOver(session, now)) {
            known.invalidate(key);
            var read = read(hash, change);
            if (read.isEmpty() || isOver(read.get(), now)) {
                return Optional.empty();
            }
            session = read.get();
            known.put(key, session);
        }
        touch(session, now);
        return Optional.of(new Live(session.id(), session.person(), session.limited()));
    }

    /** Running sessions, the latest used first. */
    public List<Session> of(PersonId person) {
        var now = clock.instant();
        return jdbc.sql("""
                select id, person_id, method, address, agent, created_at, last_seen_at, expires_at
                  from staff.sessions
                 where person_id = :person
                   and expires_at > :now
                   and last_seen_at > :idleSince
                 order by last_seen_at desc, id desc
                """)
                .param("person", person.value())
                .param("now", utc(now))
                .param("idleSince", utc(now.minus(idle)))
                .query((row, _) -> session(row))
                .list();
    }

    /** @return whether there was such a session of this person */
    @Transactional
    public boolean end(PersonId person, long id) {
        int ended = jdbc.sql("delete from staff.sessions where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
        signals.send(TOPIC, "ended");
        return ended > 0;
    }

    @Transactional
    public int endAll(PersonId person) {
        return endAllBut(person, -1);
    }

    @Transactional
    public int endAllBut(PersonId person, long kept) {
        int ended = jdbc.sql("delete from staff.sessions where person_id = :person and id <> :kept")
                .param("person", person.value())
                .param("kept", kept)
                .update();
        signals.send(TOPIC, "ended");
        return ended;
    }

    /** Deletes what is over; nobody can use it any more, so nobody need hear of it. */
    public void tidy() {
        var now = clock.instant();
        jdbc.sql("delete from staff.sessions where expires_at < :now or last_seen_at < :idleSince")
                .param("now", utc(now))
                .param("idleSince", utc(now.minus(idle)))
                .update();
    }

    private boolean isOver(Known session, Instant now) {
        return !now.isBefore(session.expiresAt())
                || !now.isBefore(session.seen().get().plus(idle));
    }

    private void touch(Known session, Instant now) {
        var seen = session.seen().get();
        if (now.isAfter(seen.plus(TOUCH_EVERY)) && session.seen().compareAndSet(seen, now)) {
            jdbc.sql("update staff.sessions set last_seen_at = :now where id = :id and last_seen_at < :now")
                    .param("now", utc(now))
                    .param("id", session.id())
                    .update();
        }
    }

    private Optional<Known> read(byte[] hash, long change) {
        return jdbc.sql("""
                select s.id, s.person_id, s.expires_at, s.last_seen_at, coalesce(p.temporary, false) as limited
                  from staff.sessions s
                  left join staff.passwords p on p.person_id = s.person_id and s.method = 'PASSWORD'
                 where s.token_hash = :hash
                """)
                .param("hash", hash)
                .query((row, _) -> new Known(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        instant(row, "expires_at"),
                        row.getBoolean("limited"),
                        new AtomicReference<>(instant(row, "last_seen_at")),
                        change))
                .optional();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                SignInMethod.valueOf(row.getString("method")),
                row.getString("address"),
                row.getString("agent"),
                instant(row, "created_at"),
                instant(row, "last_seen_at"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
