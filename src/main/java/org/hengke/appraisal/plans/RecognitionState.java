package org.hengke.appraisal.plans;

/** How far a recognition or penalty has come. */
public enum RecognitionState {
    PROPOSED,
    APPROVED,
    DECLINED,
    /** Taken back by whoever proposed it, or with a reason after it was approved. */
    WITHDRAWN
}
