package org.hengke.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hengke.platform.database.DatabaseAddress;
import org.hengke.support.Client;
import org.hengke.support.TestDatabases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup made while people work brings everything back: into an empty home, and into an empty outside database. */
@Tag("prove")
class RestoreTest {

    private static final byte[] PICTURE = picture();

    @TempDir
    private Path folder;

    @Test
    void bringsFiguresFilesLinksAndTheTrailBack() throws Exception {
        var home = folder.resolve("home");
        var backup = folder.resolve("while-serving.backup");
        var key = home.resolve("config/backup-key");
        Figures figures;
        Portal portal;
        long cases;
        try (var program = Program.start(home, Program.freePort())) {
            var me = program.founded();
            for (var n = 0; n < 20; n++) {
                served(me, "备份前 " + n);
            }
            portal = Portal.withFile(program.client());
            figures = Figures.asOf(Instant.now(), me);
            cases = count(me);
            try (var writers = new Writers(program)) {
                writers.awaitSome();
                writesBackup(home, Map.of(), backup);
                writers.awaitSome();
                assertThat(writers.faults).isEmpty();
            }
            assertThat(figures.again(me)).isEqualTo(figures);
            assertThat(program.stop()).isEqualTo(143);
        }

        var whole = folder.resolve("restored");
        assertThat(ended(whole, Map.of(), "restore", backup.toString(), key.toString()))
                .isZero();
        proves(whole, Map.of(), figures, portal, cases);

        var outside = outside(TestDatabases.emptyDatabase());
        var other = folder.resolve("beside an outside server");
        assertThat(ended(other, outside, "restore", backup.toString(), key.toString()))
                .isZero();
        proves(other, outside, figures, portal, cases);

        refusesWhatIsNotEmptyOrDamaged(whole, backup, key);

        var again = folder.resolve("standing-still.backup");
        writesBackup(whole, Map.of(), again);
        var third = folder.resolve("third");
        assertThat(ended(third, Map.of(), "restore", again.toString(), key.toString()))
                .isZero();
        proves(third, Map.of(), figures, portal, cases);
    }

    private void writesBackup(Path home, Map<String, String> environment, Path file) throws InterruptedException {
        assertThat(ended(home, environment, "backup", file.toString())).isZero();
        assertThat(file).isNotEmptyFile();
    }

    private static int ended(Path home, Map<String, String> environment, String command, String... arguments)
            throws InterruptedException {
        try (var child = Program.command(home, environment, command, arguments)) {
            var status = child.awaitEnd();
            if (status != 0) {
                System.out.println(child.output());
            }
            return status;
        }
    }

    private static void proves(Path home, Map<String, String> environment, Figures figures, Portal portal, long cases)
            throws InterruptedException {
        try (var program = Program.start(home, Program.freePort(), environment)) {
            var me = program.signedIn();
            assertThat(figures.again(me)).isEqualTo(figures);
            assertThat(count(me)).isGreaterThan(cases);
            assertThat(portal.file(program.client())).isEqualTo(PICTURE);
            assertThat(me.get("/api/v1/audit/verification")
                            .expecting(200)
                            .json()
                            .path("whole")
                            .asBoolean())
                    .isTrue();
            served(me, "恢复之后");
            assertThat(program.errors()).isEmpty();
            assertThat(program.stop()).isEqualTo(143);
        }
    }

    private void refusesWhatIsNotEmptyOrDamaged(Path full, Path backup, Path key) throws Exception {
        refused(full, backup, key, 73, "Restore into an empty home");

        var damaged = folder.resolve("damaged.backup");
        var bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        var target = folder.resolve("never filled");
        refused(target, damaged, key, 65, "cannot be read");
        assertThat(target.resolve("data")).doesNotExist();

        Files.write(damaged, Arrays.copyOf(Files.readAllBytes(backup), bytes.length / 2));
        refused(target, damaged, key, 65, "cannot be read");

        var otherKey = folder.resolve("other-key");
        Files.writeString(otherKey, Files.readString(key).strip().replaceAll("[0-9a-zA-Z]", "A"));
        try (var child = Program.command(target, Map.of(), "restore", backup.toString(), otherKey.toString())) {
            assertThat(child.awaitEnd()).isNotZero();
            assertThat(child.output()).doesNotContain("\tat ");
        }
        assertThat(target.resolve("data")).doesNotExist();
    }

