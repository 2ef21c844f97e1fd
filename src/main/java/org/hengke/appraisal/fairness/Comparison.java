package org.hengke.appraisal.fairness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.statistics.Funnel;
import org.hengke.metrics.statistics.Interval;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * People beside each other by one measure, with chance and case mix taken into account. Values are as shown: shares 0 to 1, durations
 * seconds (their mean, whatever the headline), rates per thousand.
 *
 * @param asOf the instant it holds at
 * @param named whether the others have names for the viewer
 * @param hidden people who are left out of the rows, because too few would be easily recognised
 * @param funnel of the values as they are; absent with fewer than three people
 * @param adjusted of the values with the case mix taken out, over as many observations of the average mix as say the same
 * @param variation absent with fewer than three people
 * @param rows in the order of names
 */
public record Comparison(
        MeasureCode measure,
        LocalDate from,
        LocalDate until,
        Instant asOf,
        boolean named,
        int hidden,
        @Nullable Funnel funnel,
        @Nullable Funnel adjusted,
        @Nullable Variation variation,
        List<ComparedPerson> rows) {

    /** What can be said of somebody against the others. */
    public enum Verdict {
        /** Above the others by more than chance and case mix. */
        ABOVE,
        /** Below the others by more than chance and case mix. */
        BELOW,
        /** The value alone would stand out; what the cases were about explains it. */
        EXPLAINED,
        /** Not to be told from the others. */
        LIKE_OTHERS,
        /** Fewer than 30 observations. */
        FEW
    }

    /**
     * Where the differences between people come from, as shares of their variance that sum to one.
     *
     * @param chance that chance alone would give
     * @param mix that what the cases were about explains beyond chance
     * @param people the rest: people, and whatever is not recorded
     * @param told how many can be told from the others by value alone
     * @param truly how many still can with the case mix taken out
     */
    public record Variation(int of, double chance, double mix, double people, int told, int truly) {}

    /**
     * One person, or somebody unnamed.
     *
     * @param person absent for somebody whom the viewer may not know
     * @param own whether it is the viewer
     * @param n observations
     * @param others value of the others together; absent where there are none
     * @param shrunk the value drawn towards the others by as much as it may be chance; absent with too few others
     * @param limits how far chance takes somebody with so many observations
     * @param outside whether the value is beyond the outer limits
     * @param mix absent where nothing is expected
     */
    public record ComparedPerson(
            @Nullable Named person,
            boolean own,
            long n,
            double value,
            @Nullable Interval interval,
            @Nullable Double others,
            @Nullable Double shrunk,
            Funnel.@Nullable Limits limits,
            boolean outside,
            @Nullable MixReading mix,
            Verdict verdict) {}

    /**
     * What the case mix has to do with it.
     *
     * @param expected what the whole would have reached with this person's mix
     * @param overall what the whole reached
     * @param adjusted observed ÷ expected × overall
     * @param comparable observations of the average mix that say as much as these; absent without any variance
     * @param outside whether the adjusted value is beyond the outer limits
     * @param alone share of the observations in cells of which more than half are the person's own, so that the whole says little
     * @param parts of the mix that move the expectation most; empty for the unnamed
     */
    public record MixReading(
            double expected,
            double overall,
            double adjusted,
            @Nullable Double comparable,
            Funnel.@Nullable Limits limits,
            boolean outside,
            double alone,
            List<MixPart> parts) {}

    /**
     * Cases of one kind.
     *
     * @param channel name; absent where any
     * @param category name; absent where any
     * @param ownShare of the person's observations
     * @param wholeShare of everybody's
     * @param wholeValue what everybody reached with them
     */
    public record MixPart(
            @Nullable String channel,
            @Nullable String category,
            double ownShare,
            double wholeShare,
            double wholeValue) {}
}
