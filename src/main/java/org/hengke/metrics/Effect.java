package org.hengke.metrics;

/** What an upheld dispute does to the fact. */
public enum Effect {
    /** It counts nowhere. */
    LEFT_OUT,
    /** It counts for the team and not for the person. */
    TEAM_ONLY
}