    private static void refused(Path home, Path backup, Path key, int status, String said) throws InterruptedException {
        try (var child = Program.command(home, Map.of(), "restore", backup.toString(), key.toString())) {
            assertThat(child.awaitEnd()).as(child.output()).isEqualTo(status);
            assertThat(child.output()).contains(said).doesNotContain("\tat ");
        }
    }

    private static void served(Client me, String subject) {
        var id = me.post(
                        "/api/v1/cases",
                        Map.of("type", "inquiry", "subject", subject, "text", "昨天下的单", "channel", "email"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        me.post("/api/v1/cases/" + id + "/replies", Map.of("text", "今天发出")).expecting(201);
        me.put("/api/v1/cases/" + id + "/resolution", Map.of("outcome", "solved"))
                .expecting(200);
    }

    private static long count(Client me) {
        return me.get("/api/v1/cases/search?text=" + "%E6%98%A8%E5%A4%A9")
                .expecting(200)
                .json()
                .path("count")
                .asLong();
    }

    private static Map<String, String> outside(DatabaseAddress database) {
        return Map.of(
                "HENGKE_DATABASE_URL", database.url(),
                "HENGKE_DATABASE_USER", database.user(),
                "HENGKE_DATABASE_PASSWORD", database.password());
    }

    private static byte[] picture() {
        var bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        var head = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    /** What the figures said of a moment; it says the same for ever. */
    private record Figures(Instant at, String said) {

        static Figures asOf(Instant at, Client me) {
            var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            var said = me.get("/api/v1/figures?by=PERSON&from=%s&until=%s&asOf=%s"
                            .formatted(day.minusDays(7), day.plusDays(1), at))
                    .expecting(200)
                    .text();
            return new Figures(at, said);
        }

        Figures again(Client me) {
            return asOf(at, me);
        }
    }

    /** A customer with a link and a file behind it. */
    private record Portal(String token, long file) {

        static Portal withFile(Client customer) throws IOException {
            var ask = new HashMap<String, Object>();
            ask.put("type", "inquiry");
            ask.put("name", "王小明");
            ask.put("phone", "13800138000");
            ask.put("text", "昨天收到的杯子裂了，见图");
            var token = customer.post("/api/v1/portal/cases", ask)
                    .expecting(201)
                    .json()
                    .path("token")
                    .asString();
            var shown = customer.uploadBeside(
                            "/api/v1/portal/cases/" + token + "/messages",
                            "message",
                            Map.of("text", "图在这里"),
                            "files",
                            "杯子.png",
                            PICTURE)
                    .json();
            var file = shown.path("messages")
                    .valueStream()
                    .flatMap(message -> message.path("files").valueStream())
                    .map(found -> found.path("id").asLong())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(shown.toString()));
            return new Portal(token, file);
        }

        byte[] file(Client customer) {
            customer.get("/api/v1/portal/cases/" + token).expecting(200);
            return customer.bytes("/api/v1/portal/cases/" + token + "/files/" + file);
        }
    }

    /** People who go on working. */
    private static final class Writers implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
        private final List<Thread> threads;
        private volatile CountDownLatch some = new CountDownLatch(0);

        Writers(Program program) {
            threads = List.of(
                    Thread.ofPlatform().start(() -> write(program.signedIn())),
                    Thread.ofPlatform().start(() -> write(program.signedIn())));
        }

        private void write(Client me) {
            try {
                while (!over.get()) {
                    served(me, "备份时");
                    some.countDown();
                }
            } catch (RuntimeException | Error fault) {
                faults.add(fault.toString());
            }
        }

        void awaitSome() throws InterruptedException {
            some = new CountDownLatch(10);
            assertThat(some.await(1, TimeUnit.MINUTES)).as(faults.toString()).isTrue();
        }

        @Override
        public void close() {
            over.set(true);
            threads.forEach(thread -> {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
