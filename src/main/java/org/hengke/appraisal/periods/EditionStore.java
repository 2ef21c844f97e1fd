package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions: added, never changed. */
@Repository
class EditionStore {

    private static final String SELECT = """
            select e.appraisal_id, e.edition, e.as_of, e.content, e.digest, e.appeal_id, e.made_by, e.made_at
              from appraisal.editions e
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Canonical canonical;

    EditionStore(JdbcClient jdbc, JdbcTemplate template, Canonical canonical) {
        this.jdbc = jdbc;
        this.template = template;
        this.canonical = canonical;
    }

    /** Something to be kept. */
    record Fresh(Edition.Frozen frozen, @Nullable Long appeal, PersonId by, Instant at) {}

    void add(List<Fresh> all) {
        var rows = all.stream()
                .map(one -> {
                    var text = canonical.text(one.frozen());
                    var outcome = one.frozen().outcome();
                    return new Object[] {
                        one.frozen().appraisal().value(),
                        one.frozen().edition(),
                        Timestamp.from(
                                Objects.requireNonNull(one.frozen().inputs().asOf())),
                        text,
                        Canonical.digest(text),
                        one.appeal(),
                        one.by().value(),
                        Timestamp.from(one.at()),
                        outcome.points(),
                        outcome.grade(),
                        outcome.gradePlace()
                    };
                })
                .toList();
        template.batchUpdate("""
                insert into appraisal.editions
                       (appraisal_id, edition, as_of, content, digest, appeal_id, made_by, made_at, points, grade, grade_place)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** The newest first. */
    List<Edition> of(AppraisalId appraisal) {
        return jdbc.sql(SELECT + " where e.appraisal_id = :id order by e.edition desc")
                .param("id", appraisal.value())
                .query((row, n) -> edition(row))
                .list();
    }

    Optional<Edition> newest(AppraisalId appraisal) {
        return of(appraisal).stream().findFirst();
    }

    /** The newest of everybody. */
    Map<AppraisalId, Edition> newest(PeriodId period) {
        var newest = new HashMap<AppraisalId, Edition>();
        jdbc.sql(SELECT + """
                  join appraisal.appraisals a on a.id = e.appraisal_id
                 where a.period_id = :period
                 order by e.edition""").param("period", period.value()).query(row -> {
            var edition = edition(row);
            newest.put(edition.appraisal(), edition);
        });
        return newest;
    }

    /**
     * The result of an edition alone.
     *
     * @param place of the grade
     */
    record Told(
            int edition,
            @Nullable BigDecimal points,
            @Nullable String grade,
            int place) {}

    /** What was told of everybody last. */
    Map<AppraisalId, Told> told(PeriodId period) {
        var told = new HashMap<AppraisalId, Told>();
        jdbc.sql("""
                select e.appraisal_id, e.edition, e.points, e.grade, e.grade_place
                  from appraisal.editions e
                  join appraisal.appraisals a on a.id = e.appraisal_id
                 where a.period_id = :period
                 order by e.edition
                """).param("period", period.value()).query(row -> {
            told.put(
                    new AppraisalId(row.getLong("appraisal_id")),
                    new Told(
                            row.getInt("edition"),
                            row.getBigDecimal("points"),
                            row.getString("grade"),
                            row.getInt("grade_place")));
        });
        return told;
    }

    /** Every edition of a period, or of all, some at a time. */
    List<Edition> after(@Nullable PeriodId period, long appraisal, int edition, int limit) {
        return jdbc.sql(SELECT + """
                  join appraisal.appraisals a on a.id = e.appraisal_id
                 where (cast(:period as bigint) is null or a.period_id = :period)
                   and (e.appraisal_id, e.edition) > (:appraisal, :edition)
                 order by e.appraisal_id, e.edition
                 limit :limit""")
                .param("period", period == null ? null : period.value())
                .param("appraisal", appraisal)
                .param("edition", edition)
                .param("limit", limit)
                .query((row, n) -> edition(row))
                .list();
    }

    long count(@Nullable PeriodId period) {
        return jdbc.sql("""
                select count(*)
                  from appraisal.editions e
                  join appraisal.appraisals a on a.id = e.appraisal_id
                 where cast(:period as bigint) is null or a.period_id = :period
                """)
                .param("period", period == null ? null : period.value())
                .query(Long.class)
                .single();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                new AppraisalId(row.getLong("appraisal_id")),
                row.getInt("edition"),
                row.getTimestamp("as_of").toInstant(),
                row.getString("content"),
                row.getString("digest"),
                row.getObject("appeal_id", Long.class),
                new PersonId(row.getLong("made_by")),
                row.getTimestamp("made_at").toInstant());
    }
}
