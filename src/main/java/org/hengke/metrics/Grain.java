package org.hengke.metrics;

/** What figures can be told apart by. */
public enum Grain {
    PERSON,
    TEAM,
    DEPARTMENT,
    CHANNEL,
    CATEGORY
}
