package org.hengke.appraisal.plans;

/** What is proposed once a plan is closed. */
public enum PlanFollowUp {
    CONFIRM,
    EXTEND,
    RETRAIN,
    TRANSFER,
    DISMISSAL
}
