package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengke.appraisal.scorecards.Scorecard;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.metrics.FrozenMeasure;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a result is computed from, but for the facts. Ids only: names may be forgotten.
 *
 * @param asOf the instant the facts are read as of; absent for now
 * @param measures definitions, those that formulas are made of among them
 * @param ratings those that hold
 * @param round means of what those around say, by item
 * @param points set in calibration or after an appeal; absent where the computed ones stand
 */
record Inputs(
        PersonId person,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Instant asOf,
        ScorecardId scorecard,
        int scorecardVersion,
        Scorecard content,
        List<FrozenMeasure> measures,
        List<Part> parts,
        List<Away> aways,
        List<Opinion> ratings,
        Map<String, Double> round,
        @Nullable BigDecimal points) {

    Inputs {
        measures = List.copyOf(measures);
        parts = List.copyOf(parts);
        aways = List.copyOf(aways);
        ratings = List.copyOf(ratings);
        round = new TreeMap<>(round);
    }

    /**
     * A rating that holds.
     *
     * @param superior for whose parts; absent for oneself, and for parts whose superior said nothing
     */
    record Opinion(
            ScorecardItem.Kind kind, String item, @Nullable PersonId superior, int value, PersonId by) {

        static Opinion of(Rating rating) {
            return new Opinion(rating.kind(), rating.item(), rating.superior(), rating.value(), rating.by());
        }
    }

    Presence presence() {
        return new Presence(parts, aways);
    }

    Inputs at(@Nullable Instant instant) {
        return new Inputs(
                person,
                firstDay,
                lastDay,
                instant,
                scorecard,
                scorecardVersion,
                content,
                measures,
                parts,
                aways,
                ratings,
                round,
                points);
    }

    Inputs totalling(@Nullable BigDecimal other) {
        return new Inputs(
                person,
                firstDay,
                lastDay,
                asOf,
                scorecard,
                scorecardVersion,
                content,
                measures,
                parts,
                aways,
                ratings,
                round,
                other);
    }

    /** With one opinion of an item in place of all others. */
    Inputs rated(Opinion opinion) {
        var others = new ArrayList<>(ratings.stream()
                .filter(one -> one.kind() != opinion.kind() || !one.item().equals(opinion.item()))
                .toList());
        others.add(opinion);
        return new Inputs(
                person,
                firstDay,
                lastDay,
                asOf,
                scorecard,
                scorecardVersion,
                content,
                measures,
                parts,
                aways,
                others,
                round,
                points);
    }
}
