package org.hengke.servicelevels;

/** In what time a target counts. */
public enum TimeKind {
    /** While the calendar is open. */
    BUSINESS,
    /** Always. */
    CALENDAR
}
