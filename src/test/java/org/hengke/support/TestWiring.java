package org.hengke.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.hengke.metrics.Facts;
import org.hengke.staff.Accounts;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the program is given in tests in place of its own. */
@TestConfiguration(proxyBeanMethods = false)
class TestWiring {

    /** The home is made by what brings the real database up, which tests do without. */
    TestWiring(@Value("${hengke.home}") Path home) throws IOException {
        Files.createDirectories(home);
    }

    @Bean
    DataSource dataSource() {
        return TestDatabases.ofTheProgram();
    }

    /** For what needs a server beside the data source, to make databases of its own. */
    @Bean
    DynamicPropertyRegistrar addressOfTheServer() {
        return properties -> {
            var address = TestDatabases.emptyDatabase();
            properties.add("spring.datasource.url", address::url);
            properties.add("spring.datasource.username", address::user);
            properties.add("spring.datasource.password", address::password);
        };
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Clients clients(Environment environment, JsonMapper json) {
        return new Clients(environment, json);
    }

    @Bean
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    Colleagues colleagues(
            Clients clients,
            Organisation organisation,
            People people,
            Accounts accounts,
            Facts facts,
            TransactionTemplate transaction) {
        return new Colleagues(clients, organisation, people, accounts, facts, transaction);
    }
}
