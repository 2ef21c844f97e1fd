package org.hengke.appraisal.fairness;

/** What a proposal would have changed. */
public enum ProposalKind {
    REMOVE_ITEM,
    /** With the new target. */
    CHANGE_TARGET,
    /** With the new weight. */
    CHANGE_WEIGHT,
    /** Of a measure that the department made by a formula; with the new one. */
    CHANGE_FORMULA,
    /** Of at least two items, one of which stays and counts for all. */
    MERGE_ITEMS,
    OTHER
}
