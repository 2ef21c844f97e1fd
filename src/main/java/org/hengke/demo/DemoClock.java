package org.hengke.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The real time, but for what the demo department did some days ago: that is done anew as if it were then. */
@Component
@Primary
@ConditionalOnProperty(name = "hengke.demo", havingValue = "true")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final Clock real = Clock.tick(Clock.systemUTC(), MICROSECOND);

    /** Only for what this thread does. */
    void at(Instant then, Runnable act) {
        ScopedValue.where(THEN, then).run(act);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : real.withZone(zone);
    }
}
