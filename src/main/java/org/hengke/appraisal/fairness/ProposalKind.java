package org.hengke.appraisal.fairness;

/** What a proposal would have changed. */
public enum ProposalKind {
    REMOVE_ITEM,
    /** With the new target. */
    CHANGE_TARGET,
    /** With the new weight. */
    CHANGE_WEIGHT,
    CHANGE_FORMULA,
    /** Of at least two items. */
    MERGE_ITEMS,
    OTHER
}
