/** Goals, scorecards and appraisals: what figures mean for people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::*",
            "staff",
            "calendars",
            "customers",
            "metrics",
            "metrics::statistics"
        })
package org.hengke.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
