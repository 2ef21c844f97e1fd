package org.hengke.planning.duties;

/** What became of a duty. An excused one counts nowhere. */
public enum DutyState {
    OPEN,
    DONE,
    EXCUSED
}
