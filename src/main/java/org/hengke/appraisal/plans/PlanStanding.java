package org.hengke.appraisal.plans;

import java.math.BigDecimal;
import org.hengke.metrics.Direction;

/** How a goal of a plan stands. */
public enum PlanStanding {
    NO_DATA,
    MET,
    /** The target lies within what chance may make of the figure. */
    NOT_DISTINGUISHABLE,
    NOT_MET;

    /** Of a figure against its target. */
    public static PlanStanding of(PlanReading reading, BigDecimal target, Direction direction) {
        if (reading.value() == null) {
            return NO_DATA;
        }
        double wanted = target.doubleValue();
        var interval = reading.interval();
        if (interval != null && interval.low() < wanted && wanted < interval.high()) {
            return NOT_DISTINGUISHABLE;
        }
        boolean met = direction == Direction.LOWER_IS_BETTER ? reading.value() <= wanted : reading.value() >= wanted;
        return met ? MET : NOT_MET;
    }
}
