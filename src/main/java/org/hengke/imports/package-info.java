/** Bringing in what other programs hold: files, mapping, preview, runs, undo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "staff", "calendars", "customers", "metrics", "servicelevels", "cases"})
package org.hengke.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
