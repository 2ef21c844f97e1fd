package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A person in a period.
 *
 * @param scorecard by which; absent where nothing holds for the position
 * @param team the last one in the period
 * @param coefficient share of the period's days present, four decimals
 * @param includedBy who has somebody assessed who was there too short
 * @param aways those that count
 */
record Appraisal(
        AppraisalId id,
        PeriodId period,
        PersonId person,
        Standing standing,
        @Nullable VersionOf scorecard,
        @Nullable TeamId team,
        BigDecimal coefficient,
        @Nullable PersonId includedBy,
        @Nullable String includedReason,
        long version,
        List<Part> parts,
        List<Away> aways) {

    Appraisal {
        parts = List.copyOf(parts);
        aways = List.copyOf(aways);
    }

    Presence presence() {
        return new Presence(parts, aways);
    }

    boolean isAssessed() {
        return standing == Standing.ASSESSED;
    }

    boolean isRatedBy(PersonId superior) {
        return parts.stream().anyMatch(part -> superior.equals(part.superior()));
    }

    /** As it stands with other parts, absences or another scorecard. */
    Appraisal reckoned(long daysOfPeriod) {
        var there = presence();
        var now = scorecard == null
                ? Standing.NO_SCORECARD
                : includedBy == null && there.isTooShort(daysOfPeriod) ? Standing.TOO_SHORT : Standing.ASSESSED;
        return new Appraisal(
                id,
                period,
                person,
                now,
                scorecard,
                parts.isEmpty() ? team : parts.getLast().team(),
                there.coefficient(daysOfPeriod),
                includedBy,
                includedReason,
                version,
                parts,
                aways);
    }

    Appraisal in(List<Part> others) {
        return new Appraisal(
                id,
                period,
                person,
                standing,
                scorecard,
                team,
                coefficient,
                includedBy,
                includedReason,
                version,
                others,
                aways);
    }

    Appraisal away(List<Away> others) {
        return new Appraisal(
                id,
                period,
                person,
                standing,
                scorecard,
                team,
                coefficient,
                includedBy,
                includedReason,
                version,
                parts,
                others);
    }

    Appraisal goingBy(@Nullable VersionOf other) {
        return new Appraisal(
                id,
                period,
                person,
                standing,
                other,
                team,
                coefficient,
                includedBy,
                includedReason,
                version,
                parts,
                aways);
    }

    Appraisal included(@Nullable PersonId by, @Nullable String reason) {
        return new Appraisal(
                id, period, person, standing, scorecard, team, coefficient, by, reason, version, parts, aways);
    }
}
