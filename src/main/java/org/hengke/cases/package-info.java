/** Cases, conversations, assignment, history, views, search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff", "calendars", "customers", "metrics", "servicelevels"})
package org.hengke.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
