package org.hengke.metrics;

/** By what the rows of a table of figures are told apart. */
public enum Breakdown {
    PERSON,
    TEAM,
    DEPARTMENT,
    CHANNEL,
    CATEGORY,
    DAY,
    WEEK,
    MONTH;

    public boolean isTime() {
        return this == DAY || this == WEEK || this == MONTH;
    }
}
