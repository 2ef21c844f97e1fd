package org.hengke.appraisal.fairness;

/** How far a proposal is. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    /** Taken back by its author. */
    WITHDRAWN
}
