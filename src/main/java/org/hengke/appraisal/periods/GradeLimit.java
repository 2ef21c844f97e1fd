package org.hengke.appraisal.periods;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many may get a grade, in per cent of those who get one.
 *
 * @param grade as the scorecards keep it
 */
public record GradeLimit(
        String grade, @Nullable BigDecimal least, @Nullable BigDecimal most) {}
