package org.hengke.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hengke.Hengke;
import org.hengke.platform.database.Child;
import org.hengke.platform.database.OwnedDatabase;
import org.hengke.support.Client;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Kills the program as {@code kill -9} does while people open cases and answer them, again and again. */
@Tag("prove")
class KillTest {

    private static final int KILLS = Integer.getInteger("hengke.kills", 20);
    private static final int PEOPLE = 4;
    private static final long SEED = 20_261_122;

    private final JsonMapper json = JsonMapper.shared();
    private final int port = freePort();
    private final Client client = Client.at(URI.create("http://127.0.0.1:" + port), json);

    /** What the program said it had kept: a case, and the number of its last acknowledged message. */
    private final Map<Long, Integer> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItAcknowledgedHoweverOftenItIsKilled() throws Exception {
        var random = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            try (var program = start()) {
                if (kill == 0) {
                    setUp();
                }
                workUntilKilled(program, Duration.ofMillis(500 + random.nextInt(2500)));
            }
        }
        assertThat(acknowledged).as("seed %s", SEED).hasSizeGreaterThan(KILLS);
        try (var program = start()) {
            for (var kept : acknowledged.entrySet()) {
                client.get("/api/v1/cases/" + kept.getKey()).expecting(200);
                assertThat(messages(kept.getKey()))
                        .as("case %s", kept.getKey())
                        .isGreaterThanOrEqualTo(kept.getValue());
            }
            await("every published event is handled")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> count("select count(*) from event_publication where completion_date is null") == 0);
            assertThat(count("""
                    select count(*)
                      from (select 1
                              from servicelevels.alerts
                             group by clock_id, threshold, target_version
                            having count(*) > 1) twice""")).isZero();
            assertThat(program.stop()).isEqualTo(143);
        }
    }

    private Child start() {
        var program = Child.run(
                Hengke.class,
                Map.of(
                        "HENGKE_HOME",
                        folder.toString(),
                        "HENGKE_PORT",
                        Integer.toString(port),
                        "HENGKE_DATABASE_URL",
                        ""));
        await().ignoreExceptions()
                .atMost(Duration.ofMinutes(5))
                .until(() -> client.get("/actuator/health").status() == 200);
        return program;
    }

    private void setUp() {
        client.post(
                        "/api/v1/setup",
                        Map.of(
                                "organisation",
                                "证明",
                                "zone",
                                "Asia/Shanghai",
                                "name",
                                "管理员",
                                "login",
                                "prover",
                                "password",
                                "a long enough Passw0rd!"))
                .expecting(201);
    }

    private void workUntilKilled(Child program, Duration after) throws InterruptedException {
        var killed = new AtomicBoolean();
        var workers = new ArrayList<Thread>();
        for (var person = 0; person < PEOPLE; person++) {
            workers.add(Thread.ofPlatform().start(() -> work(killed)));
        }
        new CountDownLatch(1).await(after.toMillis(), TimeUnit.MILLISECONDS);
        killed.set(true);
        program.kill();
        for (var worker : workers) {
            worker.join();
        }
    }

    private void work(AtomicBoolean killed) {
        try {
            while (!killed.get()) {
                var opened = client.post(
                        "/api/v1/cases",
                        Map.of("type", "inquiry", "subject", "订单什么时候发货", "text", "昨天下的单", "channel", "phone"));
                if (opened.status() != 201) {
                    throw new AssertionError(opened.toString());
                }
                var id = opened.json().path("id").asLong();
                acknowledged.put(id, opened.json().path("message").asInt());
                var replied = client.post("/api/v1/cases/" + id + "/replies", Map.of("text", "今天发出"));
                if (replied.status() != 201) {
                    throw new AssertionError(replied.toString());
                }
                acknowledged.put(id, replied.json().path("message").asInt());
            }
        } catch (UncheckedIOException connectionLost) {
            assertThat(killed).as(connectionLost.toString()).isTrue();
        }
    }

    private int messages(long id) throws SQLException {
        return (int) count("select coalesce(max(number), 0) from cases.messages where case_id = " + id);
    }

    private long count(String sql) throws SQLException {
        try (var connection = OwnedDatabase.of(folder).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
