package org.hengke.appraisal.feedback;

/** What something was written about: a thing inside the program. */
public record About(Kind kind, long id) {

    public enum Kind {
        CASE,
        /** A record behind a figure. */
        FACT,
        GOAL
    }
}
