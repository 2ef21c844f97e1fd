package org.hengke.platform.tables;

import java.util.List;

/** One row as text. The line is where a person finds it: the line of a text file, the row number of a sheet. */
public record TableRow(long line, List<String> cells) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
