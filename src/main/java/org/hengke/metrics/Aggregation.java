package org.hengke.metrics;

/** How a measure is folded from its facts. */
public enum Aggregation {
    /** Σ numerator ÷ Σ denominator, with 0 ≤ numerator ≤ denominator in every fact: a share of trials. */
    RATIO,
    /** The distribution of the numerators: mean, median, P90. Every fact has denominator 1. */
    DISTRIBUTION,
    /** Σ numerator over the period. */
    COUNT,
    /** Σ numerator of everything up to an instant: what is there, not what happened. */
    STOCK,
    /** 1,000 × Σ numerator ÷ Σ denominator: events (numerator) per thousand exposures (denominator). */
    RATE,
    /** A formula over the values of other measures; it has no facts of its own. */
    FORMULA
}
