package org.hengke.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hengke.platform.signals.Signals;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class LiveStreamTest {

    private final LiveStream here;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    LiveStreamTest(LiveStream here, DataSource database, JdbcClient jdbc, TransactionTemplate transactions) {
        this.here = here;
        this.database = database;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void tellsOnlyWhatWasCommitted() {
        var heard = new LinkedBlockingQueue<LiveEvent>();
        try (var _ = here.subscribe(heard::add)) {
            transactions.executeWithoutResult(status -> {
                here.publish(new LiveEvent("test", 1, "rolled-back"));
                status.setRollbackOnly();
            });
            transactions.executeWithoutResult(status -> {
                here.publish(new LiveEvent("test", 2, "committed"));
                assertThat(heard).isEmpty();
            });
        }

        assertThat(heard).containsExactly(new LiveEvent("test", 2, "committed"));
    }

    @Test
    void reachesAnotherNode() throws Exception {
        var heard = new LinkedBlockingQueue<LiveEvent>();
        var ear = new Signals(database, jdbc, event -> {});
        var there = new LiveStream(ear);
        ear.start();
        there.start();
        try (var _ = there.subscribe(event -> {
            if (event.id() == 3) {
                heard.add(event);
            }
        })) {
            LiveEvent first = null;
            for (int i = 0; first == null && i < 100; i++) {
                here.publish(new LiveEvent("test", 3, "far away"));
                first = heard.poll(100, TimeUnit.MILLISECONDS);
            }

            assertThat(first).isEqualTo(new LiveEvent("test", 3, "far away"));
        } finally {
            there.stop();
            ear.stop();
        }
    }

    @Test
    void goesOnWhenASubscriberFails() {
        var heard = new LinkedBlockingQueue<LiveEvent>();
        try (var _ = here.subscribe(event -> {
                    throw new IllegalStateException("deaf");
                });
                var _ = here.subscribe(heard::add)) {
            here.publish(new LiveEvent("test", 4, "heard"));
        }

        assertThat(heard).hasSize(1);
    }
}
