package org.hengke.appraisal.periods;

/** How far a period is. */
public enum PeriodState {
    /** People assess themselves and are rated. */
    OPEN,
    /** Ratings are closed; totals are compared and corrected with reasons. */
    CALIBRATION,
    /** Everybody's result is told and stays as it is. */
    PUBLISHED,
    /** Given up before anything was published. */
    CANCELLED
}
