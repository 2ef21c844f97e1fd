package org.hengke.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SupportTest {

    @Nested
    @StoreTest
    class WithoutSpring {

        @Test
        void theDatabaseIsMigrated(JdbcClient jdbc) {
            assertThat(jdbc.sql("select count(*) from flyway_schema_history where success")
                            .query(Long.class)
                            .single())
                    .isPositive();
        }
    }
}
