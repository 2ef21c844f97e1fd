package org.hengke.platform.runs;

/** How a run stands; interrupted means its node died. */
public enum RunState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    INTERRUPTED
}
