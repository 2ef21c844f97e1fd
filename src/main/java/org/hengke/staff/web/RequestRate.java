package org.hengke.staff.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.hengke.staff.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many requests a person, with all browsers and programs together, may make on this node. */
@Component
class RequestRate {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final long aMinute;
    private final Cache<PersonId, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumSize(50_000)
            .build();

    RequestRate(@Value("${hengke.limits.requests-a-minute:60000}") long aMinute) {
        this.aMinute = aMinute;
    }

    /** @return seconds to wait, 0 if the request is within the rate */
    long take(PersonId person) {
        var bucket = Objects.requireNonNull(buckets.get(person, _ -> fresh()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
