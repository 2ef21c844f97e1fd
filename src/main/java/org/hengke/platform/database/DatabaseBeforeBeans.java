package org.hengke.platform.database;

import java.nio.file.Path;
import java.util.Map;
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

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var home = new Home(Path.of(environment.getRequiredProperty("hengke.home")));
        SpringApplication.getShutdownHandlers().add(HomeLock.of(home)::close);
        tell(environment, address(environment, home));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static DatabaseAddress address(ConfigurableEnvironment environment, Home home) {
        var outside = environment.getProperty("hengke.database.url");
        if (StringUtils.hasText(outside)) {
            home.prepared();
            return DatabaseUrl.read(
                    outside,
                    environment.getProperty("hengke.database.user", ""),
                    environment.getProperty("hengke.database.password", ""));
        }
        var server = EmbeddedServer.start(home);
        SpringApplication.getShutdownHandlers().add(server::close);
        return server.address();
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
