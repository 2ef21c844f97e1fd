package org.hengke.appraisal.plans.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.plans.ImprovementPlan;
import org.hengke.appraisal.plans.ImprovementPlanId;
import org.hengke.appraisal.plans.ImprovementPlans;
import org.hengke.appraisal.plans.PlanEntry;
import org.hengke.appraisal.plans.PlanFollowUp;
import org.hengke.appraisal.plans.PlanGoal;
import org.hengke.appraisal.plans.PlanOutcome;
import org.hengke.appraisal.plans.PlanReading;
import org.hengke.appraisal.plans.PlanStanding;
import org.hengke.appraisal.plans.PlanState;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Improvement plans as the caller sees them. */
@Component
class ImprovementPlanViews {

    private final ImprovementPlans plans;
    private final MeasureCatalogue measures;
    private final Staff staff;

    ImprovementPlanViews(ImprovementPlans plans, MeasureCatalogue measures, Staff staff) {
        this.plans = plans;
        this.measures = measures;
        this.staff = staff;
    }

    /**
     * A plan in short.
     *
     * @param team of its person today
     * @param why the first words of the reason
     * @param nextCheck when the two are to speak next
     * @param over its time is over and nobody has said what came of it
     * @param own whether it is the caller's
     */
    record ImprovementPlanLine(
            ImprovementPlanId id,
            Named person,
            @Nullable Named team,
            String why,
            LocalDate first,
            LocalDate last,
            PlanState state,
            int goals,
            @Nullable LocalDate nextCheck,
            boolean over,
            @Nullable PlanOutcome outcome,
            @Nullable PlanFollowUp followUp,
            boolean own) {}

    /**
     * A goal and how it stands.
     *
     * @param start before the plan
     * @param now within it, so far or at its end
     * @param standing absent before the plan begins
     */
    record ImprovementGoalView(
            long id,
            @Nullable MeasureCode measure,
            @Nullable BigDecimal target,
            @Nullable String task,
            @Nullable LocalDate doneOn,
            @Nullable PlanReading start,
            @Nullable PlanReading now,
            @Nullable PlanStanding standing) {}

    record ImprovementEntryView(
            PlanEntry.Sort sort,
            Instant at,
            Named by,
            @Nullable LocalDate day,
            @Nullable String task,
            @Nullable String words) {}

    record ImprovementClosureView(
            PlanOutcome outcome, @Nullable PlanFollowUp followUp, String reason, Named by, Instant at) {}

    /**
     * A plan whole.
     *
     * @param after the plan it goes on from
     * @param agrees whether it waits for the caller's word
     * @param manages whether the caller may change, check in and close
     * @param entries the first first
     */
    record ImprovementPlanPage(
            ImprovementPlanLine plan,
            String why,
            int checkEveryDays,
            @Nullable String training,
            @Nullable Named mentor,
            List<ImprovementGoalView> goals,
            Named drawnBy,
            Instant drawnAt,
            @Nullable Instant agreedAt,
            @Nullable ImprovementClosureView closure,
            @Nullable ImprovementPlanId after,
            List<ImprovementEntryView> entries,
            boolean agrees,
            boolean manages,
            long version) {}

    private static final int SHORT = 80;

    ImprovementPlanLine line(ImprovementPlan plan, Me me) {
        var content = plan.content();
        var closure = plan.closure();
        return new ImprovementPlanLine(
                plan.id(),
                named(plan.person()),
                staff.teamOf(plan.person())
                        .flatMap(staff::findTeam)
                        .map(team -> new Named(team.id().value(), team.name()))
                        .orElse(null),
                content.why().length() <= SHORT ? content.why() : content.why().substring(0, SHORT) + "…",
                content.first(),
                content.last(),
                plan.state(),
                content.goals().size(),
                plan.nextCheck(),
                plan.isOver(staff.today()),
                closure == null ? null : closure.outcome(),
                closure == null ? null : closure.followUp(),
                plan.person().equals(me.id()));
    }

    ImprovementPlanPage page(ImprovementPlan plan, Me me) {
        var content = plan.content();
        var closure = plan.closure();
        return new ImprovementPlanPage(
                line(plan, me),
                content.why(),
                content.checkEveryDays(),
                content.training(),
                content.mentor() == null ? null : named(content.mentor()),
                content.goals().stream().map(goal -> goal(plan, goal)).toList(),
                named(plan.drawnBy()),
                plan.drawnAt(),
                plan.agreedAt(),
                closure == null
                        ? null
                        : new ImprovementClosureView(
                                closure.outcome(),
                                closure.followUp(),
                                closure.reason(),
                                named(closure.by()),
                                closure.at()),
                plan.after(),
                plans.entries(plan).stream().map(entry -> entry(plan, entry)).toList(),
                plan.state() == PlanState.DRAFT && plan.person().equals(me.id()),
                plan.state() != PlanState.CLOSED && plans.manages(plan, me),
                plan.version());
    }

    private ImprovementGoalView goal(ImprovementPlan plan, PlanGoal goal) {
        var now = plans.now(plan, goal);
        return new ImprovementGoalView(
                goal.id(),
                goal.measure(),
                goal.target(),
                goal.task(),
                goal.doneOn(),
                plans.start(plan, goal),
                now,
                standing(goal, now));
    }

    private @Nullable PlanStanding standing(PlanGoal goal, @Nullable PlanReading now) {
        if (goal.measure() == null) {
            return goal.doneOn() == null ? PlanStanding.NOT_MET : PlanStanding.MET;
        }
        var measure = measures.find(goal.measure());
        return now == null || goal.target() == null || measure.isEmpty()
                ? null
                : PlanStanding.of(now, goal.target(), measure.get().direction());
    }

    private ImprovementEntryView entry(ImprovementPlan plan, PlanEntry entry) {
        var task = plan.content().goals().stream()
                .filter(goal -> entry.goal() != null && goal.id() == entry.goal())
                .findFirst()
                .map(PlanGoal::task)
                .orElse(null);
        return new ImprovementEntryView(entry.sort(), entry.at(), named(entry.by()), entry.day(), task, entry.words());
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
