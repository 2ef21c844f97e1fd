package org.hengke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant THEN = Instant.parse("2026-10-01T02:00:00Z");

    private final DemoClock clock = new DemoClock();

    @Test
    void whatIsDoneThenIsDoneThenAndAllElseNow() throws InterruptedException {
        var seen = new ArrayList<Instant>();
        var elsewhere = new ArrayList<Instant>();
        clock.at(THEN, () -> {
            seen.add(clock.instant());
            try {
                Thread.ofPlatform().start(() -> elsewhere.add(clock.instant())).join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(seen).containsExactly(THEN);
        assertThat(elsewhere).singleElement().matches(DemoClockTest::isNow);
        assertThat(clock.instant()).matches(DemoClockTest::isNow);
    }

    private static boolean isNow(Instant instant) {
        return Duration.between(instant, Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0;
    }
}
