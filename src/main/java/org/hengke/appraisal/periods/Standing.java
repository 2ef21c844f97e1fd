package org.hengke.appraisal.periods;

/** Whether somebody is assessed in a period, and if not, why. */
public enum Standing {
    ASSESSED,
    /** Present for under a third of the days. */
    TOO_SHORT,
    /** No published scorecard holds for the position. */
    NO_SCORECARD
}
