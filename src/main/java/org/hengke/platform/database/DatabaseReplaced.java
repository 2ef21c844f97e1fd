package org.hengke.platform.database;

/**
 * Everything a node remembers of the database may be out of date: it lost the connection on which it hears of changes, a
 * backup was restored, or a test was given another database. Whoever caches rows forgets them.
 */
public record DatabaseReplaced() {}
