/** What a department plans: the duties that come again and again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff", "calendars", "metrics"})
package org.hengke.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
