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
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+),\"number\"");

    private final int port;
    private final Random random = new Random(1);

    private Bench(int port) {
        this.port = port;
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
                columns.put(size, new Bench(port).measure());
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
            var long10 = ids(supervisor.get("/api/v1/cases?state=closed&state=resolved&sort=newest&limit=50"));
            var month = LocalDate.now(ZONE).minusMonths(1);
            var period = "from=%s&until=%s".formatted(month.withDayOfMonth(1), month.withDayOfMonth(month.lengthOfMonth()));
            var kinds = new LinkedHashMap<String, Call>();
            kinds.put("a team's open list of 50", (c, n) -> c.get("/api/v1/cases?myTeam=true&limit=50"));
            kinds.put("its view counts", (c, n) -> c.get("/api/v1/case-views"));
            kinds.put("a case with its messages", (c, n) -> c.get("/api/v1/cases/" + long10.get(n % long10.size())));
            kinds.put("search, a rare word", (c, n) -> c.get("/api/v1/cases/search?text=" + Fill.RARE));
            kinds.put("search, a word in 6 % of the cases", (c, n) -> c.get("/api/v1/cases/search?text=%E6%BB%A4%E7%BD%91"));
            kinds.put("search, two characters inside sentences", (c, n) -> c.get("/api/v1/cases/search?text=%E6%BC%8F%E6%B0%B4"));
            kinds.put("team figures of a month", (c, n) -> c.get("/api/v1/figures?" + period + "&by=PERSON"));
            kinds.put("open a case", (c, n) -> c.post("/api/v1/cases", opening(n), UUID.randomUUID().toString()));
            kinds.put(
                    "reply",
                    (c, n) -> c.post(
                            "/api/v1/cases/" + open.get(n % open.size()) + "/replies",
                            "{\"text\":\"您好，已经为您查询，请稍候。\",\"waiting\":false,\"files\":[]}",
                            UUID.randomUUID().toString()));
            for (var kind : kinds.entrySet()) {
                figures.put(kind.getKey() + ", p95 ms", medianOfRuns(() -> p95(supervisor, kind.getValue())));
            }
        }
        figures.put("openings a second, 8 clients", medianOfRuns(() -> rate((c, n) ->
                c.post("/api/v1/cases", opening(n), UUID.randomUUID().toString()))));
        figures.put("lists a second, 8 clients", medianOfRuns(() -> rate((c, n) -> c.get("/api/v1/cases?myTeam=true&limit=50"))));
        figures.put("heap used, MB", heap());
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

    private double rate(Call call) throws Exception {
        var done = new AtomicLong();
        var faults = new ArrayList<Throwable>();
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
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
        return done.get() / (double) SECONDS;
    }

    private static String opening(int n) {
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

    private double heap() throws IOException, InterruptedException {
        try (var manager = new Caller(port)) {
            manager.signIn("manager", Fill.PASSWORD);
            return Pattern.compile("jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*\\} (\\S+)")
                    .matcher(manager.get("/actuator/prometheus"))
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum()
                    / 1e6;
        }
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

    private static void print(Map<Integer, Map<String, Double>> columns) {
        System.out.println();
        System.out.print("| measured |");
        columns.keySet().forEach(size -> System.out.printf(" %,d cases |", size));
        System.out.println();
        System.out.println("|---|" + "--:|".repeat(columns.size()));
        for (var row : columns.values().iterator().next().keySet()) {
            System.out.print("| " + row + " |");
            columns.values().forEach(column -> System.out.printf(" %.1f |", column.get(row)));
            System.out.println();
        }
    }
}
