package org.hengke.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first records as they would become.
 *
 * @param cases of a file with cases
 * @param rows of a file with people or customers: cells in the order of {@code fields}
 */
public record Preview(List<PreviewCase> cases, List<String> fields, List<PreviewRow> rows) {

    public record PreviewRow(long line, List<String> cells) {}

    /** @param hours from opening to the first resolution, calendar hours */
    public record PreviewCase(
            String number,
            String subject,
            String type,
            String state,
            String priority,
            String channel,
            String category,
            String owner,
            String team,
            String customer,
            Instant openedAt,
            @Nullable Instant resolvedAt,
            @Nullable Double hours,
            int reopens,
            int rows,
            List<PreviewStep> steps) {}

    public record PreviewStep(Instant at, String what, String owner, String team) {}
}
