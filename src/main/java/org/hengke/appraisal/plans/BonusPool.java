package org.hengke.appraisal.plans;

import java.time.Instant;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Money to be shared out after an appraisal. Immutable.
 *
 * @param seed of the lot between equal claims to a cent; drawn once, when the pool was made
 */
public record BonusPool(
        BonusPoolId id,
        PeriodId period,
        BonusDraft content,
        long seed,
        BonusState state,
        PersonId madeBy,
        Instant madeAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        long version) {

    BonusPool changed(BonusDraft to) {
        must(BonusState.DRAFT, "bonuses.already-decided");
        return new BonusPool(id, period, to, seed, state, madeBy, madeAt, null, null, null, null, version);
    }

    BonusPool decided(PersonId by, Instant at) {
        must(BonusState.DRAFT, "bonuses.already-decided");
        return new BonusPool(
                id, period, content, seed, BonusState.DECIDED, madeBy, madeAt, by, at, null, null, version);
    }

    BonusPool returned() {
        must(BonusState.DECIDED, "bonuses.not-decided");
        return new BonusPool(
                id, period, content, seed, BonusState.DRAFT, madeBy, madeAt, null, null, null, null, version);
    }

    /** @throws Refusal {@code bonuses.own-decision} by whoever made or decided it */
    BonusPool approved(PersonId by, Instant at) {
        must(BonusState.DECIDED, "bonuses.not-decided");
        if (by.equals(decidedBy) || by.equals(madeBy)) {
            throw new Refusal(Kind.FORBIDDEN, "bonuses.own-decision");
        }
        return new BonusPool(
                id, period, content, seed, BonusState.APPROVED, madeBy, madeAt, decidedBy, decidedAt, by, at, version);
    }

    void must(BonusState wanted, String otherwise) {
        if (state != wanted) {
            throw new Refusal(Kind.CONFLICT, otherwise);
        }
    }
}
