package org.hengke.appraisal.plans;

/** What follows from a grade. */
public enum Consequence {
    COMMEND,
    REWARD,
    ADVANCED_COURSE,
    CONFIRM,
    COACH,
    RETRAIN
}
