package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Totals that were changed. */
@Repository
class CalibrationStore {

    private static final String SELECT = """
            select c.appraisal_id, c.before_points, c.points, c.reason, c.calibrated_by, c.calibrated_at
              from appraisal.calibrations c
            """;

    private final JdbcClient jdbc;

    CalibrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One change.
     *
     * @param before what counted until then
     * @param points what counts since; absent where the change before was taken back
     */
    record Change(
            AppraisalId appraisal,
            @Nullable BigDecimal before,
            @Nullable BigDecimal points,
            String reason,
            PersonId by,
            Instant at) {}

    void add(Change change) {
        jdbc.sql("""
                insert into appraisal.calibrations
                       (appraisal_id, before_points, points, reason, calibrated_by, calibrated_at)
                values (:appraisal, :before, :points, :reason, :by, :at)
                """)
                .param("appraisal", change.appraisal().value())
                .param("before", change.before())
                .param("points", change.points())
                .param("reason", change.reason())
                .param("by", change.by().value())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    /** The first first. */
    List<Change> all(AppraisalId appraisal) {
        return jdbc.sql(SELECT + " where c.appraisal_id = :id order by c.id")
                .param("id", appraisal.value())
                .query((row, n) -> change(row))
                .list();
    }

    /** The newest of each appraisal, unless it took the change back. */
    Map<AppraisalId, Change> holding(PeriodId period) {
        var holding = new HashMap<AppraisalId, Change>();
        jdbc.sql(SELECT + """
                  join appraisal.appraisals a on a.id = c.appraisal_id
                 where a.period_id = :period
                 order by c.id""").param("period", period.value()).query(row -> {
            var change = change(row);
            holding.put(change.appraisal(), change);
        });
        holding.values().removeIf(change -> change.points() == null);
        return holding;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new AppraisalId(row.getLong("appraisal_id")),
                row.getBigDecimal("before_points"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                new PersonId(row.getLong("calibrated_by")),
                row.getTimestamp("calibrated_at").toInstant());
    }
}
