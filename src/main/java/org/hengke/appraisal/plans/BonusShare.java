package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets, with what it came from: points × coefficient of the rank × share of days present.
 *
 * @param grade as the scorecard keeps it
 * @param equal what everybody would get were it shared evenly
 */
public record BonusShare(
        PersonId person,
        BigDecimal points,
        @Nullable String grade,
        Rank rank,
        BigDecimal rankCoefficient,
        BigDecimal presence,
        BigDecimal amount,
        BigDecimal equal) {

    /** Whether it says the same, however its decimals are written. */
    boolean agreesWith(BonusShare other) {
        return person.equals(other.person)
                && points.compareTo(other.points) == 0
                && amount.compareTo(other.amount) == 0
                && presence.compareTo(other.presence) == 0
                && rank == other.rank;
    }
}
