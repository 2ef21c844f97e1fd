package org.hengke.appraisal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.periods.PeriodState;
import org.hengke.appraisal.periods.Results;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Improvement plans: drawn up by a superior, agreed to by their person, spoken about in check-ins, and closed with an outcome. Whoever
 * a plan is for sees it and adds words, but has no say in what it asks or in what came of it.
 */
@Service
public class ImprovementPlans {

    /** Seeing plans of others: the own teams', all. One's own need no permission. */
    public static final String READ = "plans.read";

    /** Drawing up, changing, checking in and closing. */
    public static final String MANAGE = "plans.manage";

    private static final int MOST_DUE = 200;

    private final ImprovementPlanStore store;
    private final PlanRules rules;
    private final PlanFigures figures;
    private final Results results;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    ImprovementPlans(
            ImprovementPlanStore store,
            PlanRules rules,
            PlanFigures figures,
            Results results,
            Staff staff,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.figures = figures;
        this.results = results;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What was drawn up last first.
     *
     * @param person only of that person
     * @param open whether only those not closed, or only the closed; absent for all
     */
    @Transactional(readOnly = true)
    public Page<ImprovementPlan> list(
            @Nullable PersonId person, @Nullable Boolean open, @Nullable Cursor after, int limit, Me me) {
        var wanted = new ImprovementPlanStore.Wanted(person, open);
        var rows = store.list(wanted, me.id(), me.scope(READ), staff.today(), after, limit + 1);
        return Page.of(rows, limit, plan -> Cursor.of(plan.id()));
    }

    /** Those that wait for the caller: to agree, to speak, to say what came of them; the most urgent first. */
    @Transactional(readOnly = true)
    public List<ImprovementPlan> waiting(Me me) {
        var today = staff.today();
        var open = new ImprovementPlanStore.Wanted(null, true);
        return store.list(open, me.id(), me.scope(READ), today, null, MOST_DUE).stream()
                .filter(plan -> plan.person().equals(me.id())
                        || (answersFor(plan, me) && (plan.isOver(today) || speaksSoon(plan, today))))
                .sorted(Comparator.comparing(ImprovementPlans::urgency)
                        .thenComparingLong(plan -> plan.id().value()))
                .toList();
    }

    private boolean answersFor(ImprovementPlan plan, Me me) {
        return manages(plan, me)
                && (plan.drawnBy().equals(me.id())
                        || staff.superiorOf(plan.person()).map(me.id()::equals).orElse(false));
    }

    private static LocalDate urgency(ImprovementPlan plan) {
        return Objects.requireNonNullElse(plan.nextCheck(), plan.content().last());
    }

    private static boolean speaksSoon(ImprovementPlan plan, LocalDate today) {
        var next = plan.nextCheck();
        return next != null && !next.isAfter(today.plusDays(3));
    }

    /** @throws Refusal {@code plans.not-found}, also where the viewer may not see it */
    @Transactional(readOnly = true)
    public ImprovementPlan get(ImprovementPlanId id, Me me) {
        return store.find(id, staff.today()).filter(plan -> sees(plan, me)).orElseThrow(ImprovementPlans::notFound);
    }

    /** The first first. */
    public List<PlanEntry> entries(ImprovementPlan plan) {
        return store.entries(plan.id());
    }

    /** Those made after an appraisal, as far as the caller may see them. */
    public List<ImprovementPlan> ofPeriod(PeriodId period, Me me) {
        return store.ofPeriod(period, staff.today()).stream()
                .filter(plan -> sees(plan, me))
                .toList();
    }

    /** What a goal's figure was before the plan: as kept when it was agreed to, as it is now before that. */
    public @Nullable PlanReading start(ImprovementPlan plan, PlanGoal goal) {
        return goal.start() != null
                ? goal.start()
                : figures.before(
                        goal,
                        plan.person(),
                        plan.content().first(),
                        plan.content().last());
    }

    /** What it has come to, as kept once the plan is closed. */
    public @Nullable PlanReading now(ImprovementPlan plan, PlanGoal goal) {
        return plan.state() == PlanState.CLOSED
                ? goal.end()
                : figures.within(
                        goal,
                        plan.person(),
                        plan.content().first(),
                        plan.content().last());
    }

    /** Nobody has a say in the plan for oneself. */
    public boolean manages(ImprovementPlan plan, Me me) {
        return !plan.person().equals(me.id()) && reaches(plan.person(), MANAGE, me);
    }

    /**
     * Draws one up.
     *
     * @param after the plan of the same person it goes on from
     * @param period the appraisal it follows from
     */
    @Transactional
    public ImprovementPlan draw(
            PersonId person,
            ImprovementDraft draft,
            @Nullable ImprovementPlanId after,
            @Nullable PeriodId period,
            Me by) {
        if (person.equals(by.id())) {
            throw new Refusal(Kind.FORBIDDEN, "plans.not-oneself");
        }
        if (!reaches(person, MANAGE, by)) {
            throw new Refusal(Kind.FORBIDDEN, "plans.not-yours");
        }
        var said = checked(draft, person, null);
        if (after != null && !get(after, by).person().equals(person)) {
            throw new Invalid("after", "plans.after-another");
        }
        if (period != null && !isPublished(period)) {
            throw new Invalid("period", "consequences.not-published");
        }
        var plan = new ImprovementPlan(
                new ImprovementPlanId(0),
                person,
                said,
                PlanState.DRAFT,
                by.id(),
                clock.instant(),
                null,
                null,
                null,
                after,
                period,
                1);
        var id = store.insert(plan);
        return told(
                id,
                PlanEntry.of(PlanEntry.Sort.DRAWN, clock.instant(), by.id()),
                AuditEntry.of("plans.drawn", "improvement-plan", id.value()).with("person", person.value()));
    }

    @Transactional
    public ImprovementPlan change(ImprovementPlanId id, ImprovementDraft draft, long version, Me by) {
        var plan = managed(id, version, by);
        var changed = plan.changed(keepingTicks(
                checked(draft, plan.person(), plan.content().first()),
                plan.content().goals()));
        store.save(changed, version);
        store.replaceGoals(id, changed.content().goals());
        return told(
                id,
                PlanEntry.of(PlanEntry.Sort.CHANGED, clock.instant(), by.id()),
                AuditEntry.of("plans.changed", "improvement-plan", id.value()));
    }

    /** By the person it is for; what the figures were before it is kept. */
    @Transactional
    public ImprovementPlan agree(ImprovementPlanId id, long version, Me by) {
        var plan = locked(id, version, by);
        if (!plan.person().equals(by.id())) {
            throw new Refusal(Kind.FORBIDDEN, "plans.not-yours-to-agree");
        }
        var at = clock.instant();
        var agreed = plan.agreed(
                at,
                goal -> goal.startedAt(figures.before(
                        goal,
                        plan.person(),
                        plan.content().first(),
                        plan.content().last())));
        store.save(agreed, version);
        store.saveGoals(agreed.content().goals());
        return told(
                id,
                PlanEntry.of(PlanEntry.Sort.AGREED, at, by.id()),
                AuditEntry.of("plans.agreed", "improvement-plan", id.value()));
    }

    /** The two spoke about how it goes. */
    @Transactional
    public ImprovementPlan checkIn(ImprovementPlanId id, LocalDate day, @Nullable String words, Me by) {
        var plan = managed(id, by);
        plan.mustRun();
        Invalid.check()
                .that(!day.isAfter(staff.today()), "day", "plans.check-ahead")
                .that(!day.isBefore(plan.content().first().minusDays(7)), "day", "plans.check-before")
                .done();
        return told(
                id,
                PlanEntry.checkedIn(clock.instant(), by.id(), day, PlanRules.words("words", words)),
                AuditEntry.of("plans.checked-in", "improvement-plan", id.value())
                        .with("day", day.toString()));
    }

    /** Words of the person, or of whoever else sees it, at any time. */
    @Transactional
    public ImprovementPlan remark(ImprovementPlanId id, @Nullable String words, Me by) {
        get(id, by);
        return told(
                id,
                PlanEntry.said(PlanEntry.Sort.REMARKED, clock.instant(), by.id(), PlanRules.words("words", words)),
                AuditEntry.of("plans.remarked", "improvement-plan", id.value()));
    }

    /** Ticks what was to be done, or takes the tick away; by the person or who manages the plan. */
    @Transactional
    public ImprovementPlan tick(ImprovementPlanId id, long goal, boolean done, Me by) {
        get(id, by);
        store.lock(id);
        var plan = get(id, by);
        if (!plan.person().equals(by.id()) && !manages(plan, by)) {
            throw new Refusal(Kind.FORBIDDEN, "plans.not-yours");
        }
        var ticked = plan.ticked(goal, done ? staff.today() : null);
        if (ticked.equals(plan)) {
            return plan;
        }
        store.saveGoals(ticked.content().goals());
        return told(
                id,
                PlanEntry.task(done, clock.instant(), by.id(), goal),
                AuditEntry.of(done ? "plans.task-done" : "plans.task-reopened", "improvement-plan", id.value()));
    }

    /** Says what came of it and what follows; the figures stay as they are now. */
    @Transactional
    public ImprovementPlan close(
            ImprovementPlanId id,
            PlanOutcome outcome,
            @Nullable PlanFollowUp followUp,
            @Nullable String reason,
            long version,
            Me by) {
        var plan = managed(id, version, by);
        var at = clock.instant();
        var how = new ImprovementPlan.Closure(outcome, followUp, PlanRules.words("reason", reason), by.id(), at);
        var closed = plan.closed(
                how,
                staff.today(),
                goal -> goal.endedAt(figures.within(
                        goal,
                        plan.person(),
                        plan.content().first(),
                        plan.content().last())));
        store.save(closed, version);
        store.saveGoals(closed.content().goals());
        return told(
                id,
                PlanEntry.said(PlanEntry.Sort.CLOSED, at, by.id(), how.reason()),
                AuditEntry.of("plans.closed", "improvement-plan", id.value())
                        .with("outcome", outcome.name())
                        .with("followUp", followUp == null ? "" : followUp.name()));
    }

    private boolean isPublished(PeriodId period) {
        return results.period(period)
                .filter(one -> one.state() == PeriodState.PUBLISHED)
                .isPresent();
    }

    private ImprovementDraft checked(ImprovementDraft draft, PersonId person, @Nullable LocalDate begun) {
        var said = new ImprovementDraft(
                PlanRules.words("why", draft.why()),
                draft.first(),
                draft.last(),
                draft.checkEveryDays(),
                PlanRules.someWords("training", draft.training()),
                draft.mentor(),
                draft.goals().stream()
                        .map(goal -> goal.task() == null || goal.task().isBlank()
                                ? new PlanGoal(0, goal.measure(), goal.target(), null, null, null, null)
                                : new PlanGoal(
                                        0,
                                        goal.measure(),
                                        goal.target(),
                                        goal.task().strip(),
                                        null,
                                        null,
                                        null))
                        .toList());
        rules.check(said, person, begun);
        return said;
    }

    private static ImprovementDraft keepingTicks(ImprovementDraft draft, List<PlanGoal> before) {
        return new ImprovementDraft(
                draft.why(),
                draft.first(),
                draft.last(),
                draft.checkEveryDays(),
                draft.training(),
                draft.mentor(),
                draft.goals().stream()
                        .map(goal -> before.stream()
                                .filter(old ->
                                        goal.task() != null && goal.task().equals(old.task()))
                                .findFirst()
                                .map(old -> goal.done(old.doneOn()))
                                .orElse(goal))
                        .toList());
    }

    private ImprovementPlan told(ImprovementPlanId id, PlanEntry entry, AuditEntry audited) {
        store.append(id, entry);
        audit.record(audited);
        live.publish(new LiveEvent("plans", id.value(), entry.sort().name().toLowerCase(Locale.ROOT)));
        return store.find(id, staff.today()).orElseThrow();
    }

    private ImprovementPlan managed(ImprovementPlanId id, long version, Me by) {
        var plan = managed(id, by);
        mustBe(plan, version);
        return plan;
    }

    private ImprovementPlan managed(ImprovementPlanId id, Me by) {
        get(id, by);
        store.lock(id);
        var plan = get(id, by);
        if (plan.person().equals(by.id())) {
            throw new Refusal(Kind.FORBIDDEN, "plans.not-oneself");
        }
        if (!manages(plan, by)) {
            throw new Refusal(Kind.FORBIDDEN, "plans.not-yours");
        }
        return plan;
    }

    private ImprovementPlan locked(ImprovementPlanId id, long version, Me by) {
        get(id, by);
        store.lock(id);
        var plan = get(id, by);
        mustBe(plan, version);
        return plan;
    }

    private static void mustBe(ImprovementPlan plan, long version) {
        if (plan.version() != version) {
            throw new Refusal(Kind.STALE, "plans.stale");
        }
    }

    boolean sees(ImprovementPlan plan, Me me) {
        return plan.person().equals(me.id()) || reaches(plan.person(), READ, me);
    }

    private boolean reaches(PersonId person, String permission, Me me) {
        return me.scope(permission).covers(person, staff.teamOf(person).orElse(null));
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "plans.not-found");
    }
}
