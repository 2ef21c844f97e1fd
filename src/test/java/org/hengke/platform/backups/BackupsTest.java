package org.hengke.platform.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.hengke.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BackupsTest {

    private final Backups backups;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Clients clients;

    BackupsTest(Backups backups, TestClock clock, JdbcClient jdbc, Clients clients) {
        this.backups = backups;
        this.clock = clock;
        this.jdbc = jdbc;
        this.clients = clients;
    }

    @Test
    void isMadeOnceADayTriedEveryWeekAndMakesRoomForNewerOnes() {
        var version = backups.plan().version();
        backups.plan(new BackupPlan(true, LocalTime.of(2, 30), ZoneId.of("Asia/Shanghai"), 3, 7), version);
        for (var day = 0; day < 6; day++) {
            backups.keepToThePlan();
            backups.keepToThePlan();
            clock.advance(Duration.ofDays(1));
        }
        var made = backups.newest(50);
        assertThat(made)
                .hasSize(5)
                .allSatisfy(backup -> assertThat(backup.problem()).isNull());
        assertThat(made.subList(0, 3)).allSatisfy(backup -> {
            assertThat(Path.of(backup.file())).exists();
            assertThat(backup.removedAt()).isNull();
        });
        assertThat(made.subList(3, 5)).allSatisfy(backup -> {
            assertThat(Path.of(backup.file())).doesNotExist();
            assertThat(backup.removedAt()).isNotNull();
        });
        var drill = made.getLast().lastDrill();
        assertThat(drill).isNotNull().satisfies(tried -> {
            assertThat(tried.problem()).isNull();
            assertThat(tried.differences()).isEmpty();
            assertThat(tried.rows()).isPositive();
        });
        assertThat(jdbc.sql("select count(*) from pg_database where datname like 'hengke_drill%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void namesWhoAskedForItAndNobodyWhereThePlanDid() {
        assertThat(backups.take("7").askedBy()).isEqualTo("7");
        assertThat(backups.take(null).askedBy()).isNull();
    }

    @Test
    void aDrillNoticesAFileThatWasDamaged() throws Exception {
        var backup = backups.take(null);
        var file = Path.of(backup.file());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(backups.drill(backup.id()).isPassed()).isFalse();
    }

    @Test
    void isDueAfterItsTimeOfDayUntilOneWasStarted() {
        var plan = new BackupPlan(true, LocalTime.of(2, 30), ZoneId.of("Asia/Shanghai"), 3, 7);
        var halfPastTwo = Instant.parse("2026-03-01T18:30:00Z");
        assertThat(plan.isDue(halfPastTwo, halfPastTwo.minusSeconds(1))).isTrue();
        assertThat(plan.isDue(halfPastTwo.minusSeconds(1), halfPastTwo.minus(Duration.ofDays(1))))
                .isFalse();
        assertThat(plan.isDue(halfPastTwo.plusSeconds(60), halfPastTwo)).isFalse();
    }

    @Test
    void isForNobodyWhoHasNotSignedIn() {
        assertThat(clients.anonymous().get("/api/v1/backups").status()).isEqualTo(401);
        assertThat(clients.anonymous().get("/api/v1/settings/backups").status()).isEqualTo(401);
    }
}
