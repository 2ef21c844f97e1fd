package org.hengke.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SecondProgramTest {

    private final Clients clients;
    private final JdbcClient jdbc;

    SecondProgramTest(Clients clients, JdbcClient jdbc) {
        this.clients = clients;
        this.jdbc = jdbc;
    }

    @Test
    void seesNothingOfAnotherClass() {
        jdbc.sql("create table left_behind (id bigint)").update();
        assertThat(clients.anonymous().get("/actuator/health").expecting(200).text())
                .contains("UP");
    }
}
