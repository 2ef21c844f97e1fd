package org.hengke.platform.backups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.backups.Backup.Drill;
import org.hengke.platform.database.Archive;
import org.hengke.platform.database.ArchiveSummary;
import org.hengke.platform.database.BackupFile;
import org.hengke.platform.database.BackupKey;
import org.hengke.platform.database.DatabaseAddress;
import org.hengke.platform.database.Home;
import org.hengke.platform.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** Makes backups while people work, keeps the newest, and restores one for trial from time to time. */
@Service
public class Backups {

    static final String SETTING = "platform.backups";

    private static final String BEGUN = "platform.backups-begun";
    private static final Logger log = LoggerFactory.getLogger(Backups.class);

    private final BackupStore store;
    private final Settings settings;
    private final DataSource database;
    private final DatabaseAddress server;
    private final Home home;
    private final Path folder;
    private final Clock clock;

    Backups(
            BackupStore store,
            Settings settings,
            DataSource database,
            Environment environment,
            Clock clock,
            @Value("${hengke.home}") Path home,
            @Value("${hengke.backups:}") String folder) {
        this.store = store;
        this.settings = settings;
        this.database = database;
        this.server = new DatabaseAddress(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
        this.home = new Home(home);
        this.folder = folder.isBlank() ? this.home.backups() : Path.of(folder);
        this.clock = clock;
    }

    public Settings.Setting<BackupPlan> plan() {
        return settings.get(SETTING, BackupPlan.class, BackupPlan.USUAL);
    }

    /** @throws Refusal {@code platform.setting-stale} if somebody changed it since that version */
    public void plan(BackupPlan plan, long version) {
        settings.set(SETTING, plan.checked(), version);
    }

    public List<Backup> newest(int limit) {
        return store.newest(limit);
    }

    /** @throws Refusal {@code platform.backup-not-found} */
    public Backup get(BackupId id) {
        return store.find(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "platform.backup-not-found"));
    }

    /** Makes what is due by the plan: a backup, then a drill. A failure is recorded, and tried again at the next due time. */
    void keepToThePlan() {
        var plan = plan().value();
        if (plan.isDue(clock.instant(), store.lastStarted().orElseGet(this::begun))) {
            take(null);
        }
        var restedFor = store.lastDrill().map(last -> Duration.between(last, clock.instant()));
        var drillIsDue = plan.enabled()
                && plan.drillEveryDays() > 0
                && restedFor
                        .filter(rest -> rest.toDays() < plan.drillEveryDays())
                        .isEmpty();
        if (drillIsDue) {
            store.kept().stream().findFirst().ifPresent(newest -> drill(newest.id()));
        }
    }

    /**
     * Makes a backup now; a failure is recorded and told in what is returned.
     *
     * @param askedBy who asked, null for the plan
     */
    public Backup take(@Nullable String askedBy) {
        var zone = plan().value().zone();
        var path = BackupFile.nameIn(folder, LocalDateTime.ofInstant(clock.instant(), zone));
        var id = store.begin(path.toString(), askedBy, clock.instant());
        try (var connection = database.getConnection()) {
            var file = BackupFile.write(connection, home, path);
            store.succeed(id, Files.size(file.path()), file.summary(), clock.instant());
            log.info("Backup made: {}", file.path());
        } catch (SQLException | IOException | RuntimeException e) {
            log.error("No backup could be made", e);
            store.fail(id, String.valueOf(e.getMessage()), clock.instant());
            return get(id);
        }
        makeRoom();
        return get(id);
    }

    /** Where no backup was made yet, the days count from the first look, so that a new installation is left in peace. */
    private Instant begun() {
        var begun = settings.get(BEGUN, Instant.class, clock.instant());
        if (begun.version() == 0) {
            settings.set(BEGUN, begun.value(), 0);
        }
        return begun.value();
    }

    /** Restores a backup into a database made for it and dropped afterwards, and compares every table with what was written. */
    public Drill drill(BackupId id) {
        var backup = get(id);
        var written = store.summary(id).orElseThrow(() -> new Refusal(Kind.CONFLICT, "platform.backup-not-whole"));
        var started = clock.instant();
        var drill = trial(Path.of(backup.file()), written, started);
        store.drilled(id, drill);
        if (drill.isPassed()) {
            log.info("Restore drill passed: {}", backup.file());
        } else {
            log.error("Restore drill failed: {}: {} {}", backup.file(), drill.differences(), drill.problem());
        }
        return drill;
    }

    private Drill trial(Path file, ArchiveSummary written, Instant started) {
        var scratch = "hengke_drill_" + UUID.randomUUID().toString().substring(0, 8);
        try (var session = server.connect();
                var statement = session.createStatement()) {
            statement.execute("create database " + scratch + " template template0");
            try (var in = Files.newInputStream(file)) {
                Archive.restore(server.sibling(scratch), null, in, BackupKey.in(home));
                try (var connection = server.sibling(scratch).connect()) {
                    var restored = Archive.summary(connection);
                    return new Drill(started, clock.instant(), restored.rows(), written.differences(restored), null);
                }
            } finally {
                statement.execute("drop database if exists " + scratch + " with (force)");
            }
        } catch (SQLException | IOException | RuntimeException e) {
            return new Drill(started, clock.instant(), 0, List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** Removes only files this program wrote and recorded. */
    private void makeRoom() {
        store.kept().stream().skip(plan().value().keep()).forEach(old -> {
            try {
                Files.deleteIfExists(Path.of(old.file()));
                store.remove(old.id(), clock.instant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
