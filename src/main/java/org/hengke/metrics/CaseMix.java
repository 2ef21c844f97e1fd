package org.hengke.metrics;

import java.util.Map;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A measure by person and by what the facts were about, beside the same of everybody: what an honest comparison starts from. Values are
 * as shown: shares 0 to 1, durations seconds, rates per thousand.
 *
 * @param people those with facts in the filter
 * @param whole of everything in the period, whoever it belongs to
 * @param channels names by code
 * @param categories names by id
 */
public record CaseMix(
        MeasureDefinition measure,
        Map<PersonId, Mixed> people,
        Map<Cell, Tally> whole,
        Map<String, String> channels,
        Map<String, String> categories) {

    /**
     * What facts are about.
     *
     * @param channel empty where there is none
     * @param category an id; empty where there is none
     */
    public record Cell(String channel, String category) {}

    /**
     * Sums over some facts.
     *
     * @param sum of what is counted
     * @param observations trials, exposures or amounts
     * @param variance of one observation
     */
    public record Tally(double sum, double observations, double variance) {

        /** Not a number without observations. */
        public double mean() {
            return sum / observations;
        }
    }

    /**
     * One person's.
     *
     * @param together over all cells; its mean is the value that is compared, also where the headline is a median
     * @param interval of that mean
     */
    public record Mixed(Tally together, @Nullable Interval interval, Map<Cell, Tally> cells) {}
}
