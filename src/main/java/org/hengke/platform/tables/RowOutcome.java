package org.hengke.platform.tables;

/** What becomes of a row of a table that people fill in. */
public enum RowOutcome {
    /** Something new is made of it. */
    NEW,
    /** What is there already is changed by it. */
    CHANGED,
    /** What is there already says the same. */
    SAME,
    /** It cannot be taken as it is. */
    WRONG
}
