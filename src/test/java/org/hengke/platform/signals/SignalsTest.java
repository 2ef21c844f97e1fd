package org.hengke.platform.signals;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hengke.support.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class SignalsTest {

    @Test
    void aNodeHearsTheOtherHoweverOftenItStarts(DataSource database, JdbcClient jdbc) {
        var other = new Signals(database, jdbc, _ -> {});
        for (var start = 0; start < 30; start++) {
            var heard = new AtomicInteger();
            var node = new Signals(database, jdbc, _ -> heard.incrementAndGet());
            node.listen("test", heard::incrementAndGet);
            node.start();
            await("start " + start)
                    .atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> heard.get() > 0);
            other.send("test", "changed");
            await("start " + start)
                    .atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> heard.get() > 1);
            node.stop();
        }
    }
}
