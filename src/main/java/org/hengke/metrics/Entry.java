package org.hengke.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.platform.attachments.Attachment;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody entered, as a viewer reads it.
 *
 * @param person absent for a value about a team
 * @param amount in the unit shown; of a share, how many succeeded
 * @param of of a share, how many there were
 * @param reason of the latest version
 * @param mayChange whether the viewer may correct and withdraw it
 * @param versions the latest first; only where one entry is read
 * @param files evidence; only where one entry is read
 */
public record Entry(
        long id,
        MeasureCode measure,
        String measureName,
        Unit unit,
        Aggregation aggregation,
        LocalDate day,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable TeamId team,
        @Nullable String teamName,
        double amount,
        @Nullable Double of,
        String reason,
        String enteredBy,
        Instant enteredAt,
        int version,
        boolean withdrawn,
        boolean mayChange,
        List<Version> versions,
        List<Attachment> files) {

    /**
     * What it said from some time on.
     *
     * @param upload name of the table it came in, absent for one entered by itself
     */
    public record Version(
            int version,
            double amount,
            @Nullable Double of,
            boolean withdrawn,
            String reason,
            @Nullable String upload,
            String enteredBy,
            Instant enteredAt) {}
}
