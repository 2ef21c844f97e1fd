package org.hengke.appraisal;

/** How far the two sides are with a goal. */
public enum GoalState {
    PROPOSED,
    AGREED,
    DECLINED,
    /** Taken back: it counts for nothing, and another may take its place. */
    WITHDRAWN
}
