package org.hengke.imports;

import java.time.Instant;
import java.util.List;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.tables.Recognition;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An import with all that is known of it.
 *
 * @param problem code of what stopped it, and in {@code message} its words
 * @param run the background work that is, or was last, done for it
 */
public record ImportView(
        ImportId id,
        String fileName,
        long fileSize,
        ImportState state,
        @Nullable Recognition recognition,
        @Nullable ImportPlan plan,
        @Nullable Checked checked,
        @Nullable Result result,
        @Nullable Undone undone,
        @Nullable String problem,
        @Nullable String message,
        @Nullable RunId run,
        PersonId startedBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * What would become of the rows.
     *
     * @param records cases, people or customers that the good rows make
     * @param fresh records not taken in yet; {@code same} are here already, {@code changed} differ from what was taken in before
     */
    public record Checked(
            long rows,
            long badRows,
            long records,
            long fresh,
            long same,
            long changed,
            List<Missing> missing,
            @Nullable CaseFindings findings) {}

    /**
     * Names in the file that the program does not know.
     *
     * @param kind {@code person}, {@code team}, {@code customer} or {@code category}
     * @param total different names in the file
     * @param names some of those missing
     */
    public record Missing(String kind, int total, int missing, List<String> names) {}

    /**
     * What became of it.
     *
     * @param kept records that people changed here since they were taken in, left as they are
     */
    public record Result(
            long created,
            long updated,
            long same,
            long kept,
            long badRows,
            List<Made> made,
            @Nullable CaseFindings findings,
            long milliseconds) {}

    /** Things made besides. */
    public record Made(String kind, long count) {}

    /** @param kept what people have changed or used since, and so stays */
    public record Undone(List<Made> removed, List<Made> kept) {}
}
