package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people report of their own work. */
@Repository
class SelfAssessmentStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Staff staff;

    SelfAssessmentStore(JdbcClient jdbc, JsonMapper json, Staff staff) {
        this.jdbc = jdbc;
        this.json = json;
        this.staff = staff;
    }

    SelfAssessment find(AppraisalId id) {
        var returns = returns(id);
        return jdbc.sql("""
                select quality, satisfaction, teamwork, marks, saved_at, submitted_at
                  from appraisal.self_assessments
                 where appraisal_id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> new SelfAssessment(
                        row.getString("quality"),
                        row.getString("satisfaction"),
                        row.getString("teamwork"),
                        json.readValue(row.getString("marks"), new TypeReference<Map<String, Integer>>() {}),
                        row.getTimestamp("saved_at").toInstant(),
                        instant(row.getTimestamp("submitted_at")),
                        returns))
                .optional()
                .orElse(SelfAssessment.NONE);
    }

    /** When each was submitted; absent for drafts, and those never begun are not there. */
    Map<AppraisalId, Optional<Instant>> submitted(PeriodId period) {
        var submitted = new HashMap<AppraisalId, Optional<Instant>>();
        jdbc.sql("""
                select s.appraisal_id, s.submitted_at
                  from appraisal.self_assessments s
                  join appraisal.appraisals a on a.id = s.appraisal_id
                 where a.period_id = :period
                """).param("period", period.value()).query(row -> {
            submitted.put(
                    new AppraisalId(row.getLong("appraisal_id")),
                    Optional.ofNullable(instant(row.getTimestamp("submitted_at"))));
        });
        return submitted;
    }

    void save(AppraisalId id, SelfAssessment report, Instant at, @Nullable Instant submittedAt) {
        jdbc.sql("""
                insert into appraisal.self_assessments
                       (appraisal_id, quality, satisfaction, teamwork, marks, saved_at, submitted_at)
                values (:id, :quality, :satisfaction, :teamwork, cast(:marks as jsonb), :at, :submitted)
                    on conflict (appraisal_id) do update
                   set quality = excluded.quality, satisfaction = excluded.satisfaction, teamwork = excluded.teamwork,
                       marks = excluded.marks, saved_at = excluded.saved_at, submitted_at = excluded.submitted_at,
                       version = appraisal.self_assessments.version + 1
                """)
                .param("id", id.value())
                .param("quality", report.quality())
                .param("satisfaction", report.satisfaction())
                .param("teamwork", report.teamwork())
                .param("marks", json.writeValueAsString(report.marks()))
                .param("at", Timestamp.from(at))
                .param("submitted", submittedAt == null ? null : Timestamp.from(submittedAt))
                .update();
    }

    void handBack(AppraisalId id, String reason, PersonId by, Instant at) {
        jdbc.sql(
                        "update appraisal.self_assessments set submitted_at = null, version = version + 1 where appraisal_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                insert into appraisal.self_assessment_returns (appraisal_id, reason, returned_by, returned_at)
                values (:id, :reason, :by, :at)
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private List<SelfAssessment.HandedBack> returns(AppraisalId id) {
        return jdbc.sql("""
                select reason, returned_by, returned_at
                  from appraisal.self_assessment_returns
                 where appraisal_id = :id
                 order by id
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    var by = new PersonId(row.getLong("returned_by"));
                    return new SelfAssessment.HandedBack(
                            row.getString("reason"),
                            new Named(by.value(), staff.name(by)),
                            row.getTimestamp("returned_at").toInstant());
                })
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
