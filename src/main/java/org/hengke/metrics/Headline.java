package org.hengke.metrics;

/** Which number of a distribution stands for it where there is room for one. */
public enum Headline {
    MEAN,
    MEDIAN
}
