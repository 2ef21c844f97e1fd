package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Cursor;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Improvement plans and what happened to them. */
@Repository
class ImprovementPlanStore {

    /** A plan belongs to the team its person is in today. */
    private static final String SELECT = """
            select p.id, p.person_id, p.why, p.first_day, p.last_day, p.check_every_days, p.training, p.mentor_id,
                   p.state, p.drawn_by, p.drawn_at, p.agreed_at, p.outcome, p.follow_up, p.closing_reason, p.closed_by,
                   p.closed_at, p.after_id, p.period_id, p.version,
                   (select max(e.day)
                      from appraisal.improvement_entries e
                     where e.plan_id = p.id) as last_check
              from appraisal.improvement_plans p
              left join staff.memberships m
                on m.person_id = p.person_id
               and m.from_day <= :today
               and (m.until_day is null or m.until_day > :today)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImprovementPlanStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Which plans are wanted.
     *
     * @param open whether only those that are not closed, or only those that are; absent for all
     */
    record Wanted(@Nullable PersonId person, @Nullable Boolean open) {}

    /** What was drawn up last first; one's own and those within reach. */
    List<ImprovementPlan> list(
            Wanted wanted, PersonId viewer, Scope scope, LocalDate today, @Nullable Cursor after, int limit) {
        var seen = scope.where("p.person_id", "m.team_id");
        var parameters = new LinkedHashMap<String, Object>(seen.parameters());
        parameters.put("today", today);
        parameters.put("viewer", viewer.value());
        parameters.put("limit", limit);
        parameters.put("before", after == null ? Long.MAX_VALUE : after.number(0));
        parameters.put("anybody", wanted.person() == null);
        parameters.put("person", wanted.person() == null ? 0 : wanted.person().value());
        parameters.put("anyState", wanted.open() == null);
        parameters.put("open", Boolean.TRUE.equals(wanted.open()));
        return whole(jdbc.sql(SELECT + " where (p.person_id = :viewer or " + seen.sql() + ")" + """
                   and (:anybody or p.person_id = :person)
                   and (:anyState or (p.state <> 'CLOSED') = :open)
                   and p.id < :before
                 order by p.id desc
                 limit :limit""")
                .params(parameters)
                .query((row, n) -> plan(row))
                .list());
    }

    /** The plans made after an appraisal. */
    List<ImprovementPlan> ofPeriod(PeriodId period, LocalDate today) {
        return whole(jdbc.sql(SELECT + " where p.period_id = :period order by p.id")
                .param("period", period.value())
                .param("today", today)
                .query((row, n) -> plan(row))
                .list());
    }

    /** Those not closed with a goal of that measure. */
    List<ImprovementPlan> underWay(MeasureCode measure, LocalDate today) {
        return whole(jdbc.sql(SELECT + """
                 where p.state <> 'CLOSED'
                   and exists (select 1
                                 from appraisal.improvement_goals g
                                where g.plan_id = p.id
                                  and g.measure = :measure)
                 order by p.id""")
                .param("measure", measure.value())
                .param("today", today)
                .query((row, n) -> plan(row))
                .list());
    }

    Optional<ImprovementPlan> find(ImprovementPlanId id, LocalDate today) {
        return whole(jdbc.sql(SELECT + " where p.id = :id")
                        .param("id", id.value())
                        .param("today", today)
                        .query((row, n) -> plan(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** Held against changes by others until the transaction ends. */
    void lock(ImprovementPlanId id) {
        jdbc.sql("select id from appraisal.improvement_plans where id = :id for no key update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    ImprovementPlanId insert(ImprovementPlan plan) {
        var content = plan.content();
        var id = new ImprovementPlanId(jdbc.sql("""
                insert into appraisal.improvement_plans
                       (person_id, why, first_day, last_day, check_every_days, training, mentor_id, state, drawn_by, drawn_at,
                        after_id, period_id, version)
                values (:person, :why, :first, :last, :every, :training, :mentor, 'DRAFT', :by, :at, :after, :period, 1)
                returning id""")
                .param("person", plan.person().value())
                .params(said(content))
                .param("by", plan.drawnBy().value())
                .param("at", Timestamp.from(plan.drawnAt()))
                .param("after", plan.after() == null ? null : plan.after().value())
                .param("period", plan.period() == null ? null : plan.period().value())
                .query(Long.class)
                .single());
        insertGoals(id, content.goals());
        return id;
    }

    /** @throws Refusal {@code plans.stale} where it was changed since that version */
    void save(ImprovementPlan plan, long version) {
        var closure = plan.closure();
        int saved = jdbc.sql("""
                update appraisal.improvement_plans
                   set why = :why,
                       first_day = :first,
                       last_day = :last,
                       check_every_days = :every,
                       training = :training,
                       mentor_id = :mentor,
                       state = :state,
                       agreed_at = :agreedAt,
                       outcome = :outcome,
                       follow_up = :followUp,
                       closing_reason = :reason,
                       closed_by = :closedBy,
                       closed_at = :closedAt,
                       version = version + 1
                 where id = :id
                   and version = :version""")
                .params(said(plan.content()))
                .param("state", plan.state().name())
                .param("agreedAt", plan.agreedAt() == null ? null : Timestamp.from(plan.agreedAt()))
                .param("outcome", closure == null ? null : closure.outcome().name())
                .param(
                        "followUp",
                        closure == null || closure.followUp() == null
                                ? null
                                : closure.followUp().name())
                .param("reason", closure == null ? null : closure.reason())
                .param("closedBy", closure == null ? null : closure.by().value())
                .param("closedAt", closure == null ? null : Timestamp.from(closure.at()))
                .param("id", plan.id().value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new Refusal(Kind.STALE, "plans.stale");
        }
    }

    void replaceGoals(ImprovementPlanId plan, List<PlanGoal> goals) {
        jdbc.sql("delete from appraisal.improvement_goals where plan_id = :plan")
                .param("plan", plan.value())
                .update();
        insertGoals(plan, goals);
    }

    void saveGoals(List<PlanGoal> goals) {
        goals.forEach(goal -> jdbc.sql("""
                update appraisal.improvement_goals
                   set done_on = :done,
                       start_reading = cast(:start as jsonb),
                       end_reading = cast(:end as jsonb)
                 where id = :id""")
                .param("done", goal.doneOn())
                .param("start", written(goal.start()))
                .param("end", written(goal.end()))
                .param("id", goal.id())
                .update());
    }

    void append(ImprovementPlanId plan, PlanEntry entry) {
        jdbc.sql("""
                insert into appraisal.improvement_entries (plan_id, kind, at, by_id, day, goal_id, words)
                values (:plan, :kind, :at, :by, :day, :goal, :words)""")
                .param("plan", plan.value())
                .param("kind", entry.sort().name())
                .param("at", Timestamp.from(entry.at()))
                .param("by", entry.by().value())
                .param("day", entry.day())
                .param("goal", entry.goal())
                .param("words", entry.words())
                .update();
    }

    /** The first first. */
    List<PlanEntry> entries(ImprovementPlanId plan) {
        return jdbc.sql("""
                select kind, at, by_id, day, goal_id, words
                  from appraisal.improvement_entries
                 where plan_id = :plan
                 order by id""")
                .param("plan", plan.value())
                .query((row, n) -> new PlanEntry(
                        PlanEntry.Sort.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getLong("by_id")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("goal_id", Long.class),
                        row.getString("words")))
                .list();
    }

    private static Map<String, @Nullable Object> said(ImprovementDraft content) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("why", content.why());
        said.put("first", content.first());
        said.put("last", content.last());
        said.put("every", content.checkEveryDays());
        said.put("training", content.training());
        said.put("mentor", content.mentor() == null ? null : content.mentor().value());
        return said;
    }

    private void insertGoals(ImprovementPlanId plan, List<PlanGoal> goals) {
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            jdbc.sql("""
                    insert into appraisal.improvement_goals (plan_id, position, measure, target, task, done_on)
                    values (:plan, :position, :measure, :target, :task, :done)""")
                    .param("plan", plan.value())
                    .param("position", i)
                    .param(
                            "measure",
                            goal.measure() == null ? null : goal.measure().value())
                    .param("target", goal.target())
                    .param("task", goal.task())
                    .param("done", goal.doneOn())
                    .update();
        }
    }

    private List<ImprovementPlan> whole(List<ImprovementPlan> plans) {
        var goals = goals(plans.stream().map(ImprovementPlan::id).toList());
        return plans.stream()
                .map(plan -> withGoals(plan, goals.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private Map<ImprovementPlanId, List<PlanGoal>> goals(Collection<ImprovementPlanId> plans) {
        var goals = new HashMap<ImprovementPlanId, List<PlanGoal>>();
        jdbc.sql("""
                select id, plan_id, measure, target, task, done_on, start_reading, end_reading
                  from appraisal.improvement_goals
                 where plan_id = any (:plans)
                 order by plan_id, position""")
                .param("plans", plans.stream().map(ImprovementPlanId::value).toArray(Long[]::new))
                .query(row -> {
                    goals.computeIfAbsent(new ImprovementPlanId(row.getLong("plan_id")), k -> new ArrayList<>())
                            .add(goal(row));
                });
        return goals;
    }

    private static ImprovementPlan withGoals(ImprovementPlan plan, List<PlanGoal> goals) {
        var said = plan.content();
        return new ImprovementPlan(
                plan.id(),
                plan.person(),
                new ImprovementDraft(
                        said.why(),
                        said.first(),
                        said.last(),
                        said.checkEveryDays(),
                        said.training(),
                        said.mentor(),
                        goals),
                plan.state(),
                plan.drawnBy(),
                plan.drawnAt(),
                plan.agreedAt(),
                plan.closure(),
                plan.lastCheck(),
                plan.after(),
                plan.period(),
                plan.version());
    }

    private PlanGoal goal(ResultSet row) throws SQLException {
        var measure = row.getString("measure");
        var target = row.getBigDecimal("target");
        return new PlanGoal(
                row.getLong("id"),
                measure == null ? null : new MeasureCode(measure),
                target == null ? null : plain(target),
                row.getString("task"),
                row.getObject("done_on", LocalDate.class),
                read(row.getString("start_reading")),
                read(row.getString("end_reading")));
    }

    private static BigDecimal plain(BigDecimal kept) {
        var stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable String written(@Nullable PlanReading reading) {
        return reading == null ? null : json.writeValueAsString(reading);
    }

    private @Nullable PlanReading read(@Nullable String reading) {
        return reading == null ? null : json.readValue(reading, PlanReading.class);
    }

    private static ImprovementPlan plan(ResultSet row) throws SQLException {
        var agreed = row.getTimestamp("agreed_at");
        var after = row.getObject("after_id", Long.class);
        var mentor = row.getObject("mentor_id", Long.class);
        var period = row.getObject("period_id", Long.class);
        return new ImprovementPlan(
                new ImprovementPlanId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new ImprovementDraft(
                        row.getString("why"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("check_every_days"),
                        row.getString("training"),
                        mentor == null ? null : new PersonId(mentor),
                        List.of()),
                PlanState.valueOf(row.getString("state")),
                new PersonId(row.getLong("drawn_by")),
                row.getTimestamp("drawn_at").toInstant(),
                agreed == null ? null : agreed.toInstant(),
                closure(row),
                row.getObject("last_check", LocalDate.class),
                after == null ? null : new ImprovementPlanId(after),
                period == null ? null : new PeriodId(period),
                row.getLong("version"));
    }

    private static ImprovementPlan.@Nullable Closure closure(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        var followUp = row.getString("follow_up");
        return new ImprovementPlan.Closure(
                PlanOutcome.valueOf(outcome),
                followUp == null ? null : PlanFollowUp.valueOf(followUp),
                row.getString("closing_reason"),
                new PersonId(row.getLong("closed_by")),
                row.getTimestamp("closed_at").toInstant());
    }
}
