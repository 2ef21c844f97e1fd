package org.hengke.staff.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, per login name and per address, on all nodes together. An attempt is counted before it is compared, so that
 * many at once gain nothing; one that succeeds is taken back. Names nobody has are counted as well, so that nothing tells them apart.
 */
@Component
public class Guessing {

    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 50;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    Guessing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws TooManyAttempts while either is locked out */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void attempt(String login, String address) {
        count(nameKey(login), FREE_PER_NAME);
        count(addressKey(address), FREE_PER_ADDRESS);
    }

    /** It was no guess. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String login, String address) {
        jdbc.sql("delete from staff.sign_in_failures where key = :key")
                .param("key", nameKey(login))
                .update();
        takeBack(addressKey(address));
    }

    /** It was right as far as it went. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void unfinished(String login, String address) {
        takeBack(nameKey(login));
        takeBack(addressKey(address));
    }

    /** Whether the next attempt at this name would be refused; for the record of the lock-out. */
    public boolean isLocked(String login) {
        return blockedUntil(nameKey(login))
                .filter(until -> until.isAfter(clock.instant()))
                .isPresent();
    }

    /** Forgets what is a day old. */
    public void tidy() {
        jdbc.sql("delete from staff.sign_in_failures where failed_at < :before")
                .param("before", utc(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private void count(String key, int free) {
        var now = clock.instant();
        var failures = jdbc.sql("""
                insert into staff.sign_in_failures as f (key, failures, failed_at)
                values (:key, 1, :now)
                    on conflict (key) do update
                   set failures = case when f.failed_at < :forgotten then 1 else f.failures + 1 end,
                       failed_at = excluded.failed_at
                 where f.blocked_until is null or f.blocked_until <= :now
                returning failures
                """)
                .param("key", key)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .query(Integer.class)
                .optional();
        if (failures.isEmpty()) {
            long seconds = blockedUntil(key)
                    .map(until -> Duration.between(now, until).toSeconds())
                    .orElse(0L);
            throw new TooManyAttempts(Math.max(1, seconds));
        }
        if (failures.get() >= free) {
            jdbc.sql("update staff.sign_in_failures set blocked_until = :until where key = :key")
                    .param("until", utc(now.plus(delay(failures.get() - free))))
                    .param("key", key)
                    .update();
        }
    }

    private static Duration delay(int beyond) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(beyond, 10));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private void takeBack(String key) {
        jdbc.sql("""
                update staff.sign_in_failures
                   set failures = greatest(failures - 1, 0), blocked_until = null
                 where key = :key
                """).param("key", key).update();
    }

    private Optional<Instant> blockedUntil(String key) {
        return jdbc.sql(
                        "select blocked_until from staff.sign_in_failures where key = :key and blocked_until is not null")
                .param("key", key)
                .query((row, _) ->
                        row.getObject("blocked_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static String nameKey(String login) {
        return "name:" + Tokens.key(Tokens.hash(Login.key(login)));
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
