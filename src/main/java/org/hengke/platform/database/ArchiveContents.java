package org.hengke.platform.database;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says about itself before its rows.
 *
 * @param schemaVersion of the migrations the rows fit
 * @param server version of the server they were read from, for people
 */
record ArchiveContents(
        Instant createdAt,
        String schemaVersion,
        String server,
        List<Table> tables,
        List<Partition> partitions,
        List<Sequence> sequences) {

    record Table(String name, List<String> columns) {

        String columnList() {
            return String.join(", ", columns);
        }
    }

    /** A partition made while the program ran; those of the migrations are there anyway. */
    record Partition(String name, String parent, String bound) {}

    record Sequence(String name, long value) {}
}
