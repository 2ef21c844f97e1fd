package org.hengke.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.hengke.support.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What two nodes asked twice before that was prevented. */
class AskOnceMigrationTest {

    private static final String BEFORE = "202611221830";

    private static final String ASK = """
            insert into surveys.requests (case_id, channel, asked_at)
            select id, 'web', timestamptz '2026-03-02 09:00Z'
              from cases.cases""";

    @Test
    void keepsBothRequestsAndTheirRatingsButRefusesAThird() {
        var address = TestDatabases.emptyDatabase();
        try (var database = new SingleConnectionDataSource(address.url(), address.user(), address.password(), true)) {
            var jdbc = JdbcClient.create(database);
            var plan = Flyway.configure().dataSource(database).locations("classpath:db/migration");
            plan.target(BEFORE).load().migrate();
            jdbc.sql("""
                            insert into cases.cases
                                   (version, messages, type, state, subject, channel, priority, opened_at, updated_at)
                            values (1, 1, 'inquiry', 'open', '问了两次', 'web', 'normal',
                                   timestamptz '2026-03-01 09:00Z', timestamptz '2026-03-01 09:00Z')""").update();
            jdbc.sql(ASK).update();
            jdbc.sql(ASK).update();
            jdbc.sql("""
                    insert into surveys.responses (request_id, score, answered_at)
                    select id, 5, asked_at + interval '1 hour'
                      from surveys.requests""").update();

            plan.target("latest").load().migrate();

            assertThat(jdbc.sql("select count(*) from surveys.responses")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
            assertThat(jdbc.sql("select repeat from surveys.requests order by id")
                            .query(Integer.class)
                            .list())
                    .containsExactly(0, 1);
            assertThatThrownBy(() -> jdbc.sql(ASK).update()).isInstanceOf(DuplicateKeyException.class);
        }
    }
}
