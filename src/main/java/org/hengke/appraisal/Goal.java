package org.hengke.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengke.appraisal.scoring.Forecast;
import org.hengke.metrics.MeasureCode;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a measure. A change of the target has to be agreed to anew. Immutable.
 *
 * @param target in the unit of figures: shares 0 to 1, durations in seconds
 * @param parent the goal it was split from
 * @param proposedBy who named the target last; absent for one that came with the program
 * @param course the state that was told last
 */
public record Goal(
        GoalId id,
        MeasureCode measure,
        GoalSubject subject,
        GoalPeriod period,
        BigDecimal target,
        @Nullable GoalId parent,
        GoalState state,
        @Nullable PersonId proposedBy,
        Instant proposedAt,
        Forecast.@Nullable Course course,
        long version) {

    public Goal {
        var plain = target.stripTrailingZeros();
        target = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** @throws Refusal {@code goals.withdrawn} */
    Goal changed(BigDecimal to, PersonId by, Instant at) {
        mustStand();
        return new Goal(id, measure, subject, period, to, parent, GoalState.PROPOSED, by, at, course, version);
    }

    /** @throws Refusal {@code goals.already-decided}, {@code goals.withdrawn} */
    Goal agreed() {
        return decided(GoalState.AGREED);
    }

    /** @throws Refusal {@code goals.already-decided}, {@code goals.withdrawn} */
    Goal declined() {
        return decided(GoalState.DECLINED);
    }

    /** @throws Refusal {@code goals.withdrawn} */
    Goal withdrawn() {
        mustStand();
        return with(GoalState.WITHDRAWN);
    }

    void mustStand() {
        if (state == GoalState.WITHDRAWN) {
            throw new Refusal(Kind.CONFLICT, "goals.withdrawn");
        }
    }

    private Goal decided(GoalState to) {
        mustStand();
        if (state != GoalState.PROPOSED) {
            throw new Refusal(Kind.CONFLICT, "goals.already-decided");
        }
        return with(to);
    }

    private Goal with(GoalState to) {
        return new Goal(id, measure, subject, period, target, parent, to, proposedBy, proposedAt, course, version);
    }
}
