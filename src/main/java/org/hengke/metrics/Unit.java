package org.hengke.metrics;

/** What a numerator is counted in. Facts hold whole numbers, so that sums are exact whatever the order. */
public enum Unit {
    /** Pieces: cases, contacts. */
    COUNT(1),
    /** Trials that succeeded; shown as a percentage. */
    SHARE(1),
    /** Whole seconds of time. */
    SECONDS(1),
    /** Marks and ratings, held in hundredths. */
    POINTS(100),
    /** Money, held in hundredths. */
    MONEY(100),
    /** Events per thousand. */
    PER_THOUSAND(1);

    private final int parts;

    Unit(int parts) {
        this.parts = parts;
    }

    /** How many of what a fact holds make one of what is shown: 100 for hundredths. */
    public int parts() {
        return parts;
    }
}
