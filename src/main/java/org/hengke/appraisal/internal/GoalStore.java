package org.hengke.appraisal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hengke.appraisal.Goal;
import org.hengke.appraisal.GoalDraft;
import org.hengke.appraisal.GoalEntry;
import org.hengke.appraisal.GoalId;
import org.hengke.appraisal.GoalPeriod;
import org.hengke.appraisal.GoalState;
import org.hengke.appraisal.GoalSubject;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals and what happened to them. */
@Repository
public class GoalStore {

    private static final String SELECT = """
            select g.id, g.measure, g.department_id, g.team_id, g.person_id, g.span, g.first_day, g.target, g.parent_id,
                   g.state, g.proposed_by, g.proposed_at, g.course, g.version
              from appraisal.goals g
            """;

    /** A person's goal belongs to the team the person is in today. */
    private static final String WITH_TEAM = """
              left join staff.memberships m
                on m.person_id = g.person_id
               and m.from_day <= :today
               and (m.until_day is null or m.until_day > :today)
            """;

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Goal> ofPeriod(GoalPeriod period, Scope scope, LocalDate today) {
        var seen = scope.where("g.person_id", "coalesce(g.team_id, m.team_id)");
        var parameters = new LinkedHashMap<String, Object>(seen.parameters());
        parameters.put("today", today);
        parameters.put("span", period.span().name());
        parameters.put("first", period.first());
        return jdbc.sql(SELECT + WITH_TEAM + " where g.span = :span and g.first_day = :first"
                        + " and g.state <> 'WITHDRAWN' and " + seen.sql() + " order by g.id")
                .params(parameters)
                .query((row, n) -> goal(row))
                .list();
    }

    /** Those of one subject that are worked at on a day, the longest first. */
    public List<Goal> current(GoalSubject subject, LocalDate day) {
        return jdbc.sql(SELECT + " where g." + column(subject.kind()) + " = :subject and g.state <> 'WITHDRAWN'"
                        + " and (g.span, g.first_day) in (values ('YEAR', :year), ('QUARTER', :quarter), ('MONTH', :month))"
                        + " order by array_position(array['YEAR', 'QUARTER', 'MONTH'], g.span), g.id")
                .param("subject", subject.id())
                .param("year", GoalPeriod.containing(day, GoalPeriod.Span.YEAR).first())
                .param(
                        "quarter",
                        GoalPeriod.containing(day, GoalPeriod.Span.QUARTER).first())
                .param(
                        "month",
                        GoalPeriod.containing(day, GoalPeriod.Span.MONTH).first())
                .query((row, n) -> goal(row))
                .list();
    }

    /** Those agreed to that have begun and whose end has not been told. */
    public List<Goal> watched(LocalDate today) {
        return jdbc.sql(SELECT + """
                 where g.state = 'AGREED'
                   and g.first_day <= :today
                   and (g.course is null or g.course not in ('REACHED', 'MISSED', 'NO_DATA'))
                 order by g.id""")
                .param("today", today)
                .query((row, n) -> goal(row))
                .list();
    }

    /** Those of a measure that are asked for or agreed to and whose period is not over, whoever's. */
    public List<Goal> live(MeasureCode measure, LocalDate today) {
        return jdbc.sql(SELECT + """
                 where g.measure = :measure
                   and g.state in ('PROPOSED', 'AGREED')
                   and g.first_day + case g.span when 'YEAR' then interval '1 year'
                                                 when 'QUARTER' then interval '3 months'
                                                 else interval '1 month' end > :today
                 order by g.id""")
                .param("measure", measure.value())
                .param("today", today)
                .query((row, n) -> goal(row))
                .list();
    }

    /** Those of a measure and period that were not withdrawn, whoever's. */
    public List<Goal> standing(MeasureCode measure, GoalPeriod period) {
        return jdbc.sql(SELECT + """
                 where g.measure = :measure
                   and g.span = :span
                   and g.first_day = :first
                   and g.state <> 'WITHDRAWN'
                 order by g.id""")
                .param("measure", measure.value())
                .param("span", period.span().name())
                .param("first", period.first())
                .query((row, n) -> goal(row))
                .list();
    }

    public Optional<Goal> standing(MeasureCode measure, GoalSubject subject, GoalPeriod period) {
        return standing(measure, period).stream()
                .filter(goal -> goal.subject().equals(subject))
                .findFirst();
    }

