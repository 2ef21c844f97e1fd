package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.hengke.cases.internal.CaseStore;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CaseArchiveTest {

    private static final Instant DAY_ONE = Instant.parse("2025-11-03T01:00:00Z");

    private final CaseArchive archive;
    private final CaseStore store;
    private final JdbcClient jdbc;

    CaseArchiveTest(CaseArchive archive, CaseStore store, JdbcClient jdbc) {
        this.archive = archive;
        this.store = store;
        this.jdbc = jdbc;
    }

    private World world;

    @BeforeEach
    void people() {
        world = World.in(jdbc);
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        var histories = world.histories(1);
        var made = new ArrayList<CaseHistory>();
        for (var id : archive.reserve(200)) {
            made.add(histories.next(id, DAY_ONE.plus(Duration.ofHours(id.value() % 2000))));
        }
        archive.store(made);

        for (var history : made) {
            var stored = store.conversation(history.id()).orElseThrow().history();
            assertThat(stored.now()).isEqualTo(history.now());
            assertThat(stored.events()).isEqualTo(history.events());
            assertThat(stored.messages()).isEqualTo(history.messages());
        }
    }
}
