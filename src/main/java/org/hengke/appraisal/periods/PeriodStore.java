package org.hengke.appraisal.periods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
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

    /** Held against changes by others until the transaction ends. */
    Optional<AppraisalPeriod> lock(PeriodId id) {
        return jdbc.sql(SELECT + " where p.id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> period(row))
                .optional();
    }

    /** Periods of one span that begin on one day are opened one at a time. */
    void waitForTurn(PeriodSpan span, LocalDate firstDay) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('appraisal.periods'), :key)")
                .param("key", Objects.hash(firstDay, span.name()))
                .query(row -> {});
    }

    /** Those that hold. */
    List<AppraisalPeriod> of(PeriodSpan span, LocalDate firstDay) {
        return jdbc.sql(SELECT + " where p.span = :span and p.first_day = :first and p.state <> 'CANCELLED'")
                .param("span", span.name())
                .param("first", firstDay)
                .query((row, n) -> period(row))
                .list();
    }

    /** Those where something may still be due. */
    List<AppraisalPeriod> running(LocalDate today) {
        return jdbc.sql(SELECT + """
                 where p.state <> 'CANCELLED'
                   and exists (select from appraisal.period_steps s
                                where s.period_id = p.id and (p.state <> 'PUBLISHED' or s.due_on >= :today - 14))
                 order by p.id""")
                .param("today", today)
                .query((row, n) -> period(row))
                .list();
    }

    PeriodId add(
            String name,
            PeriodSpan span,
            LocalDate firstDay,
            @Nullable DepartmentId department,
            PersonId by,
            Instant at) {
        return new PeriodId(jdbc.sql("""
                insert into appraisal.periods (name, span, first_day, last_day, department_id, opened_by, opened_at)
                values (:name, :span, :first, :last, :department, :by, :at)
                returning id
                """)
                .param("name", name)
                .param("span", span.name())
                .param("first", firstDay)
                .param("last", span.lastDay(firstDay))
                .param("department", department == null ? null : department.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    /** @return whether it was in that state until now */
    boolean enter(PeriodId id, PeriodState before, PeriodState now, @Nullable Instant asOf) {
        return jdbc.sql("""
                update appraisal.periods
                   set state = :now, as_of = :asOf, version = version + 1
                 where id = :id
                   and state = :before
                """)
                        .param("now", now.name())
                        .param("asOf", asOf == null ? null : Timestamp.from(asOf))
                        .param("id", id.value())
                        .param("before", before.name())
                        .update()
                == 1;
    }

    void touch(PeriodId id) {
        jdbc.sql("update appraisal.periods set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** In their order. */
    List<StepDays> steps(PeriodId period) {
        return jdbc
                .sql("select step, opens_on, due_on from appraisal.period_steps where period_id = :period")
                .param("period", period.value())
                .query((row, n) -> new StepDays(
                        Step.valueOf(row.getString("step")),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(StepDays::step))
                .toList();
    }

    void saveStep(PeriodId period, StepDays days) {
        jdbc.sql("""
                insert into appraisal.period_steps (period_id, step, opens_on, due_on)
                values (:period, :step, :opens, :due)
                    on conflict (period_id, step) do update
                   set opens_on = excluded.opens_on, due_on = excluded.due_on
                """)
                .param("period", period.value())
                .param("step", days.step().name())
                .param("opens", days.opensOn())
                .param("due", days.dueOn())
                .update();
    }

    List<GradeLimit> limits(PeriodId period) {
        return jdbc.sql(
                        "select grade, least, most from appraisal.period_limits where period_id = :period order by grade")
                .param("period", period.value())
                .query((row, n) ->
                        new GradeLimit(row.getString("grade"), row.getBigDecimal("least"), row.getBigDecimal("most")))
                .list();
    }

    void saveLimits(PeriodId period, List<GradeLimit> limits) {
        jdbc.sql("delete from appraisal.period_limits where period_id = :period")
                .param("period", period.value())
                .update();
        for (var limit : limits) {
            jdbc.sql("""
                    insert into appraisal.period_limits (period_id, grade, least, most)
                    values (:period, :grade, :least, :most)
                    """)
                    .param("period", period.value())
                    .param("grade", limit.grade())
                    .param("least", limit.least())
                    .param("most", limit.most())
                    .update();
        }
    }

    void append(PeriodId period, PeriodEvent event) {
        jdbc.sql("""
                insert into appraisal.period_events (period_id, kind, step, due_from, due_until, reason, by_id, at)
                values (:period, :kind, :step, :from, :until, :reason, :by, :at)
                """)
                .param("period", period.value())
                .param("kind", event.kind().name())
                .param("step", event.step() == null ? null : event.step().name())
                .param("from", event.dueBefore())
                .param("until", event.dueNow())
                .param("reason", event.reason())
                .param("by", event.by().value())
                .param("at", Timestamp.from(event.at()))
                .update();
    }

    /** The first first. */
    List<PeriodEvent> events(PeriodId period) {
        return jdbc.sql("""
                select kind, step, due_from, due_until, reason, by_id, at
                  from appraisal.period_events
                 where period_id = :period
                 order by id
                """)
                .param("period", period.value())
                .query((row, n) -> new PeriodEvent(
                        PeriodEvent.Sort.valueOf(row.getString("kind")),
                        row.getString("step") == null ? null : Step.valueOf(row.getString("step")),
                        row.getObject("due_from", LocalDate.class),
                        row.getObject("due_until", LocalDate.class),
                        row.getString("reason"),
                        new PersonId(row.getLong("by_id")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Who rates in whose place. */
    Map<PersonId, PersonId> delegates(PeriodId period) {
        var delegates = new HashMap<PersonId, PersonId>();
        jdbc.sql("""
                select superior_id, delegate_id
                  from appraisal.delegations
                 where period_id = :period
                   and ended_at is null
                """).param("period", period.value()).query(row -> {
            delegates.put(new PersonId(row.getLong("superior_id")), new PersonId(row.getLong("delegate_id")));
        });
        return delegates;
    }

    void delegate(PeriodId period, PersonId superior, @Nullable PersonId delegate, Instant at) {
        jdbc.sql("""
                update appraisal.delegations
                   set ended_at = :at
                 where period_id = :period and superior_id = :superior and ended_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("period", period.value())
                .param("superior", superior.value())
                .update();
        if (delegate != null) {
            jdbc.sql("""
                    insert into appraisal.delegations (period_id, superior_id, delegate_id, given_at)
                    values (:period, :superior, :delegate, :at)
                    """)
                    .param("period", period.value())
                    .param("superior", superior.value())
                    .param("delegate", delegate.value())
                    .param("at", Timestamp.from(at))
                    .update();
        }
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
