package org.hengke.platform.backups;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.hengke.platform.Invalid;

/**
 * When backups are made and what becomes of them.
 *
 * @param at time of day, in the zone
 * @param keep how many are kept, the newest ones
 * @param drillEveryDays how often the newest backup is restored for trial, 0 for never
 */
public record BackupPlan(boolean enabled, LocalTime at, ZoneId zone, int keep, int drillEveryDays) {

    static final BackupPlan USUAL = new BackupPlan(true, LocalTime.of(2, 30), ZoneId.of("Asia/Shanghai"), 14, 7);

    private static final int MOST_KEPT = 1_000;
    private static final int LONGEST_DRILL_INTERVAL = 366;

    /** @throws Invalid where a number is out of range */
    BackupPlan checked() {
        if (keep < 1 || keep > MOST_KEPT) {
            throw new Invalid("keep", "platform.backup-keep", 1, MOST_KEPT);
        }
        if (drillEveryDays < 0 || drillEveryDays > LONGEST_DRILL_INTERVAL) {
            throw new Invalid("drillEveryDays", "platform.backup-drill-interval", 0, LONGEST_DRILL_INTERVAL);
        }
        return this;
    }

    /** Whether the last moment at which a backup was due has passed without one being started. */
    boolean isDue(Instant now, Instant lastStarted) {
        return enabled && lastStarted.isBefore(lastDue(now));
    }

    private Instant lastDue(Instant now) {
        var here = now.atZone(zone);
        var today = ZonedDateTime.of(here.toLocalDate(), at, zone);
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }
}
