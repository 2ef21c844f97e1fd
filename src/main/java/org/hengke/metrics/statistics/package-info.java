/** Honest comparison: intervals, shrinkage, funnel limits, standardisation. Pure functions; fractions are 0 to 1. */
@NullMarked
@NamedInterface("statistics")
package org.hengke.metrics.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
