package org.hengke.platform.backups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was made, is being made, or failed.
 *
 * @param askedBy the caller's name as sign-in gave it; null where the plan asked
 * @param problem what went wrong, in the words of the system; null where nothing did
 * @param removedAt when the file made room for newer ones
 */
public record Backup(
        BackupId id,
        String file,
        @Nullable String askedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long size,
        @Nullable Long rows,
        @Nullable Long files,
        @Nullable String problem,
        @Nullable Instant removedAt,
        @Nullable Drill lastDrill) {

    /**
     * A restoration for trial.
     *
     * @param differences tables whose rows came back otherwise than they were written
     */
    public record Drill(
            Instant startedAt,
            Instant endedAt,
            long rows,
            List<String> differences,
            @Nullable String problem) {

        public boolean isPassed() {
            return differences.isEmpty() && problem == null;
        }
    }
}
