package org.hengke.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Every test class begins at {@link #START}. */
public final class TestClock extends Clock {

    /** A Monday, nine in the morning in Shanghai. */
    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = START;

    /** Goes to a moment, back as well as forth. */
    public void set(Instant moment) {
        now = moment;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a test has one clock");
    }
}
