package org.hengke.platform.tables;

/** What the values of a column look like. */
public enum ColumnKind {
    EMPTY,
    TEXT,
    LONG_TEXT,
    NUMBER,
    YES_NO,
    TIME,
    PHONE,
    EMAIL
}
