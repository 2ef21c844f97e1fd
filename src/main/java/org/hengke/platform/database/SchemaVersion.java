package org.hengke.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hengke.platform.database.StartRefused.Reason;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How far the migrations have gone: those this program brings, and those a database has seen. */
final class SchemaVersion {

    private static final String MIGRATIONS = "classpath:db/migration/V*__*.sql";

    private SchemaVersion() {}

    /** @throws StartRefused if a newer program has been at work there; this one would not know what it finds */
    static void requireKnown(DatabaseAddress database) {
        var known = newestKnown();
        var seen = newestIn(database);
        if (seen.isPresent() && seen.get().compareTo(known) > 0) {
            throw new StartRefused(Reason.NEWER_SCHEMA, seen.get(), known);
        }
    }

    /** Versions are written yyyyMMddHHmm, so that they sort as text. */
    private static String newestKnown() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS))
                    .map(migration -> Objects.requireNonNull(migration.getFilename()))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> newestIn(DatabaseAddress database) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            try (var book = statement.executeQuery("select to_regclass('flyway_schema_history')")) {
                book.next();
                if (book.getString(1) == null) {
                    return Optional.empty();
                }
            }
            try (var newest = statement.executeQuery("select max(version) from flyway_schema_history where success")) {
                newest.next();
                return Optional.ofNullable(newest.getString(1));
            }
        } catch (SQLException e) {
            throw new StartRefused(e, Reason.OUTSIDE_SERVER, database + ": " + e.getMessage());
        }
    }
}
