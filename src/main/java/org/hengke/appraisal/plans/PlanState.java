package org.hengke.appraisal.plans;

/** How far a plan has come. */
public enum PlanState {
    /** Its person has yet to agree. */
    DRAFT,
    AGREED,
    CLOSED
}
