package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.Attachments;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appeals with their files. */
@Repository
class AppealStore {

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final Staff staff;

    AppealStore(JdbcClient jdbc, Attachments attachments, Staff staff) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.staff = staff;
    }

    /** The first first. */
    List<Appeal> of(AppraisalId appraisal) {
        return jdbc.sql("""
                select id, edition, words, facts, raised_at, state, outcome, answer, answered_by, answered_at, version
                  from appraisal.appeals
                 where appraisal_id = :appraisal
                 order by id
                """)
                .param("appraisal", appraisal.value())
                .query((row, n) -> {
                    var by = AppraisalStore.person(row, "answered_by");
                    var at = row.getTimestamp("answered_at");
                    var outcome = row.getString("outcome");
                    return new Appeal(
                            row.getLong("id"),
                            row.getInt("edition"),
                            row.getString("words"),
                            AppraisalStore.longs(row, "facts"),
                            files(row.getLong("id")),
                            row.getTimestamp("raised_at").toInstant(),
                            Appeal.State.valueOf(row.getString("state")),
                            outcome == null ? null : Appeal.Outcome.valueOf(outcome),
                            row.getString("answer"),
                            by == null ? null : new Named(by.value(), staff.name(by)),
                            at == null ? null : at.toInstant(),
                            row.getLong("version"));
                })
                .list();
    }

    /** Those of a period nobody answered yet. */
    Set<AppraisalId> open(PeriodId period) {
        return new HashSet<>(jdbc.sql("""
                select p.appraisal_id
                  from appraisal.appeals p
                  join appraisal.appraisals a on a.id = p.appraisal_id
                 where a.period_id = :period
                   and p.state = 'OPEN'
                """)
                .param("period", period.value())
                .query((row, n) -> new AppraisalId(row.getLong("appraisal_id")))
                .list());
    }

    /** @throws Refusal {@code appraisal.periods.appeal-open} */
    long add(AppraisalId appraisal, int edition, String words, List<Long> facts, Instant at) {
        try {
            return jdbc.sql("""
                    insert into appraisal.appeals (appraisal_id, edition, words, facts, raised_at)
                    values (:appraisal, :edition, :words, :facts, :at)
                    returning id
                    """)
                    .param("appraisal", appraisal.value())
                    .param("edition", edition)
                    .param("words", words)
                    .param("facts", facts.toArray(Long[]::new))
                    .param("at", Timestamp.from(at))
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException open) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "appraisal.periods.appeal-open").initCause(open);
        }
    }

    /** @throws Refusal {@code appraisal.periods.appeal-answered} where somebody was faster */
    void end(
            long appeal,
            Appeal.State state,
            Appeal.@Nullable Outcome outcome,
            @Nullable String answer,
            @Nullable PersonId by,
            @Nullable Instant at) {
        int ended = jdbc.sql("""
                update appraisal.appeals
                   set state = :state, outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :at,
                       version = version + 1
                 where id = :id
                   and state = 'OPEN'
                """)
                .param("state", state.name())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("answer", answer)
                .param("by", AppraisalStore.value(by))
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", appeal)
                .update();
        if (ended == 0) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.appeal-answered");
        }
    }

    void keepFile(AttachmentId file, PersonId by, Instant at) {
        jdbc.sql("insert into appraisal.appeal_files (attachment_id, sent_by, sent_at) values (:file, :by, :at)")
                .param("file", file.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return how many of the files were that person's and free */
    int attach(long appeal, List<Long> files, PersonId by) {
        return files.isEmpty()
                ? 0
                : jdbc.sql("""
                update appraisal.appeal_files
                   set appeal_id = :appeal
                 where attachment_id = any (:files)
                   and sent_by = :by
                   and appeal_id is null
                """)
                        .param("appeal", appeal)
                        .param("files", files.toArray(Long[]::new))
                        .param("by", by.value())
                        .update();
    }

    private List<Attachment> files(long appeal) {
        return jdbc
                .sql("select attachment_id from appraisal.appeal_files where appeal_id = :id order by attachment_id")
                .param("id", appeal)
                .query((row, n) -> row.getLong("attachment_id"))
                .list()
                .stream()
                .map(file -> attachments.get(new AttachmentId(file)))
                .toList();
    }
}
