package org.hengke.appraisal.scorecards;

import java.math.BigDecimal;

/**
 * How good a total is.
 *
 * @param from the fewest points for it
 */
public record ScorecardGrade(String name, BigDecimal from) {}
