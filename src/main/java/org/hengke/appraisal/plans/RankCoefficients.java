package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import org.hengke.staff.Rank;

/** What the points of a rank are multiplied with; a rank with 0 takes no part. */
public record RankCoefficients(BigDecimal specialist, BigDecimal supervisor, BigDecimal manager) {

    public BigDecimal of(Rank rank) {
        return switch (rank) {
            case SPECIALIST -> specialist;
            case SUPERVISOR -> supervisor;
            case MANAGER -> manager;
        };
    }
}
