package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import java.util.List;
import org.hengke.staff.PersonId;

/**
 * What is shared out among whom.
 *
 * @param leftOut who takes no part although the rank does
 */
public record BonusDraft(String name, BigDecimal amount, RankCoefficients coefficients, List<PersonId> leftOut) {

    public BonusDraft {
        leftOut = List.copyOf(leftOut);
    }
}
