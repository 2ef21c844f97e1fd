package org.hengke.appraisal.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recognitions and penalties, their evidence and what happened to them. */
@Repository
class RecognitionStore {

    /** One belongs to the team its person is in today. */
    private static final String SELECT = """
            select r.id, r.person_id, r.kind, r.amount, r.day, r.reason, r.links, r.state, r.proposed_by, r.proposed_at,
                   r.decided_by, r.decided_at, r.period_id, r.version
              from appraisal.recognitions r
            """;

    private static final String WITH_TEAM = """
              left join staff.memberships m
                on m.person_id = r.person_id
               and m.from_day <= :today
               and (m.until_day is null or m.until_day > :today)
            """;

    private static final String TOLD = "(r.state = 'APPROVED' or r.state = 'WITHDRAWN' and r.decided_by is not null)";

    private final JdbcClient jdbc;

    RecognitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which are wanted; absent for all. */
    record Wanted(@Nullable PersonId person, @Nullable RecognitionState state) {}

    /** What was proposed last first: the own ones that were told, and others' within reach. */
    List<Recognition> list(
            Wanted wanted, PersonId viewer, Scope scope, LocalDate today, @Nullable Cursor after, int limit) {
        var seen = scope.where("r.person_id", "m.team_id");
        var parameters = new LinkedHashMap<String, Object>(seen.parameters());
        parameters.put("today", today);
        parameters.put("viewer", viewer.value());
        parameters.put("limit", limit);
        parameters.put("before", after == null ? Long.MAX_VALUE : after.number(0));
        parameters.put("anybody", wanted.person() == null);
        parameters.put("person", wanted.person() == null ? 0 : wanted.person().value());
        parameters.put("anyState", wanted.state() == null);
        parameters.put("state", wanted.state() == null ? "" : wanted.state().name());
        return jdbc.sql(SELECT + WITH_TEAM + " where (r.person_id = :viewer and " + TOLD
                        + " or r.person_id <> :viewer and "
                        + seen.sql() + ")" + """
                   and (:anybody or r.person_id = :person)
                   and (:anyState or r.state = :state)
                   and r.id < :before
                 order by r.id desc
                 limit :limit""")
                .params(parameters)
                .query((row, n) -> recognition(row))
                .list();
    }

    List<Recognition> ofPeriod(PeriodId period) {
        return jdbc.sql(SELECT + " where r.period_id = :period order by r.id")
                .param("period", period.value())
                .query((row, n) -> recognition(row))
                .list();
    }

    /** Money that was approved and follows from no appraisal, for something on one of the days. */
    List<Recognition> money(LocalDate from, LocalDate until) {
        return jdbc.sql(SELECT + """
                 where r.state = 'APPROVED'
                   and r.kind in ('BONUS', 'DEDUCTION')
                   and r.period_id is null
                   and r.day between :from and :until
                 order by r.id""")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> recognition(row))
                .list();
    }

    Optional<Recognition> find(RecognitionId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query((row, n) -> recognition(row))
                .optional();
    }

    /** Held against changes by others until the transaction ends. */
    void lock(RecognitionId id) {
        jdbc.sql("select id from appraisal.recognitions where id = :id for no key update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    RecognitionId insert(RecognitionDraft draft, PersonId by, Instant at) {
        return new RecognitionId(jdbc.sql("""
                insert into appraisal.recognitions
                       (person_id, kind, amount, day, reason, links, state, proposed_by, proposed_at, period_id, version)
                values (:person, :kind, :amount, :day, :reason, :links, 'PROPOSED', :by, :at, :period, 1)
                returning id""")
                .param("person", draft.person().value())
                .param("kind", draft.kind().name())
                .param("amount", draft.amount())
                .param("day", draft.day())
                .param("reason", draft.reason())
                .param("links", draft.links().toArray(String[]::new))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("period", draft.period() == null ? null : draft.period().value())
                .query(Long.class)
                .single());
    }

    /** @throws Refusal {@code recognitions.stale} where it was changed since that version */
    void save(Recognition changed, long version) {
        int saved = jdbc.sql("""
                update appraisal.recognitions
                   set state = :state,
                       decided_by = :by,
                       decided_at = :at,
                       version = version + 1
                 where id = :id
                   and version = :version""")
                .param("state", changed.state().name())
                .param(
                        "by",
                        changed.decidedBy() == null ? null : changed.decidedBy().value())
                .param("at", changed.decidedAt() == null ? null : Timestamp.from(changed.decidedAt()))
                .param("id", changed.id().value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "recognitions.stale");
        }
    }

    void append(RecognitionId id, RecognitionEntry entry) {
        jdbc.sql("""
                insert into appraisal.recognition_entries (recognition_id, kind, at, by_id, words)
                values (:id, :kind, :at, :by, :words)""")
                .param("id", id.value())
                .param("kind", entry.sort().name())
                .param("at", Timestamp.from(entry.at()))
                .param("by", entry.by().value())
                .param("words", entry.words())
                .update();
    }

    /** The first first. */
    List<RecognitionEntry> entries(RecognitionId id) {
        return jdbc.sql("""
                select kind, at, by_id, words
                  from appraisal.recognition_entries
                 where recognition_id = :id
                 order by id""")
                .param("id", id.value())
                .query((row, n) -> new RecognitionEntry(
                        RecognitionEntry.Sort.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getLong("by_id")),
                        row.getString("words")))
                .list();
    }

    void keepFile(long attachment, PersonId by, Instant now) {
        jdbc.sql("""
                insert into appraisal.recognition_files (attachment_id, sent_by, sent_at)
                values (:file, :by, :now)""")
                .param("file", attachment)
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Takes up files that the same person sent and nothing has yet.
     *
     * @return how many
     */
    int attach(RecognitionId id, List<Long> files, PersonId by) {
        return jdbc.sql("""
                update appraisal.recognition_files
                   set recognition_id = :id
                 where attachment_id = any (:files)
                   and recognition_id is null
                   and sent_by = :by""")
                .param("id", id.value())
                .param("files", files.toArray(Long[]::new))
                .param("by", by.value())
                .update();
    }

    List<Long> files(RecognitionId id) {
        return jdbc.sql("""
                select attachment_id
                  from appraisal.recognition_files
                 where recognition_id = :id
                 order by attachment_id""")
                .param("id", id.value())
                .query((row, n) -> row.getLong("attachment_id"))
                .list();
    }

    private static Recognition recognition(ResultSet row) throws SQLException {
        var decided = row.getObject("decided_by", Long.class);
        var decidedAt = row.getTimestamp("decided_at");
        var period = row.getObject("period_id", Long.class);
        return new Recognition(
                new RecognitionId(row.getLong("id")),
                new RecognitionDraft(
                        new PersonId(row.getLong("person_id")),
                        RecognitionKind.valueOf(row.getString("kind")),
                        row.getBigDecimal("amount"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        Arrays.asList((String[]) row.getArray("links").getArray()),
                        period == null ? null : new PeriodId(period)),
                RecognitionState.valueOf(row.getString("state")),
                new PersonId(row.getLong("proposed_by")),
                row.getTimestamp("proposed_at").toInstant(),
                decided == null ? null : new PersonId(decided),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getLong("version"));
    }
}
