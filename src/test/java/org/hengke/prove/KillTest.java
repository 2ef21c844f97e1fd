package org.hengke.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hengke.platform.database.OwnedDatabase;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program as {@code kill -9} does while people open cases, answer, resolve and break promises, again and again; every
 * fourth time its database server with it.
 */
@Tag("prove")
class KillTest {

    private static final int KILLS = Integer.getInteger("hengke.kills", 20);
    private static final int PEOPLE = 4;
    private static final long SEED = Long.getLong("hengke.seed", 20_261_122);

    private final int port = Program.freePort();
    private final AtomicInteger numbers = new AtomicInteger();

    /** What the program said it had kept. */
    private final Map<String, Long> opened = new ConcurrentHashMap<>();

    private final Set<String> replied = ConcurrentHashMap.newKeySet();
    private final Set<Long> resolved = ConcurrentHashMap.newKeySet();
    private final Set<Long> promised = ConcurrentHashMap.newKeySet();

    /** What went wrong other than that the program was killed. */
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    private volatile boolean killed;

    /** Requests until the next kill. */
    private volatile CountDownLatch yetToDo = new CountDownLatch(0);

    @Test
    void keepsWhatItAcknowledgedHoweverOftenItIsKilled() throws Exception {
        var random = new Random(SEED);
        var people = new ArrayList<Person>();
        for (var kill = 1; kill <= KILLS; kill++) {
            var withServer = kill % 4 == 0;
            try (var program = Program.start(folder, port)) {
                if (people.isEmpty()) {
                    program.founded();
                    for (var person = 0; person < PEOPLE; person++) {
                        people.add(new Person(program.signedIn()));
                    }
                }
                workUntilKilled(people, program, 10 + random.nextInt(60), withServer);
                assertThat(program.errors()).as("said by the program").isEmpty();
            }
        }
        try (var program = Program.start(folder, port)) {
            people.forEach(Person::repeatWhatWasCutOff);
            assertThat(faults).as("seed %s", SEED).isEmpty();
            assertThat(opened).hasSizeGreaterThan(5 * KILLS);
            assertThat(replied).hasSizeGreaterThan(KILLS);
            assertThat(resolved).hasSizeGreaterThan(KILLS);
            assertThat(promised).hasSizeGreaterThan(KILLS);
            var me = people.getFirst().client;
            everyCaseAndReplyIsThere(me);
            everyEventIsHandledOnce();
            everyBrokenPromiseIsOnRecordOnce();
            figuresFollowFromWhatHappened(me);
            assertThat(me.get("/api/v1/audit/verification")
                            .expecting(200)
                            .json()
                            .path("whole")
                            .asBoolean())
                    .isTrue();
            assertThat(program.errors()).isEmpty();
            assertThat(program.stop()).isEqualTo(143);
        }
    }

