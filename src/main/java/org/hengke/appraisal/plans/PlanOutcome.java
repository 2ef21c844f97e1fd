package org.hengke.appraisal.plans;

import org.jspecify.annotations.Nullable;

/** What came of a plan. */
public enum PlanOutcome {
    MET,
    PARTLY,
    NOT_MET,
    /** Given up before it could come to anything. */
    ENDED;

    /** Something follows from every outcome but the last, and a transfer or dismissal only from a plan that was not met. */
    public boolean leadsTo(@Nullable PlanFollowUp followUp) {
        return switch (followUp) {
            case null -> this == ENDED;
            case CONFIRM -> this == MET || this == PARTLY;
            case EXTEND, RETRAIN -> this == PARTLY || this == NOT_MET;
            case TRANSFER, DISMISSAL -> this == NOT_MET;
        };
    }

    /** Whether it can be told only once the time given is over. */
    public boolean needsTheWholeTime() {
        return this == PARTLY || this == NOT_MET;
    }
}
