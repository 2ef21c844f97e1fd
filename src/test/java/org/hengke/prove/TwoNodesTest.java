package org.hengke.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengke.platform.database.DatabaseAddress;
import org.hengke.support.Client;
import org.hengke.support.TestDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two nodes on one outside PostgreSQL: what happens at one is so at the other, and nothing happens twice. */
@Tag("prove")
class TwoNodesTest {

    private static final DatabaseAddress DATABASE = TestDatabases.emptyDatabase();
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final AtomicInteger NAMES = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static int portOfSecond;
    private static Program first;
    private static Program second;

    @BeforeAll
    static void start() {
        first = Program.start(folder.resolve("first"), Program.freePort(), outside());
        first.founded();
        portOfSecond = Program.freePort();
        second = startSecond();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        assertThat(second.stop()).isEqualTo(143);
        assertThat(first.stop()).isEqualTo(143);
    }

    private static Program startSecond() {
        return Program.start(folder.resolve("second"), portOfSecond, outside());
    }

    private static Map<String, String> outside() {
        return Map.of(
                "HENGKE_DATABASE_URL", DATABASE.url(),
                "HENGKE_DATABASE_USER", DATABASE.user(),
                "HENGKE_DATABASE_PASSWORD", DATABASE.password());
    }

    @Test
    void recordEachBrokenPromiseOnceWhileOneIsKilledAndComesBack() throws Exception {
        var broken = ConcurrentHashMap.<String>newKeySet();
        var faults = new ConcurrentLinkedQueue<String>();
        var over = new AtomicBoolean();
        var secondIsDown = new AtomicBoolean();
        var workers = List.of(
                Thread.ofPlatform()
                        .start(() -> breakPromises(first.signedIn(), over, new AtomicBoolean(), broken, faults)),
                Thread.ofPlatform().start(() -> breakPromises(second.signedIn(), over, secondIsDown, broken, faults)));
        await().atMost(Duration.ofMinutes(1)).until(() -> broken.size() >= 40);
        secondIsDown.set(true);
        second.kill();
        second = startSecond();
        var more = broken.size() + 20;
        await().atMost(Duration.ofMinutes(1)).until(() -> broken.size() >= more);
        over.set(true);
        for (var worker : workers) {
            worker.join();
        }
        assertThat(faults).isEmpty();
        await("all are on record")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(new HashSet<>(breaches())).containsAll(broken));
        assertThat(breaches()).doesNotHaveDuplicates();
        assertThat(texts("""
                select subject_id || ' ' || kind || ' ' || ordinal || ' ' || threshold
                  from servicelevels.alerts a
                  join servicelevels.clocks c on c.id = a.clock_id""")).doesNotHaveDuplicates();
    }

    private static void breakPromises(
            Client me, AtomicBoolean over, AtomicBoolean down, Set<String> broken, Queue<String> faults) {
        try {
            while (!over.get() && !down.get()) {
                var id = open(me, "何时回电");
                me.put(
                                "/api/v1/cases/" + id + "/promise",
                                Map.of("due", Instant.now().plusMillis(700).toString()))
                        .expecting(200);
                broken.add(Long.toString(id));
            }
        } catch (UncheckedIOException connectionLost) {
            if (!down.get()) {
                faults.add(connectionLost.toString());
            }
        } catch (RuntimeException | Error fault) {
            faults.add(fault.toString());
        }
    }

    private static List<String> breaches() throws SQLException {
        return texts("""
                select c.subject_id
                  from servicelevels.alerts a
                  join servicelevels.clocks c on c.id = a.clock_id
                 where c.kind = 'PROMISE'
                   and a.threshold = 100""");
    }

    @Test
    void tellTheBrowsersOfEachOtherWhatChanged() throws Exception {
        var heard = new ConcurrentLinkedQueue<String>();
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(second.address().resolve("/api/v1/live"))
                    .header("Authorization", "Bearer " + token(second.signedIn()))
                    .build();
            var listening = browser.sendAsync(request, BodyHandlers.ofLines())
                    .thenAccept(answer -> answer.body().forEach(heard::add));
            await().atMost(SOON).until(() -> heard.stream().anyMatch(line -> line.contains("open")));
            var id = open(first.signedIn(), "请看别处");
            await("the other node's browser hears of case " + id)
                    .atMost(SOON)
                    .until(() -> heard.stream().anyMatch(line -> line.contains("\"id\":" + id)));
            assertThat(listening).isNotDone();
            browser.shutdownNow();
        }
    }

    private static String token(Client me) {
        return me.post(
                        "/api/v1/me/tokens",
                        Map.of(
                                "name",
                                "browser",
                                "expiresAt",
                                Instant.now().plus(1, ChronoUnit.DAYS).toString()))
                .expecting(201)
                .json()
                .path("token")
                .asString();
    }

    @Test
    void useTargetsCalendarsCategoriesAndSettingsThatWereChangedAtTheOther() {
        var here = first.signedIn();
        var there = second.signedIn();

        var targets = there.get("/api/v1/servicelevels/targets").expecting(200).json();
        var rules = (ObjectNode) here.get("/api/v1/servicelevels/targets").json();
        rules.path("rules").forEach(rule -> ((ObjectNode) rule).put("withinMinutes", 77));
        here.with("If-Match", "\"" + targets.path("version").asInt() + "\"")
                .put("/api/v1/servicelevels/targets", Map.of("rules", rules.path("rules")))
                .expecting(200);
        agreed(
                there,
                "/api/v1/servicelevels/targets",
                now -> now.path("rules").path(0).path("withinMinutes").asInt() == 77);
        assertThat(there.get("/api/v1/cases/" + open(there, "新时限"))
                        .expecting(200)
                        .json()
                        .path("clocks")
                        .valueStream()
                        .map(clock -> clock.path("targetSeconds").asInt()))
                .isNotEmpty()
                .containsOnly(77 * 60);

        there.get("/api/v1/calendars/1").expecting(200);
        var calendar = here.get("/api/v1/calendars/1").expecting(200);
        var draft = (ObjectNode) calendar.json();
        here.with("If-Match", calendar.header("ETag").orElseThrow())
                .put(
                        "/api/v1/calendars/1",
                        Map.of(
                                "name",
                                "改过的日历",
                                "zone",
                                draft.path("zone"),
                                "usual",
                                draft.path("usual"),
                                "week",
                                draft.path("week"),
                                "days",
                                draft.path("days")))
                .expecting(200);
        agreed(there, "/api/v1/calendars/1", now -> now.path("name").asString().equals("改过的日历"));

        there.get("/api/v1/case-categories").expecting(200);
        here.post("/api/v1/case-categories", Map.of("name", "两地")).expecting(201);
        agreed(there, "/api/v1/case-categories", now -> now.toString().contains("两地"));

        var plan = there.get("/api/v1/settings/backups").expecting(200);
        here.with("If-Match", plan.header("ETag").orElseThrow())
                .put("/api/v1/settings/backups", ((ObjectNode) plan.json()).put("keep", 3))
                .expecting(200);
        agreed(there, "/api/v1/settings/backups", now -> now.path("keep").asInt() == 3);
    }

    @Test
    void knowPeopleRolesAndSessionsAsTheOtherLeftThem() {
        var here = first.signedIn();
        var role = here.post(
                        "/api/v1/roles",
                        Map.of("name", "读者" + NAMES.incrementAndGet(), "grants", Map.of("cases.read", "ALL")))
                .expecting(201)
                .json();
        var login = "reader" + NAMES.incrementAndGet();
        var person = hired(here, login, null, role.path("id").asLong());
        var reader = second.signedIn(login, Program.PASSWORD);
        reader.put(
                        "/api/v1/me/password",
                        Map.of("current", Program.PASSWORD, "password", "another " + Program.PASSWORD))
                .expecting(204);
        reader.get("/api/v1/cases").expecting(200);

        here.with("If-Match", "\"" + role.path("version").asInt() + "\"")
                .put("/api/v1/roles/" + role.path("id").asLong(), Map.of("name", role.path("name"), "grants", Map.of()))
                .expecting(200);
        await().atMost(SOON).until(() -> reader.get("/api/v1/cases").status() == 403);

        here.delete("/api/v1/people/" + person + "/sessions").expecting(204);
        await().atMost(SOON).until(() -> reader.get("/api/v1/me").status() == 401);
    }

    @Test
    void lockOutWhoGuessesAtBoth() {
        var login = "guessed" + NAMES.incrementAndGet();
        hired(first.signedIn(), login, null, null);
        var nodes = List.of(first, second);
        for (var attempt = 0; attempt < 5; attempt++) {
            var node = nodes.get(attempt % 2);
            Program.signIn(node.client(), login, "wrong " + attempt).expecting(401);
        }
        Program.signIn(first.client(), login, Program.PASSWORD).expecting(429);
        Program.signIn(second.client(), login, Program.PASSWORD).expecting(429);
    }

    @Test
    void giveNewCasesInTurnAndNotBeyondWhatAPersonTakes() throws Exception {
        var here = first.signedIn();
        var department = here.get("/api/v1/departments")
                .expecting(200)
                .json()
                .path(0)
                .path("id")
                .asLong();
        var team = here.post("/api/v1/teams", Map.of("name", "轮流组" + NAMES.incrementAndGet(), "department", department))
                .expecting(201)
                .json()
                .asLong();
        var people = Stream.generate(() -> hired(here, "turn" + NAMES.incrementAndGet(), team, null))
                .limit(4)
                .toList();
        here.put("/api/v1/case-workload/" + people.getFirst(), Map.of("accepting", true, "mostOpen", 3))
                .expecting(204);
        here.post(
                        "/api/v1/case-rules",
                        Map.of(
                                "name",
                                "轮流",
                                "position",
                                1,
                                "active",
                                true,
                                "conditions",
                                Map.of("words", List.of("轮到谁")),
                                "team",
                                team,
                                "inTurn",
                                true))
                .expecting(201);
        var there = second.signedIn();
        await().atMost(SOON).until(() -> there.get("/api/v1/case-rules").text().contains("轮流"));
        var faults = new ConcurrentLinkedQueue<String>();
        var threads = Stream.of(here, first.signedIn(), there, second.signedIn())
                .map(me -> Thread.ofPlatform().start(() -> {
                    try {
                        for (var n = 0; n < 12; n++) {
                            open(me, "轮到谁");
                        }
                    } catch (RuntimeException | Error fault) {
                        faults.add(fault.toString());
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(faults).isEmpty();
        var given = new HashMap<Long, Integer>();
        texts("select owner_id from cases.cases where subject = '轮到谁'")
                .forEach(owner -> given.merge(Long.parseLong(owner), 1, Integer::sum));
        assertThat(given).containsOnlyKeys(people).containsEntry(people.getFirst(), 3);
        assertThat(people.subList(1, 4))
                .allSatisfy(person -> assertThat(given.get(person)).isEqualTo(15));
    }

    @Test
    void makeAScheduledBackupOnceAndTryIt() {
        var here = first.signedIn();
        var before =
                here.get("/api/v1/backups").expecting(200).json().path("items").size();
        var zone = ZoneId.of("Asia/Shanghai");
        var plan = here.get("/api/v1/settings/backups").expecting(200);
        here.with("If-Match", plan.header("ETag").orElseThrow())
                .put(
                        "/api/v1/settings/backups",
                        Map.of(
                                "enabled",
                                true,
                                "at",
                                LocalTime.now(zone)
                                        .plusSeconds(1)
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                                "zone",
                                zone.getId(),
                                "keep",
                                5,
                                "drillEveryDays",
                                1))
                .expecting(200);
        var made = await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> here.get("/api/v1/backups").expecting(200).json().path("items"),
                        items -> items.size() > before
                                && items.path(0).path("lastDrill").isObject());
        assertThat(made.size()).isEqualTo(before + 1);
        assertThat(made.path(0).path("lastDrill").path("problem").isNull())
                .as(made.toString())
                .isTrue();
        assertThat(made.path(0).path("lastDrill").path("differences")).isEmpty();
        assertThat(Stream.of(first, second)
                        .flatMap(node -> node.process().output().lines())
                        .filter(line -> line.contains("Backup made")))
                .hasSize(before + 1);
    }

    private static long hired(Client me, String login, @Nullable Long team, @Nullable Long role) {
        var hiring = new HashMap<String, Object>(Map.of("name", "同事 " + login));
        if (team != null) {
            hiring.put("team", team);
        }
        if (role != null) {
            hiring.put("roles", List.of(role));
        }
        var id = me.post("/api/v1/people", hiring)
                .expecting(201)
                .json()
                .path("person")
                .path("id")
                .asLong();
        me.put("/api/v1/people/" + id + "/login", Map.of("login", login)).expecting(204);
        me.put("/api/v1/people/" + id + "/password", Map.of("password", Program.PASSWORD))
                .expecting(204);
        return id;
    }

    private static long open(Client me, String subject) {
        return me.post(
                        "/api/v1/cases",
                        Map.of("type", "inquiry", "subject", subject, "text", "昨天下的单", "channel", "email"))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
    }

    private static void agreed(Client there, String path, Predicate<JsonNode> so) {
        await(path)
                .atMost(SOON)
                .until(() -> so.test(there.get(path).expecting(200).json()));
    }

    private static List<String> texts(String sql) throws SQLException {
        try (var connection = DATABASE.connect();
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
