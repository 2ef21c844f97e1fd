/** Measures, facts, roll-ups, evidence, intervals, disputes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff"})
package org.hengke.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
