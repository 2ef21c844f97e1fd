package org.hengke.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how far the demo has come. */
@Repository
class DemoStateStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DemoStateStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<DemoState> find() {
        return jdbc.sql("select state::text from demo.state")
                .query((row, n) -> json.readValue(row.getString(1), DemoState.class))
                .optional();
    }

    void save(DemoState state) {
        jdbc.sql("""
                insert into demo.state (state)
                values (cast(:state as jsonb))
                    on conflict (one) do update
                   set state = excluded.state""").param("state", json.writeValueAsString(state)).update();
    }
}
