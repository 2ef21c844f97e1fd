package org.hengke.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.hengke.platform.database.StartRefused.Reason;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Brings the database up before the first bean exists and takes it down after the last one is gone; a bean of its own
 * would be stopped while others still write.
 */
public final class DatabaseBeforeBeans
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final int LEAST_VERSION = 18;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var home = new Home(Path.of(environment.getRequiredProperty("hengke.home")));
        var database = open(environment, home);
        SchemaVersion.requireKnown(database);
        tell(environment, database);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static DatabaseAddress open(ConfigurableEnvironment environment, Home home) {
        var lock = HomeLock.of(home);
        var outside = environment.getProperty("hengke.database.url");
        if (StringUtils.hasText(outside)) {
            home.prepared();
            SpringApplication.getShutdownHandlers().add(lock::close);
            return reachable(DatabaseUrl.read(
                    outside,
                    environment.getProperty("hengke.database.user", ""),
                    environment.getProperty("hengke.database.password", "")));
        }
        var server = EmbeddedServer.start(home);
        SpringApplication.getShutdownHandlers().add(() -> {
            server.close();
            lock.close();
        });
        return server.address();
    }

    /** Says at once, and in one sentence, what would otherwise come out of the depths of the first bean. */
    private static DatabaseAddress reachable(DatabaseAddress address) {
        try (var connection = address.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < LEAST_VERSION) {
                throw new StartRefused(Reason.OUTSIDE_SERVER, "PostgreSQL " + version + " < " + LEAST_VERSION);
            }
            return address;
        } catch (SQLException e) {
            throw new StartRefused(e, Reason.OUTSIDE_SERVER, address + ": " + e.getMessage());
        }
    }

    private static void tell(ConfigurableEnvironment environment, DatabaseAddress address) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.datasource.url", address.url(),
                                "spring.datasource.username", address.user(),
                                "spring.datasource.password", address.password())));
    }
}
