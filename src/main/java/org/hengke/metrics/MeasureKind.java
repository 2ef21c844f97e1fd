package org.hengke.metrics;

/** Where a measure comes from. */
public enum MeasureKind {
    /** Comes with the program; its facts are recorded by a module. */
    SHIPPED,
    /** Made by the department: values that people enter, with a reason and evidence. */
    ENTERED,
    /** Made by the department: worked out from other measures, without facts of its own. */
    FORMULA
}
