package org.hengke.appraisal.plans.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.plans.ImprovementDraft;
import org.hengke.appraisal.plans.ImprovementPlan;
import org.hengke.appraisal.plans.ImprovementPlanId;
import org.hengke.appraisal.plans.ImprovementPlans;
import org.hengke.appraisal.plans.PlanFollowUp;
import org.hengke.appraisal.plans.PlanGoal;
import org.hengke.appraisal.plans.PlanOutcome;
import org.hengke.appraisal.plans.web.ImprovementPlanViews.ImprovementPlanLine;
import org.hengke.appraisal.plans.web.ImprovementPlanViews.ImprovementPlanPage;
import org.hengke.metrics.Looks;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Limit;
import org.hengke.platform.Page;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Improvement plans. Everyone sees the own one; whose else, the permission says. */
@RestController
@RequestMapping("/api/v1/improvement-plans")
class ImprovementPlanController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private final ImprovementPlans plans;
    private final ImprovementPlanViews views;
    private final Looks looks;
    private final Idempotency idempotency;

    ImprovementPlanController(
            ImprovementPlans plans, ImprovementPlanViews views, Looks looks, Idempotency idempotency) {
        this.plans = plans;
        this.views = views;
        this.looks = looks;
        this.idempotency = idempotency;
    }

    /**
     * A goal: a measure with its target, or something to do.
     *
     * @param target in the unit of figures: shares 0 to 1, durations in seconds
     */
    record ImprovementGoalDraft(
            @Nullable MeasureCode measure,
            @Nullable BigDecimal target,
            @Nullable String task) {}

    /**
     * What a plan says.
     *
     * @param training what is offered to learn
     * @param mentor who helps
     */
    record ImprovementPlanDraft(
            String why,
            LocalDate first,
            LocalDate last,
            int checkEveryDays,
            @Nullable String training,
            @Nullable Long mentor,
            List<ImprovementGoalDraft> goals) {}

    /**
     * A plan for somebody.
     *
     * @param after the plan of the same person it goes on from
     * @param period the appraisal it follows from
     */
    record NewImprovementPlan(
            long person,
            String why,
            LocalDate first,
            LocalDate last,
            int checkEveryDays,
            @Nullable String training,
            @Nullable Long mentor,
            List<ImprovementGoalDraft> goals,
            @Nullable Long after,
            @Nullable PeriodId period) {

        ImprovementPlanDraft content() {
            return new ImprovementPlanDraft(why, first, last, checkEveryDays, training, mentor, goals);
        }
    }

    record ImprovementCheckIn(LocalDate day, String words) {}

    record ImprovementRemark(String words) {}

    /** @param followUp absent only for a plan that is given up */
    record ImprovementClosure(PlanOutcome outcome, @Nullable PlanFollowUp followUp, String reason) {}

    /** What was drawn up last first. */
    @SignedIn
    @GetMapping
    Page<ImprovementPlanLine> list(
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Me me) {
        return plans.list(
                        person == null ? null : new PersonId(person), open, Cursor.parse(after, 1), Limit.of(limit), me)
                .map(plan -> views.line(plan, me));
    }

    /** Those that wait for the caller: to agree, to speak, to be closed; the most urgent first. */
    @SignedIn
    @GetMapping("/waiting")
    List<ImprovementPlanLine> waiting(Me me) {
        return plans.waiting(me).stream().map(plan -> views.line(plan, me)).toList();
    }

    @Needs(ImprovementPlans.MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ImprovementPlanPage draw(
            @RequestBody NewImprovementPlan wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                wanted,
                ImprovementPlanPage.class,
                () -> views.page(
                        plans.draw(
                                new PersonId(wanted.person()),
                                draft(wanted.content()),
                                wanted.after() == null ? null : new ImprovementPlanId(wanted.after()),
                                wanted.period(),
                                me),
                        me));
    }

    @SignedIn
    @GetMapping("/{id}")
    ResponseEntity<ImprovementPlanPage> plan(@PathVariable long id, Me me) {
        var plan = plans.get(new ImprovementPlanId(id), me);
        looks.saw(me, List.of(plan.person()));
        return tagged(plan, me);
    }

    /** Says something else; whoever had agreed is asked anew. */
    @Needs(ImprovementPlans.MANAGE)
    @PutMapping("/{id}")
    ResponseEntity<ImprovementPlanPage> change(
            @PathVariable long id,
            @RequestBody ImprovementPlanDraft content,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(plans.change(new ImprovementPlanId(id), draft(content), Version.of(version), me), me);
    }

    /** By the person it is for. */
    @SignedIn
    @PutMapping("/{id}/agreement")
    ResponseEntity<ImprovementPlanPage> agree(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(plans.agree(new ImprovementPlanId(id), Version.of(version), me), me);
    }

    @Needs(ImprovementPlans.MANAGE)
    @PostMapping("/{id}/check-ins")
    ImprovementPlanPage checkIn(
            @PathVariable long id,
            @RequestBody ImprovementCheckIn said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                said,
                ImprovementPlanPage.class,
                () -> views.page(
                        plans.checkIn(new ImprovementPlanId(id), plausible("day", said.day()), said.words(), me), me));
    }

    /** Words of the person, or of whoever else sees the plan. */
    @SignedIn
    @PostMapping("/{id}/remarks")
    ImprovementPlanPage remark(
            @PathVariable long id,
            @RequestBody ImprovementRemark said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me) {
        return idempotency.once(
                key,
                said,
                ImprovementPlanPage.class,
                () -> views.page(plans.remark(new ImprovementPlanId(id), said.words(), me), me));
    }

    /** What was to be done is done. */
    @SignedIn
    @PutMapping("/{id}/goals/{goal}/completion")
    ImprovementPlanPage done(@PathVariable long id, @PathVariable long goal, Me me) {
        return views.page(plans.tick(new ImprovementPlanId(id), goal, true, me), me);
    }

    /** It is not done after all. */
    @SignedIn
    @DeleteMapping("/{id}/goals/{goal}/completion")
    ImprovementPlanPage undone(@PathVariable long id, @PathVariable long goal, Me me) {
        return views.page(plans.tick(new ImprovementPlanId(id), goal, false, me), me);
    }

    @Needs(ImprovementPlans.MANAGE)
    @PutMapping("/{id}/closure")
    ResponseEntity<ImprovementPlanPage> close(
            @PathVariable long id,
            @RequestBody ImprovementClosure said,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me) {
        return tagged(
                plans.close(
                        new ImprovementPlanId(id),
                        said.outcome(),
                        said.followUp(),
                        said.reason(),
                        Version.of(version),
                        me),
                me);
    }

    private static ImprovementDraft draft(ImprovementPlanDraft content) {
        return new ImprovementDraft(
                content.why(),
                plausible("first", content.first()),
                plausible("last", content.last()),
                content.checkEveryDays(),
                content.training(),
                content.mentor() == null ? null : new PersonId(content.mentor()),
                content.goals().stream()
                        .map(goal -> new PlanGoal(0, goal.measure(), goal.target(), goal.task(), null, null, null))
                        .toList());
    }

    private static LocalDate plausible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Invalid(field, "platform.bad-value", day.toString());
        }
        return day;
    }

    private ResponseEntity<ImprovementPlanPage> tagged(ImprovementPlan plan, Me me) {
        return Version.tagged(views.page(plan, me), plan.version());
    }
}
