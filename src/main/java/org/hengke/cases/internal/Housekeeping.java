package org.hengke.cases.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.hengke.cases.Actor;
import org.hengke.cases.CaseId;
import org.hengke.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What nobody has to remember. */
@Component
public class Housekeeping {

    /** What stayed resolved this long is archived, except complaints: those a person archives with a summary. */
    private static final Duration ARCHIVED_AFTER = Duration.ofDays(7);

    private static final Duration UPLOADS_KEPT = Duration.ofDays(2);
    private static final int AT_ONCE = 1_000;
    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final JdbcClient jdbc;
    private final CaseKeeper keeper;
    private final Clock clock;

    Housekeeping(JdbcClient jdbc, CaseKeeper keeper, Clock clock) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** @return how many were archived */
    public int archiveResolved() {
        var due = jdbc.sql("""
            select id
              from cases.cases
             where state = 'resolved'
               and type <> 'complaint'
               and resolved_at < :before
             order by resolved_at
             limit :limit\
            """)
                .param("before", Timestamp.from(clock.instant().minus(ARCHIVED_AFTER)))
                .param("limit", AT_ONCE)
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
        int archived = 0;
        for (var id : due) {
            try {
                keeper.change(id, now -> {}, now -> now.close(Actor.program(), clock.instant(), null));
                archived++;
            } catch (Refusal meanwhileOther) {
                log.debug("Case {} is not archived: {}", id.number(), meanwhileOther.code());
            }
        }
        return archived;
    }

    /** Files that were sent for a case and never taken up by a message. */
    public void forgetUploads() {
        jdbc.sql("delete from cases.uploads where at < :before")
                .param("before", Timestamp.from(clock.instant().minus(UPLOADS_KEPT)))
                .update();
    }
}
