package org.hengke.channels.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hengke.cases.CaseId;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links of cases. */
@Repository
public class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Long> live(CaseId of) {
        return jdbc.sql("""
                select id
                  from channels.links
                 where case_id = :case
                   and revoked_at is null""").param("case", of.value()).query(Long.class).optional();
    }

    /** Two callers at once get the same one. */
    public long liveOrNew(CaseId of, Instant now) {
        jdbc.sql("""
                insert into channels.links (case_id, created_at)
                values (:case, :now)
                    on conflict (case_id) where revoked_at is null do nothing""")
                .param("case", of.value())
                .param("now", Timestamp.from(now))
                .update();
        return live(of).orElseThrow();
    }

    public Optional<CaseId> caseOf(long link) {
        return jdbc.sql("""
                select case_id
                  from channels.links
                 where id = :id
                   and revoked_at is null""").param("id", link).query(Long.class).optional().map(CaseId::new);
    }

    public void see(CaseId of, Instant now) {
        jdbc.sql("""
                update channels.links
                   set seen_at = :now
                 where case_id = :case
                   and revoked_at is null
                   and (seen_at is null or seen_at < :before)""")
                .param("case", of.value())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(Duration.ofMinutes(1))))
                .update();
    }

    public void revoke(CaseId of, PersonId by, Instant now) {
        jdbc.sql("""
                update channels.links
                   set revoked_at = :now, revoked_by = :by
                 where case_id = :case
                   and revoked_at is null""")
                .param("case", of.value())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
