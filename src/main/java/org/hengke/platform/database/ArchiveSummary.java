package org.hengke.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much an archive holds, table by table; the sum of a table's rows does not depend on their order. */
public record ArchiveSummary(List<Table> tables, long files) {

    public record Table(String name, long rows, long sum) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** Names of the tables in which two summaries disagree. */
    public List<String> differences(ArchiveSummary other) {
        var mine = byName();
        var theirs = other.byName();
        var names = new ArrayList<>(mine.keySet());
        theirs.keySet().stream().filter(name -> !mine.containsKey(name)).forEach(names::add);
        return names.stream()
                .filter(name -> !Objects.equals(mine.get(name), theirs.get(name)))
                .toList();
    }

    private Map<String, Table> byName() {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
