/** The demo department: generated, seeded, believable. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "staff",
            "calendars",
            "customers",
            "metrics",
            "servicelevels",
            "cases",
            "surveys",
            "appraisal",
            "appraisal::feedback",
            "appraisal::periods",
            "appraisal::plans",
            "appraisal::rounds",
            "appraisal::scorecards",
            "planning",
            "planning::duties"
        })
package org.hengke.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
