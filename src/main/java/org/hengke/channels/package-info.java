/** Where contacts come in: the public form and the signed page behind it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff", "customers", "cases"})
package org.hengke.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
