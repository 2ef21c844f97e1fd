package org.hengke.metrics;

/** Which way a measure gets better. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither: it says how much, not how well. */
    NEUTRAL
}