    private void workUntilKilled(List<Person> people, Program program, int after, boolean withServer)
            throws InterruptedException {
        killed = false;
        yetToDo = new CountDownLatch(after);
        var threads = people.stream()
                .map(person -> Thread.ofPlatform().start(person::work))
                .toList();
        assertThat(yetToDo.await(1, TimeUnit.MINUTES)).as(faults.toString()).isTrue();
        killed = true;
        program.kill();
        if (withServer) {
            OwnedDatabase.kill(folder);
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    /** The subject of a case is told once only, so whatever was kept twice would be seen. */
    private void everyCaseAndReplyIsThere(Client me) throws SQLException {
        var subjects = texts("select subject from cases.cases");
        assertThat(subjects).doesNotHaveDuplicates().containsAll(opened.keySet());
        var texts = texts("select text from cases.messages where text like '答复%'");
        assertThat(texts).doesNotHaveDuplicates().containsAll(replied);
        assertThat(texts("select id from cases.cases where state = 'resolved'")).containsAll(words(resolved));
        for (var one : opened.entrySet().stream().limit(20).toList()) {
            var said = me.get("/api/v1/cases/" + one.getValue()).expecting(200).text();
            assertThat(said).contains(one.getKey());
        }
    }

    /** Each resolution is an event that asks the customer how it was. */
    private void everyEventIsHandledOnce() throws SQLException {
        await("every published event is handled")
                .atMost(Duration.ofMinutes(2))
                .until(() -> count("select count(*) from event_publication where completion_date is null") == 0);
        assertThat(texts("select case_id from surveys.requests"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        texts("select id from cases.cases where first_resolved_at is not null"))
                .containsAll(words(resolved));
    }

    /** The job that looks for them goes on too, though it was killed at work. */
    private void everyBrokenPromiseIsOnRecordOnce() throws SQLException {
        await("every broken promise is on record")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(new HashSet<>(breaches())).containsAll(words(promised)));
        assertThat(breaches()).doesNotHaveDuplicates();
        assertThat(texts("""
                select subject_id || ' ' || kind || ' ' || ordinal || ' ' || threshold
                  from servicelevels.alerts a
                  join servicelevels.clocks c on c.id = a.clock_id""")).doesNotHaveDuplicates();
    }

    private List<String> breaches() throws SQLException {
        return texts("""
                select c.subject_id
                  from servicelevels.alerts a
                  join servicelevels.clocks c on c.id = a.clock_id
                 where c.kind = 'PROMISE'
                   and a.threshold = 100""");
    }

    /** Facts computed anew from the histories differ in nothing from those written while the program was killed. */
    private void figuresFollowFromWhatHappened(Client me) {
        var run = me.post("/api/v1/metrics/rebuilds", null)
                .expecting(202)
                .json()
                .path("run")
                .asLong();
        var result = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> me.get("/api/v1/runs/" + run).expecting(200).json(),
                        it -> !it.path("state").asString().equals("RUNNING"))
                .path("result");
        assertThat(result.path("sources").asLong()).isGreaterThanOrEqualTo(opened.size());
        assertThat(result.path("superseded").asLong()).as(result.toString()).isZero();
        assertThat(result.path("added").asLong()).as(result.toString()).isZero();
    }

    /** A person with a browser; a request that got no answer is sent again once the program is back, as browsers of ours do. */
    private final class Person {

        private final Client client;
        private @Nullable Runnable cutOff;

        Person(Client client) {
            this.client = client;
        }

        void work() {
            try {
                repeatWhatWasCutOff();
                while (!killed) {
                    var number = numbers.incrementAndGet();
                    switch (number % 4) {
                        case 0 -> breakPromise(number);
                        case 1 -> resolve(answer(number, 1));
                        case 2 -> answer(number, 2);
                        default -> open(subject(number));
                    }
                }
            } catch (UncheckedIOException connectionLost) {
                if (!killed) {
                    faults.add(connectionLost.toString());
                }
            } catch (RuntimeException | Error fault) {
                faults.add(fault.toString());
            }
        }

        void repeatWhatWasCutOff() {
            var again = cutOff;
            if (again != null) {
                again.run();
            }
        }

        private void breakPromise(int number) {
            var id = open(subject(number));
            var due = Instant.now().plusSeconds(1).toString();
            client.put("/api/v1/cases/" + id + "/promise", Map.of("due", due)).expecting(200);
            promised.add(id);
            yetToDo.countDown();
        }

        private long answer(int number, int times) {
            var id = open(subject(number));
            for (var time = 1; time <= times; time++) {
                var text = "答复 " + number + "." + time;
                send("/api/v1/cases/" + id + "/replies", Map.of("text", text), _ -> replied.add(text));
            }
            return id;
        }

        private void resolve(long id) {
            client.put("/api/v1/cases/" + id + "/resolution", Map.of("outcome", "solved", "summary", "已发出"))
                    .expecting(200);
            resolved.add(id);
            yetToDo.countDown();
        }

        private long open(String subject) {
            var body = Map.of("type", "inquiry", "subject", subject, "text", "昨天下的单", "channel", "phone");
            send(
                    "/api/v1/cases",
                    body,
                    answer -> opened.put(subject, answer.json().path("id").asLong()));
            return opened.getOrDefault(subject, -1L);
        }

        private void send(String path, Object body, Consumer<Answer> kept) {
            var key = "prove-" + numbers.incrementAndGet();
            Runnable sending = () -> kept.accept(
                    client.with("Idempotency-Key", key).post(path, body).expecting(201));
            cutOff = sending;
            sending.run();
            cutOff = null;
            yetToDo.countDown();
        }
    }

    private static String subject(int number) {
        return "订单 " + number + " 什么时候发货";
    }

    private static List<String> words(Set<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = OwnedDatabase.of(folder).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
