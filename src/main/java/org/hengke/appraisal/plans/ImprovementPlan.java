package org.hengke.appraisal.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to improve until when, with what help, and what came of it. Immutable.
 *
 * @param lastCheck the day of the last check-in
 * @param after the plan it goes on from
 * @param period the appraisal it follows from
 */
public record ImprovementPlan(
        ImprovementPlanId id,
        PersonId person,
        ImprovementDraft content,
        PlanState state,
        PersonId drawnBy,
        Instant drawnAt,
        @Nullable Instant agreedAt,
        @Nullable Closure closure,
        @Nullable LocalDate lastCheck,
        @Nullable ImprovementPlanId after,
        @Nullable PeriodId period,
        long version) {

    /**
     * How it ended.
     *
     * @param followUp absent only for a plan that was given up
     */
    public record Closure(
            PlanOutcome outcome, @Nullable PlanFollowUp followUp, String reason, PersonId by, Instant at) {}

    /** When the two are to speak next; none before it is agreed to, and none once nothing but its end is left. */
    public @Nullable LocalDate nextCheck() {
        if (state != PlanState.AGREED) {
            return null;
        }
        var since = lastCheck == null || lastCheck.isBefore(content.first()) ? content.first() : lastCheck;
        if (!since.isBefore(content.last())) {
            return null;
        }
        var next = since.plusDays(content.checkEveryDays());
        return next.isAfter(content.last()) ? content.last() : next;
    }

    /** Whether its time is over and nobody has said what came of it. */
    public boolean isOver(LocalDate today) {
        return state != PlanState.CLOSED && content.last().isBefore(today);
    }

    /** Whoever had agreed is asked anew. */
    ImprovementPlan changed(ImprovementDraft to) {
        mustBeOpen();
        return with(to, PlanState.DRAFT, agreedAt, null);
    }

    ImprovementPlan agreed(Instant at, UnaryOperator<PlanGoal> read) {
        mustBeOpen();
        if (state != PlanState.DRAFT) {
            throw new Refusal(Kind.CONFLICT, "plans.already-agreed");
        }
        return with(content(read), PlanState.AGREED, at, null);
    }

    ImprovementPlan ticked(long goal, @Nullable LocalDate day) {
        mustRun();
        if (content.goals().stream().noneMatch(one -> one.id() == goal && one.task() != null)) {
            throw new Refusal(Kind.NOT_FOUND, "plans.no-such-task");
        }
        return with(content(one -> one.id() == goal ? one.done(day) : one), state, agreedAt, null);
    }

    /** @throws Refusal for an outcome or what follows that does not suit how far it came */
    ImprovementPlan closed(Closure how, LocalDate today, UnaryOperator<PlanGoal> read) {
        mustBeOpen();
        if (how.outcome() != PlanOutcome.ENDED) {
            mustRun();
        }
        if (how.outcome().needsTheWholeTime() && !content.last().isBefore(today)) {
            throw new Refusal(Kind.CONFLICT, "plans.time-is-not-over");
        }
        if (!how.outcome().leadsTo(how.followUp())) {
            throw new Refusal(
                    Kind.CONFLICT,
                    how.followUp() == PlanFollowUp.TRANSFER || how.followUp() == PlanFollowUp.DISMISSAL
                            ? "plans.only-after-failure"
                            : "plans.does-not-follow");
        }
        return with(content(read), PlanState.CLOSED, agreedAt, how);
    }

    void mustRun() {
        mustBeOpen();
        if (state != PlanState.AGREED) {
            throw new Refusal(Kind.CONFLICT, "plans.not-agreed");
        }
    }

    private void mustBeOpen() {
        if (state == PlanState.CLOSED) {
            throw new Refusal(Kind.CONFLICT, "plans.closed");
        }
    }

    private ImprovementDraft content(UnaryOperator<PlanGoal> change) {
        return new ImprovementDraft(
                content.why(),
                content.first(),
                content.last(),
                content.checkEveryDays(),
                content.training(),
                content.mentor(),
                content.goals().stream()
                        .map(change)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private ImprovementPlan with(ImprovementDraft said, PlanState to, @Nullable Instant agreed, @Nullable Closure how) {
        return new ImprovementPlan(
                id, person, said, to, drawnBy, drawnAt, agreed, how, lastCheck, after, period, version);
    }
}
