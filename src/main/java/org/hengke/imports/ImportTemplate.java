package org.hengke.imports;

import java.util.List;

/**
 * A plan kept for files of the same make.
 *
 * @param headers names of the columns in use, in the order of the plan's columns
 */
public record ImportTemplate(long id, String name, ImportPlan plan, List<String> headers) {

    public ImportTemplate {
        headers = List.copyOf(headers);
    }
}
