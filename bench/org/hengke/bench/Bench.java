package org.hengke.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Measures the program as a person sees it: over HTTP with a session, in a process of its own, at 100,000 and at 1,000,000 cases. Prints
 * the table of {@code bench/README.md}, each figure the median of three runs.
 */
final class Bench {

    private static final int CALLS = 300;
    private static final int RUNS = 3;
    private static final int CLIENTS = 8;
    private static final int SECONDS = 8;
    private static final int WARM_UP_SECONDS = 30;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+),\"number\"");

    private static final Pattern LONG = Pattern.compile("\"id\":(\\d+),\"number\"[^{}]*(?:\\{[^{}]*}[^{}]*)*?\"messages\":\\d\\d");
    private static final Pattern AFTER = Pattern.compile("\"after\":\"([^\"]+)\"");

    private final int port;
    private final Process program;
    private final Random random = new Random(1);

    private static final String LIST = "a team's open list of 50, p95 ms";
    private static final String COUNTS = "its view counts, p95 ms";
    private static final String CASE = "a case with 10 messages, p95 ms";
    private static final String RARE = "search, a rare word, p95 ms";
    private static final String COMMON = "search, a word in 6 % of the cases, p95 ms";
    private static final String INSIDE = "search, two characters inside sentences, p95 ms";
    private static final String FIGURES = "team figures of a month, p95 ms";
    private static final String OPEN = "open a case, p95 ms";
    private static final String REPLY = "reply, p95 ms";
    private static final String OPENINGS = "openings a second, 8 clients";
    private static final String LISTS = "lists a second, 8 clients";
    private static final String HOUR = "highest heap in an hour of 50 agents, MB";
    private static final String HEAP = "heap used after it, MB";

    private Bench(int port, Process program) {
        this.port = port;
        this.program = program;
    }

    /** One request of a kind; the number tells calls apart. */
    private interface Call {
        String make(Caller caller, int number) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0
                ? new int[] {100_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        var columns = new LinkedHashMap<Integer, Map<String, Double>>();
        for (int size : sizes) {
            var home = Path.of("target", "bench-home-" + size).toAbsolutePath();
            if (!Files.exists(home.resolve("filled"))) {
                run(home, free(), "org.hengke.bench.Fill", Integer.toString(size)).waitFor();
                Files.createFile(home.resolve("filled"));
            }
            int port = free();
            var program = run(home, port, "org.hengke.Hengke", "--db-scheduler.enabled=true");
            try {
                awaitHealth(port, program);
                columns.put(size, new Bench(port, program).measure());
            } finally {
                program.destroy();
                program.waitFor(60, TimeUnit.SECONDS);
            }
        }
        print(columns);
    }

    private Map<String, Double> measure() throws Exception {
        var figures = new LinkedHashMap<String, Double>();
        try (var supervisor = new Caller(port);
                var agent = new Caller(port)) {
            supervisor.signIn("supervisor7", Fill.PASSWORD);
            agent.signIn("agent7", Fill.PASSWORD);
            var open = ids(supervisor.get("/api/v1/cases?myTeam=true&limit=50"));
            var long10 = longOnes(supervisor);
            var kinds = new LinkedHashMap<String, Call>();
            kinds.put(LIST, (c, n) -> c.get("/api/v1/cases?myTeam=true&limit=50"));
            kinds.put(COUNTS, (c, n) -> c.get("/api/v1/case-views"));
            kinds.put(CASE, (c, n) -> c.get("/api/v1/cases/" + long10.get(n % long10.size())));
            kinds.put(RARE, (c, n) -> c.get("/api/v1/cases/search?text=" + Fill.RARE));
            kinds.put(COMMON, (c, n) -> c.get("/api/v1/cases/search?text=%E6%BB%A4%E7%BD%91"));
            kinds.put(INSIDE, (c, n) -> c.get("/api/v1/cases/search?text=%E6%BC%8F%E6%B0%B4"));
            kinds.put(FIGURES, (c, n) -> c.get("/api/v1/figures?" + lastMonth() + "&by=PERSON"));
            kinds.put(OPEN, (c, n) -> c.post("/api/v1/cases", opening(n), UUID.randomUUID().toString()));
            kinds.put(
                    REPLY,
                    (c, n) -> c.post(
                            "/api/v1/cases/" + open.get(n % open.size()) + "/replies",
                            "{\"text\":\"您好，已经为您查询，请稍候。\",\"waiting\":false,\"files\":[]}",
                            UUID.randomUUID().toString()));
            for (var kind : kinds.entrySet()) {
                figures.put(kind.getKey(), medianOfRuns(() -> p95(supervisor, kind.getValue())));
            }
        }
        figures.put(OPENINGS, rateWhenWarm((c, n) ->
                c.post("/api/v1/cases", opening(n), UUID.randomUUID().toString())));
        figures.put(LISTS, rateWhenWarm((c, n) -> c.get("/api/v1/cases?myTeam=true&limit=50")));
        figures.put(HOUR, new AgentsHour(port).highest(this::heap));
        jcmd("GC.run");
        figures.put(HEAP, heap());
        return figures;
    }

    private interface Figure {
        double take() throws Exception;
    }

    private static double medianOfRuns(Figure figure) throws Exception {
        var all = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            all[run] = figure.take();
        }
        Arrays.sort(all);
        return all[RUNS / 2];
    }

    private double p95(Caller caller, Call call) throws IOException {
        for (int i = 0; i < 60; i++) {
            call.make(caller, random.nextInt(1_000_000));
        }
        var times = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long started = System.nanoTime();
            call.make(caller, i);
            times[i] = (System.nanoTime() - started) / 1e6;
        }
        Arrays.sort(times);
        return times[(int) Math.ceil(CALLS * 0.95) - 1];
    }

    /** Of a program that has been asked the same for a while: what it compiles on the way takes as much as the work itself. */
    private double rateWhenWarm(Call call) throws Exception {
        rate(call, WARM_UP_SECONDS);
        return medianOfRuns(() -> rate(call, SECONDS));
    }

    private double rate(Call call, int seconds) throws Exception {
        var done = new AtomicLong();
        var faults = new ArrayList<Throwable>();
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var clients = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            clients.add(Thread.ofPlatform().start(() -> {
                try (var caller = new Caller(port)) {
                    caller.signIn("supervisor" + (client + 1), Fill.PASSWORD);
                    for (int n = 0; System.nanoTime() < until; n++) {
                        call.make(caller, client * 1_000_000 + n);
                        done.incrementAndGet();
                    }
                } catch (IOException fault) {
                    synchronized (faults) {
                        faults.add(fault);
                    }
                }
            }));
        }
        for (var client : clients) {
            client.join();
        }
        if (!faults.isEmpty()) {
            throw new IOException(faults.getFirst());
        }
        return done.get() / (double) seconds;
    }

    static String lastMonth() {
        var month = LocalDate.now(ZONE).minusMonths(1);
        return "from=%s&until=%s".formatted(month.withDayOfMonth(1), month.withDayOfMonth(month.lengthOfMonth()));
    }

    static String opening(int n) {
        return """
                {"type":"inquiry","subject":"能否更改收货地址 %d","text":"您好，我昨天下的订单地址写错了，请帮我改到公司，谢谢。订单号 %d。",\
                "channel":"phone","spoken":false}""".formatted(n, n);
    }

    private static List<Long> ids(String list) {
        var ids = ID.matcher(list).results().map(found -> Long.valueOf(found.group(1))).toList();
        if (ids.isEmpty()) {
            throw new IllegalStateException("no cases in " + list.substring(0, Math.min(300, list.length())));
        }
        return ids;
    }

    /** Twenty cases of the team with ten messages or more, the newest first. */
    private static List<Long> longOnes(Caller caller) throws IOException {
        var found = new ArrayList<Long>();
        String after = "";
        while (found.size() < 20) {
            var page = caller.get("/api/v1/cases?state=closed&sort=newest&limit=100" + after);
            LONG.matcher(page).results().forEach(match -> found.add(Long.valueOf(match.group(1))));
            var next = AFTER.matcher(page);
            if (!next.find()) {
                break;
            }
            after = "&after=" + next.group(1);
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no case with ten messages");
        }
        return found;
    }

    /** In megabytes, with what waits to be collected. */
    private double heap() throws IOException, InterruptedException {
        return Pattern.compile("used (\\d+)K")
                .matcher(jcmd("GC.heap_info"))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow()
                / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(program.pid()),
                        command)
                .start();
        var said = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        return said;
    }

    private static Process run(Path home, int port, String main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).inheritIO();
        process.environment().put("HENGKE_HOME", home.toString());
        process.environment().put("HENGKE_PORT", Integer.toString(port));
        Files.createDirectories(home);
        return process.start();
    }

    private static void awaitHealth(int port, Process program) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            for (int i = 0; i < 600 && program.isAlive(); i++) {
                try {
                    if (http.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // it is still starting
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IOException("the program did not start; see " + new File("target").getAbsolutePath());
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What was aimed at, and what Request Tracker 5 needs on such a machine; "-" where it finds nothing. */
    private record Beside(String aim, String tracker) {}

    private static final Map<String, Beside> BESIDE = Map.ofEntries(
            Map.entry(LIST, new Beside("12", "187")),
            Map.entry(COUNTS, new Beside("12", "163")),
            Map.entry(CASE, new Beside("15", "565")),
            Map.entry(RARE, new Beside("25", "131")),
            Map.entry(COMMON, new Beside("80", "1,576")),
            Map.entry(INSIDE, new Beside("40", "-")),
            Map.entry(FIGURES, new Beside("100", "2,287")),
            Map.entry(OPEN, new Beside("20", "631")),
            Map.entry(REPLY, new Beside("20", "496")),
            Map.entry(OPENINGS, new Beside("300", "4.5")),
            Map.entry(LISTS, new Beside("600", "16")),
            Map.entry(HOUR, new Beside("400", "-")),
            Map.entry(HEAP, new Beside("400", "-")));

    private static void print(Map<Integer, Map<String, Double>> columns) {
        System.out.println();
        System.out.print("| measured |");
        columns.keySet().forEach(size -> System.out.printf(" %,d cases |", size));
        System.out.println(" aim | Request Tracker 5 |");
        System.out.println("|---|" + "--:|".repeat(columns.size() + 2));
        for (var row : columns.values().iterator().next().keySet()) {
            System.out.print("| " + row + " |");
            columns.values().forEach(column -> System.out.printf(" %.1f |", column.get(row)));
            var beside = BESIDE.get(row);
            System.out.println(" " + beside.aim() + " | " + beside.tracker() + " |");
        }
    }
}
