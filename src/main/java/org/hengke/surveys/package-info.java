/** What customers say when asked: the rating page and its responses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff", "customers", "metrics", "cases", "channels"})
package org.hengke.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
