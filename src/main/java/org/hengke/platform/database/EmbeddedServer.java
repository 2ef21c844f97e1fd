package org.hengke.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.hengke.platform.database.StartRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The database server this program owns: set up on first use, started before anything needs it, stopped after everything
 * has let go of it, and put right after a crash of either.
 */
public final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "hengke";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String SUPERUSER = "postgres";
    private static final String USER = "hengke";
    private static final int ATTEMPTS_TO_START = 20;
    private static final Duration BETWEEN_REVIVALS = Duration.ofSeconds(5);
    private static final long LARGEST_LOG_BYTES = 20L << 20;

    private final Home home;
    private final ServerSettings settings;
    private final ServerPrograms programs;
    private final Passwords passwords;
    private int port;
    private boolean closed;

    private EmbeddedServer(Home home, ServerSettings settings, ServerPrograms programs, Passwords passwords) {
        this.home = home;
        this.settings = settings;
        this.programs = programs;
        this.passwords = passwords;
    }

    /** Durable: what was committed survives a crash of the machine. The caller holds the lock of the home. */
    public static EmbeddedServer start(Home home) {
        return start(home, ServerSettings.durable(), home.programs());
    }

    /** The database of a server that another process has started on this home. */
    static DatabaseAddress running(Home home) throws IOException {
        var passwords = Passwords.readFrom(home.config().resolve("database-passwords.properties"));
        var server = RunningServer.on(home.data())
                .filter(RunningServer::isServer)
                .orElseThrow(() -> new StartRefused(Reason.SERVER_DOES_NOT_START, 1, home.data()));
        return new DatabaseAddress(url(server.port(), DATABASE), USER, passwords.program());
    }

    static EmbeddedServer start(Home home, ServerSettings settings, Path shelf) {
        try {
            home.prepared();
            Disk.requireRoom(home.folder());
            var programs = ServerPrograms.unpackedIn(shelf);
            requireOwnData(home, programs);
            var isNew = !Files.exists(home.data());
            var passwordFile = home.config().resolve("database-passwords.properties");
            var passwords = isNew ? Passwords.generatedIn(passwordFile) : Passwords.readFrom(passwordFile);
            var server = new EmbeddedServer(home, settings, programs, passwords);
            if (isNew) {
                server.initialise();
            }
            server.bringUp();
            server.prepareDatabase();
            server.watch();
            return server;
        } catch (IOException e) {
            throw refusal(home, e);
        } catch (UncheckedIOException e) {
            throw refusal(home, e.getCause());
        }
    }

    /** The database of the program. */
    public DatabaseAddress address() {
        return address(DATABASE);
    }

    /** Another database of this server, for the program's own user. */
    public DatabaseAddress address(String database) {
        return new DatabaseAddress(url(database), USER, passwords.program());
    }

    public synchronized long pid() {
        return RunningServer.on(home.data()).map(RunningServer::pid).orElse(-1L);
    }

    /** Ends what runs, keeps what was committed, and returns when the server is gone. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop();
    }

    private static void requireOwnData(Home home, ServerPrograms programs) throws IOException {
        if (!Files.exists(home.data())) {
            return;
        }
        var version = home.data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            try (var content = Files.list(home.data())) {
                if (content.findAny().isPresent()) {
                    throw new StartRefused(Reason.NOT_A_DATABASE, home.data());
                }
            }
            Files.delete(home.data());
            return;
        }
        var major = Files.readString(version).strip();
        if (!major.equals(Integer.toString(programs.major()))) {
            throw new StartRefused(Reason.OTHER_MAJOR_VERSION, home.data(), major, programs.major());
        }
    }

    /** In a folder beside, renamed when whole: a set-up that was cut short is done again. */
    private void initialise() throws IOException {
        LOG.info("Setting up the database in {}", home.data());
        var next = home.folder().resolve("data.next");
        FileSystemUtils.deleteRecursively(next);
        var password = home.config().resolve("initdb-password");
        OwnerOnly.write(password, passwords.superuser());
        try {
            var arguments = new ArrayList<>(List.of(
                    "--pgdata=" + next,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--set=scram_iterations=" + ServerSettings.SCRAM_ITERATIONS,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions"));
            if (!settings.isDurable()) {
                arguments.add("--no-sync");
            }
            var outcome = Shell.run(programs.program("initdb"), arguments);
            if (!outcome.succeeded()) {
                throw failure(outcome);
            }
            Files.writeString(
                    next.resolve("postgresql.conf"),
                    """

                    # Hengke writes hengke.conf at every start; your own settings belong into %s, which is read last.
                    include 'hengke.conf'
                    include_if_exists '%s'
                    """.formatted(overrides(), overrides().toString().replace("'", "''")),
                    APPEND);
            Files.writeString(next.resolve("hengke.conf"), settings.asFile());
            Files.move(next, home.data(), ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private Path overrides() {
        return home.config().resolve("postgresql.conf");
    }

    /** Adopts the server that a killed program left behind where it is the one we would start, else starts it anew. */
    private void bringUp() throws IOException {
        var running = RunningServer.on(home.data());
        var wanted = configuration();
        var file = home.data().resolve("hengke.conf");
        if (running.isPresent() && running.get().isServer()) {
            if (Files.readString(file).equals(wanted) && isOurs(running.get())) {
                LOG.info(
                        "Taking over the database server that is still running, process {}",
                        running.get().pid());
                port = running.get().port();
                return;
            }
            LOG.info(
                    "Stopping the database server that is still running, process {}",
                    running.get().pid());
            port = running.get().port();
            stop();
        }
        forgetStrangers();
        Files.writeString(file, wanted);
        startUp(freePort());
    }

    private String configuration() throws IOException {
        var own = Files.exists(overrides())
                ? Integer.toHexString(Files.readString(overrides()).hashCode())
                : "none";
        return "# PostgreSQL " + programs.version() + ", own settings: " + own + "\n" + settings.asFile();
    }

    private boolean isOurs(RunningServer running) {
        if (!running.ready()) {
            return false;
        }
        var before = port;
        port = running.port();
        try (var connection = asSuperuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select current_setting('data_directory'), current_setting('server_version')")) {
            result.next();
            return Path.of(result.getString(1)).toRealPath().equals(home.data().toRealPath())
                    && result.getString(2).equals(programs.version());
        } catch (SQLException | IOException e) {
            port = before;
            return false;
        }
    }

    /**
     * Removes a pid file whose number now belongs to another program; the server would wait for that program for ever.
     * The file of a dead server is left to the server: it also guards memory that its remains may still use.
     */
    private void forgetStrangers() throws IOException {
        var running = RunningServer.on(home.data());
        if (running.isPresent()
                && running.get().process().isPresent()
                && !running.get().isServer()) {
            Files.delete(RunningServer.fileOf(home.data()));
        }
    }

    /** Another program may take the port in between, and the remains of a killed server take a moment to go. */
    private void startUp(int wantedPort) throws IOException {
        port = wantedPort;
        var log = log();
        for (var attempt = 1; ; attempt++) {
            var from = Files.exists(log) ? Files.size(log) : 0;
            var outcome = pgCtl("start", "--wait", "--timeout=600", "--silent", "--log=" + log, "--options=-p " + port);
            if (outcome.succeeded()) {
                LOG.info("Database server started on port {}, process {}", port, pid());
                return;
            }
            var said = tail(log, from);
            if (attempt == ATTEMPTS_TO_START) {
                throw failure(new Shell.Outcome(outcome.status(), said.isEmpty() ? outcome.output() : said));
            } else if (said.contains("Address already in use")) {
                port = freePort();
            } else if (said.contains("is still in use")) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            } else {
                throw failure(new Shell.Outcome(outcome.status(), said.isEmpty() ? outcome.output() : said));
            }
        }
    }

    private Path log() throws IOException {
        var log = home.logs().resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
            Files.move(log, home.logs().resolve("postgres.log.1"), REPLACE_EXISTING);
        }
        return log;
    }

    private static String tail(Path log, long from) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var content = Files.newInputStream(log)) {
            content.skipNBytes(Math.min(from, Files.size(log)));
            return new String(content.readAllBytes(), UTF_8).strip();
        }
    }

    private StartRefused failure(Shell.Outcome outcome) {
        if (Reasons.isFullDisk(outcome.output())) {
            return Disk.full(new IOException(outcome.output()), home.folder());
        }
        return new StartRefused(Reason.SERVER_DOES_NOT_START, outcome.status(), outcome.output());
    }

    private static StartRefused refusal(Home home, @Nullable IOException e) {
        var reason = e == null ? "" : Reasons.of(e);
        if (Reasons.isFullDisk(reason)) {
            return Disk.full(new IOException(reason), home.folder());
        }
        var refused = new StartRefused(Reason.HOME_NOT_WRITABLE, home.folder(), reason);
        refused.initCause(e);
        return refused;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The program's user may create databases, for restore drills, and nothing else outside its own. */
    private void prepareDatabase() {
        try (var connection = asSuperuser()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                execute(connection, "create role %s login createdb password '%s'".formatted(USER, passwords.program()));
            }
            if (isMissing(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "create database %s owner %s".formatted(DATABASE, USER));
            }
        } catch (SQLException e) {
            throw failure(new Shell.Outcome(1, String.valueOf(e.getMessage())));
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return !result.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection asSuperuser() throws SQLException {
        return new DatabaseAddress(url("postgres"), SUPERUSER, passwords.superuser()).connect();
    }

    private String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server may be killed under a running program; it comes back on the same port, and the pool finds it again. */
    private void watch() {
        RunningServer.on(home.data())
                .flatMap(RunningServer::process)
                .ifPresent(server -> Thread.ofVirtual().name("database-watch").start(() -> {
                    awaitEnd(server);
                    revive();
                }));
    }

    private void revive() {
        while (!revived()) {
            LockSupport.parkNanos(BETWEEN_REVIVALS.toNanos());
        }
    }

    private synchronized boolean revived() {
        if (closed) {
            return true;
        }
        try {
            LOG.error("The database server ended unexpectedly; starting it again");
            forgetStrangers();
            startUp(port);
            watch();
            return true;
        } catch (StartRefused | IOException | UncheckedIOException e) {
            LOG.error("The database server does not come back; trying again in {} s", BETWEEN_REVIVALS.toSeconds(), e);
            return false;
        }
    }

    /** In the order of kindness. None of it loses what was committed: the log of the server has it. */
    private void stop() {
        if (isDown()) {
            return;
        }
        if (answers()) {
            pgCtl("stop", "--wait", "--silent", "--mode=fast", "--timeout=180");
        }
        if (!isDown()) {
            LOG.warn("The database server does not stop by itself; it is made to");
            pgCtl("stop", "--wait", "--silent", "--mode=immediate", "--timeout=15");
        }
        RunningServer.on(home.data())
                .filter(RunningServer::isServer)
                .flatMap(RunningServer::process)
                .ifPresent(server -> {
                    server.destroyForcibly();
                    awaitEnd(server);
                });
    }

    private boolean isDown() {
        return RunningServer.on(home.data()).filter(RunningServer::isServer).isEmpty();
    }

    private boolean answers() {
        try (var connection = asSuperuser()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Looks again and again: the server is not our child, and where nobody buries the dead its number stays taken. */
    private static void awaitEnd(ProcessHandle server) {
        while (RunningServer.isServer(server)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Shell.Outcome pgCtl(String verb, String... options) {
        var arguments = new ArrayList<>(List.of(verb, "--pgdata=" + home.data()));
        arguments.addAll(List.of(options));
        return Shell.run(programs.program("pg_ctl"), arguments);
    }
}
