package org.hengke.channels.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much strangers may read and write on this node: per address (of IPv6 the network a household gets), and writing by all together,
 * so that a flood from many addresses does not bury the department either.
 */
@Component
public class FloodLimits {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int HOUSEHOLD_BYTES = 8;

    private final long readsAMinute;
    private final long writes;
    private final Bucket everybody;
    private final Cache<String, Bucket> reading = cache();
    private final Cache<String, Bucket> writing = cache();

    FloodLimits(
            @Value("${hengke.portal.reads-a-minute:240}") long readsAMinute,
            @Value("${hengke.portal.writes-in-ten-minutes:20}") long writes,
            @Value("${hengke.portal.all-writes-in-ten-minutes:1200}") long allWrites) {
        this.readsAMinute = readsAMinute;
        this.writes = writes;
        this.everybody = bucket(allWrites, WINDOW);
    }

    /** @return seconds to wait, 0 if it may be read now */
    public long read(String address) {
        return take(Objects.requireNonNull(
                reading.get(network(address), _ -> bucket(readsAMinute, Duration.ofMinutes(1)))));
    }

    /** @return seconds to wait, 0 if it may be written now */
    public long write(String address) {
        var wait = take(Objects.requireNonNull(writing.get(network(address), _ -> bucket(writes, WINDOW))));
        return wait > 0 ? wait : take(everybody);
    }

    private static long take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(long capacity, Duration refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                .build();
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(30))
                .maximumSize(100_000)
                .build();
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, HOUSEHOLD_BYTES)) : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
