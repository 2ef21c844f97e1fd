package org.hengke.metrics;

/** Where a dispute about a fact stands. */
public enum DisputeState {
    OPEN,
    UPHELD,
    REJECTED,
    WITHDRAWN
}
