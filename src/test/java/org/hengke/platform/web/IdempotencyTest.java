package org.hengke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;

@DatabaseTest
class IdempotencyTest {

    private final Idempotency idempotency;
    private final TestClock clock;
    private final AtomicInteger worked = new AtomicInteger();

    IdempotencyTest(Idempotency idempotency, TestClock clock) {
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record Made(int number) {}

    @Test
    void answersARepetitionAsTheFirstTime() {
        assertThat(once("repeated", "a")).isEqualTo(new Made(1));
        assertThat(once("repeated", "a")).isEqualTo(new Made(1));
        assertThat(worked).hasValue(1);
    }

    @Test
    void refusesTheSameKeyForOtherContent() {
        once("reused", "a");

        assertThatThrownBy(() -> once("reused", "b")).hasMessage("platform.idempotency-key-reused");
    }

    @Test
    void triesAfreshAfterAFailure() {
        assertThatThrownBy(() -> idempotency.once("me", "failed", "a", Made.class, () -> {
                    throw new IllegalStateException("first");
                }))
                .hasMessage("first");

        assertThat(once("failed", "a")).isEqualTo(new Made(1));
    }

    @Test
    void worksOnceForManyAtTheSameTime() throws Exception {
        var together = new CountDownLatch(1);
        var answers = new ArrayList<Future<Made>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Callable<Made> request = () -> {
                    together.await();
                    return once("at once", "a");
                };
                answers.add(people.submit(request));
            }
            together.countDown();
        }

        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(new Made(1));
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void forgetsAfterAWeek() {
        once("old", "a");
        clock.advance(Duration.ofDays(8));

        idempotency.forgetOld();

        assertThat(once("old", "b")).isEqualTo(new Made(2));
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> once(" ", "a")).hasMessage("platform.bad-idempotency-key");
        assertThatThrownBy(() -> once("x".repeat(201), "a")).hasMessage("platform.bad-idempotency-key");
    }

    private Made once(String key, String content) {
        return idempotency.once("me", key, content, Made.class, () -> new Made(worked.incrementAndGet()));
    }
}
