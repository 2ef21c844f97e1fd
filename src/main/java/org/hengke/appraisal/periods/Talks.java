package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows a published result: the talk about it, and the person's word that it was seen. */
@Service
public class Talks {

    private final EditionStore editions;
    private final Reach reach;
    private final Steps steps;
    private final Staff staff;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Talks(
            EditionStore editions,
            Reach reach,
            Steps steps,
            Staff staff,
            JdbcClient jdbc,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.editions = editions;
        this.reach = reach;
        this.steps = steps;
        this.staff = staff;
        this.jdbc = jdbc;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** The superior notes what was said; the person may add to it. */
    @Transactional
    public void note(AppraisalId id, @Nullable String words, Me me) {
        var appraisal = reach.locked(id, me);
        if (!appraisal.person().equals(me.id())) {
            reach.mustStandAbove(appraisal, me);
        }
        steps.mustBeOpen(reach.periodOf(appraisal), Step.TALK);
        jdbc.sql("""
                insert into appraisal.talk_notes (appraisal_id, words, written_by, written_at)
                values (:id, :words, :by, :at)
                """)
                .param("id", id.value())
                .param("words", Said.needed("words", words, Said.LONG))
                .param("by", me.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        changed(id, "talk-noted");
    }

    /** @throws Refusal {@code appraisal.periods.already-acknowledged} */
    @Transactional
    public void acknowledge(AppraisalId id, boolean agrees, @Nullable String remarks, Me me) {
        var appraisal = reach.own(id, me);
        steps.mustBeOpen(reach.periodOf(appraisal), Step.ACKNOWLEDGEMENT);
        Items.mustBeAssessed(appraisal);
        var said = agrees ? Said.maybe("remarks", remarks, Said.LONG) : Said.needed("remarks", remarks, Said.LONG);
        try {
            jdbc.sql("""
                    insert into appraisal.acknowledgements (appraisal_id, edition, agrees, remarks, at)
                    values (:id, :edition, :agrees, :remarks, :at)
                    """)
                    .param("id", id.value())
                    .param("edition", editions.newest(id).orElseThrow().edition())
                    .param("agrees", agrees)
                    .param("remarks", said)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException done) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "appraisal.periods.already-acknowledged").initCause(done);
        }
        changed(id, "acknowledged");
    }

    /** The first first. */
    List<TalkNote> notes(AppraisalId id) {
        return jdbc.sql("""
                select id, words, written_by, written_at
                  from appraisal.talk_notes
                 where appraisal_id = :id
                 order by id
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    var by = new PersonId(row.getLong("written_by"));
                    return new TalkNote(
                            row.getLong("id"),
                            row.getString("words"),
                            new Named(by.value(), staff.name(by)),
                            row.getTimestamp("written_at").toInstant());
                })
                .list();
    }

    /** Of all editions, the newest first. */
    List<Acknowledgement> acknowledgements(AppraisalId id) {
        return jdbc.sql("""
                select edition, agrees, remarks, at
                  from appraisal.acknowledgements
                 where appraisal_id = :id
                 order by edition desc
                """)
                .param("id", id.value())
                .query((row, n) -> new Acknowledgement(
                        row.getInt("edition"),
                        row.getBoolean("agrees"),
                        row.getString("remarks"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Appraisals of a period whose newest edition was acknowledged. */
    Set<AppraisalId> acknowledged(PeriodId period) {
        return new HashSet<>(jdbc.sql("""
                select k.appraisal_id
                  from appraisal.acknowledgements k
                  join appraisal.appraisals a on a.id = k.appraisal_id
                 where a.period_id = :period
                   and k.edition = (select max(e.edition) from appraisal.editions e where e.appraisal_id = a.id)
                """)
                .param("period", period.value())
                .query((row, n) -> new AppraisalId(row.getLong("appraisal_id")))
                .list());
    }

    /** Appraisals of a period with notes by somebody other than the person. */
    Set<AppraisalId> talked(PeriodId period) {
        return new HashSet<>(jdbc.sql("""
                select distinct n.appraisal_id
                  from appraisal.talk_notes n
                  join appraisal.appraisals a on a.id = n.appraisal_id
                 where a.period_id = :period
                   and n.written_by <> a.person_id
                """)
                .param("period", period.value())
                .query((row, n) -> new AppraisalId(row.getLong("appraisal_id")))
                .list());
    }

    private void changed(AppraisalId id, String what) {
        audit.record(AuditEntry.of("appraisal." + what, "appraisal", id.value()));
        live.publish(new LiveEvent(Periods.TOPIC, id.value(), what));
    }
}
