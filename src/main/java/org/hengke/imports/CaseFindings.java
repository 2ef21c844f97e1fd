package org.hengke.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of a file are, by its own closing columns and by its rows. The computed figures are those that the program shows.
 *
 * @param waits how often the customer had to answer; {@code waitsByNobody} of them without a person being named
 * @param stated resolutions by the file's own column; absent where it has none
 * @param computed cases that its rows resolve, from opening to the first resolution
 * @param direct cases closed without having been resolved, besides
 * @param both cases that have both, with the median of each over just these
 * @param reopenedStated absent where the file counts none
 * @param resolutionDifferences every case by how the two times of resolution differ, {@code same} included
 */
public record CaseFindings(
        int cases,
        int closed,
        int open,
        int teams,
        int owners,
        int customers,
        @Nullable Instant first,
        @Nullable Instant last,
        int waits,
        int waitsByNobody,
        @Nullable Resolutions stated,
        Resolutions computed,
        int direct,
        int both,
        @Nullable Double bothStatedMedian,
        @Nullable Double bothComputedMedian,
        @Nullable Integer reopenedStated,
        int reopenedComputed,
        List<Difference> resolutionDifferences,
        List<Difference> reopeningDifferences) {

    /** @param medianHours calendar hours; absent for none */
    public record Resolutions(int count, @Nullable Double medianHours) {}

    /**
     * @param cause code of the explanation
     * @param examples some numbers of such cases
     */
    public record Difference(String cause, int count, List<String> examples) {}
}
