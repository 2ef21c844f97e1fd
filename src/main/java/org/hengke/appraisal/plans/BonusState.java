package org.hengke.appraisal.plans;

/** How far a pool is. */
public enum BonusState {
    /** Shares are a preview. */
    DRAFT,
    /** Shares are fixed and wait for another's approval. */
    DECIDED,
    APPROVED
}
