package org.hengke.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hengke.platform.database.DatabaseAddress;
import org.hengke.platform.database.FleetingServer;
import org.springframework.boot.SpringApplication;

/**
 * The databases of one test run. One server a JVM; {@code migrated} holds the migrations and is the template of tests without Spring;
 * {@code started} is a clone of it on which the program has started once, so that it also holds what the program writes at its
 * start. Every test class gets a clone of one of the two.
 */
public final class TestDatabases {

    private static final String MIGRATED = "migrated";
    private static final String STARTED = "started";
    private static final AtomicInteger CLONES = new AtomicInteger();
    private static final FleetingServer SERVER = FleetingServer.start();
    private static final Thread STOP = new Thread(SERVER::close, "test-server");
    private static final DatabaseSwitch SWITCH = new DatabaseSwitch();

    private static String currentName = STARTED;
    private static boolean programHasStarted;

    static {
        Runtime.getRuntime().addShutdownHook(STOP);
        createDatabase(MIGRATED, "template1");
        var address = SERVER.address(MIGRATED);
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private TestDatabases() {}

    /** Where the program of all test classes finds its database: behind it, the clone of the class that runs. */
    static synchronized DataSource ofTheProgram() {
        if (SWITCH.current() == null) {
            stopAfterThePrograms();
            createDatabase(STARTED, MIGRATED);
            SWITCH.turnTo(pool(SERVER.address(STARTED)));
        }
        return SWITCH;
    }

    /** Spring closes programs in a hook that would run beside ours; what they still ask of the database would wait in vain. */
    private static void stopAfterThePrograms() {
        SpringApplication.getShutdownHandlers().add(SERVER::close);
        Runtime.getRuntime().removeShutdownHook(STOP);
    }

    /** Gives the program a fresh clone; only when a context has started on the database before. */
    static synchronized void switchToClone() {
        var before = SWITCH.current();
        if (before == null) {
            throw new IllegalStateException("the program has not started");
        }
        settle(currentName);
        if (!programHasStarted) {
            programHasStarted = true;
            before.close();
        }
        var name = clone(STARTED);
        SWITCH.turnTo(pool(SERVER.address(name)));
        currentName = name;
        before.close();
    }

    /** A database of its own for a test without Spring. */
    static HikariDataSource migratedClone() {
        return pool(SERVER.address(clone(MIGRATED)));
    }

    /** A database without a table. */
    public static DatabaseAddress emptyDatabase() {
        var name = "empty_" + CLONES.incrementAndGet();
        createDatabase(name, "template1");
        return SERVER.address(name);
    }

    private static String clone(String template) {
        var name = "clone_" + CLONES.incrementAndGet();
        createDatabase(name, template);
        return name;
    }

    private static void createDatabase(String name, String template) {
        try (var connection = SERVER.address("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + template
                    + "' and usename = current_user");
            statement.execute("create database " + name + " template " + template + " strategy file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
    }

    /** Lets listeners that run after a commit come to their end. Sessions that wait for notifications are idle too. */
    private static void settle(String database) {
        var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (isBusy(database) && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static boolean isBusy(String database) {
        try (var connection = SERVER.address("postgres").connect();
                var statement = connection.prepareStatement(
                        "select 1 from pg_stat_activity where datname = ? and state <> 'idle'")) {
            statement.setString(1, database);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(address.url());
        configuration.setUsername(address.user());
        configuration.setPassword(address.password());
        configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
        configuration.setMaximumPoolSize(16);
        configuration.setMinimumIdle(1);
        configuration.setConnectionTimeout(10_000);
        return new HikariDataSource(configuration);
    }
}
