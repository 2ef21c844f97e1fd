/** Targets by attributes of the subject, clocks, warnings and breaches. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff", "calendars", "metrics"})
package org.hengke.servicelevels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
