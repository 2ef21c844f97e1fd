package org.hengke.appraisal.periods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Periods in the database. */
@Repository
class PeriodStore {

    private static final String SELECT = """
            select p.id, p.name, p.span, p.first_day, p.last_day, p.department_id, p.state, p.opened_by, p.opened_at, p.as_of,
                   p.version
              from appraisal.periods p
            """;

    private final JdbcClient jdbc;

    PeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AppraisalPeriod> find(PeriodId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query((row, n) -> period(row))
                .optional();
    }

    /** The newest first. */
    List<AppraisalPeriod> all() {
        return jdbc.sql(SELECT + " order by p.first_day desc, p.id desc")
                .query((row, n) -> period(row))
                .list();
    }

    private static AppraisalPeriod period(ResultSet row) throws SQLException {
        var department = row.getObject("department_id", Long.class);
        return new AppraisalPeriod(
                new PeriodId(row.getLong("id")),
                row.getString("name"),
                PeriodSpan.valueOf(row.getString("span")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                department == null ? null : new DepartmentId(department),
                PeriodState.valueOf(row.getString("state")),
                new PersonId(row.getLong("opened_by")),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("as_of"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getLong("version"));
    }
}
