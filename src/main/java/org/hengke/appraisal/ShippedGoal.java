package org.hengke.appraisal;

import java.math.BigDecimal;
import org.hengke.metrics.MeasureCode;

/**
 * What a department is advised to aim at in a year.
 *
 * @param target in the unit of figures: shares 0 to 1, durations in seconds
 */
public record ShippedGoal(MeasureCode measure, BigDecimal target) {

    static ShippedGoal of(String measure, String target) {
        return new ShippedGoal(new MeasureCode(measure), new BigDecimal(target));
    }
}