    /** Whether there is or was one of the measure, subject and period, withdrawn ones too. */
    public boolean everWas(GoalDraft draft) {
        return jdbc.sql("select exists (select from appraisal.goals g where g.measure = :measure and g.span = :span"
                        + " and g.first_day = :first and g."
                        + column(draft.subject().kind()) + " = :subject)")
                .param("measure", draft.measure().value())
                .param("span", draft.period().span().name())
                .param("first", draft.period().first())
                .param("subject", draft.subject().id())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** Those split off from a goal that were not withdrawn. */
    public List<Goal> partsOf(GoalId whole) {
        return jdbc.sql(SELECT + " where g.parent_id = :whole and g.state <> 'WITHDRAWN' order by g.id")
                .param("whole", whole.value())
                .query((row, n) -> goal(row))
                .list();
    }

    /** Lets others who propose several goals at once wait until the transaction ends. */
    public void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('appraisal.goals'))")
                .query((row, n) -> true)
                .single();
    }

    public Optional<Goal> find(GoalId id) {
        return jdbc.sql(SELECT + " where g.id = :id")
                .param("id", id.value())
                .query((row, n) -> goal(row))
                .optional();
    }

    /** Held against changes by others until the transaction ends. */
    public Optional<Goal> lock(GoalId id) {
        return jdbc.sql(SELECT + " where g.id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> goal(row))
                .optional();
    }

    /** @throws Refusal {@code goals.exists} where there is one of the measure, subject and period */
    public GoalId insert(GoalDraft draft, @Nullable PersonId by, Instant at) {
        var subject = draft.subject();
        try {
            return jdbc.sql("""
                    insert into appraisal.goals
                           (measure, department_id, team_id, person_id, span, first_day, target, parent_id, state,
                            proposed_by, proposed_at, version)
                    values (:measure, :department, :team, :person, :span, :first, :target, :parent, 'PROPOSED',
                            :by, :at, 1)
                    returning id""")
                    .param("measure", draft.measure().value())
                    .param("department", id(subject, GoalSubject.Kind.DEPARTMENT))
                    .param("team", id(subject, GoalSubject.Kind.TEAM))
                    .param("person", id(subject, GoalSubject.Kind.PERSON))
                    .param("span", draft.period().span().name())
                    .param("first", draft.period().first())
                    .param("target", draft.target())
                    .param(
                            "parent",
                            draft.parent() == null ? null : draft.parent().value())
                    .param("by", by == null ? null : by.value())
                    .param("at", Timestamp.from(at))
                    .query((row, n) -> new GoalId(row.getLong("id")))
                    .single();
        } catch (DuplicateKeyException taken) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "goals.exists").initCause(taken);
        }
    }

    /** @throws Refusal {@code goals.stale} where it was changed since that version */
    public void save(Goal goal, long version) {
        int saved = jdbc.sql("""
                update appraisal.goals
                   set target = :target,
                       state = :state,
                       proposed_by = :by,
                       proposed_at = :at,
                       version = version + 1
                 where id = :id
                   and version = :version""")
                .param("target", goal.target())
                .param("state", goal.state().name())
                .param(
                        "by",
                        goal.proposedBy() == null ? null : goal.proposedBy().value())
                .param("at", Timestamp.from(goal.proposedAt()))
                .param("id", goal.id().value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "goals.stale");
        }
    }

    /** @return whether it was told something else before, here or on another node */
    public boolean tell(GoalId goal, Forecast.Course course) {
        return jdbc.sql("""
                update appraisal.goals
                   set course = :course
                 where id = :id
                   and course is distinct from :course""")
                        .param("course", course.name())
                        .param("id", goal.value())
                        .update()
                == 1;
    }

    public void append(GoalId goal, GoalEntry entry) {
        jdbc.sql("""
                insert into appraisal.goal_entries (goal_id, kind, at, by_id, target, words, course)
                values (:goal, :kind, :at, :by, :target, :words, :course)""")
                .param("goal", goal.value())
                .param("kind", entry.sort().name())
                .param("at", Timestamp.from(entry.at()))
                .param("by", entry.by() == null ? null : entry.by().value())
                .param("target", entry.target())
                .param("words", entry.words())
                .param("course", entry.course() == null ? null : entry.course().name())
                .update();
    }

    /** The first first. */
    public List<GoalEntry> entries(GoalId goal) {
        return jdbc.sql("""
                select kind, at, by_id, target, words, course
                  from appraisal.goal_entries
                 where goal_id = :goal
                 order by id""")
                .param("goal", goal.value())
                .query((row, n) -> entry(row))
                .list();
    }

    private static GoalEntry entry(ResultSet row) throws SQLException {
        var by = row.getObject("by_id", Long.class);
        var target = row.getBigDecimal("target");
        var course = row.getString("course");
        return new GoalEntry(
                GoalEntry.Sort.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                by == null ? null : new PersonId(by),
                target == null ? null : target.stripTrailingZeros(),
                row.getString("words"),
                course == null ? null : Forecast.Course.valueOf(course));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        var by = row.getObject("proposed_by", Long.class);
        var course = row.getString("course");
        return new Goal(
                new GoalId(row.getLong("id")),
                new MeasureCode(row.getString("measure")),
                subject(row),
                new GoalPeriod(
                        GoalPeriod.Span.valueOf(row.getString("span")), row.getObject("first_day", LocalDate.class)),
                row.getBigDecimal("target"),
                parent == null ? null : new GoalId(parent),
                GoalState.valueOf(row.getString("state")),
                by == null ? null : new PersonId(by),
                row.getTimestamp("proposed_at").toInstant(),
                course == null ? null : Forecast.Course.valueOf(course),
                row.getLong("version"));
    }

    private static GoalSubject subject(ResultSet row) throws SQLException {
        for (var kind : GoalSubject.Kind.values()) {
            var id = row.getObject(column(kind), Long.class);
            if (id != null) {
                return new GoalSubject(kind, id);
            }
        }
        throw new IllegalStateException("A goal of nobody: " + row.getLong("id"));
    }

    private static String column(GoalSubject.Kind kind) {
        return switch (kind) {
            case DEPARTMENT -> "department_id";
            case TEAM -> "team_id";
            case PERSON -> "person_id";
        };
    }

    private static @Nullable Long id(GoalSubject subject, GoalSubject.Kind kind) {
        return subject.kind() == kind ? subject.id() : null;
    }
}
