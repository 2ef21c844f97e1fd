/** Business time: working hours, holidays, make-up working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff"})
package org.hengke.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
