package org.hengke.platform.tables;

/** What a file is by its content; its name is only a hope. */
public enum TableKind {
    TEXT,
    XLSX,
    XLS
}
