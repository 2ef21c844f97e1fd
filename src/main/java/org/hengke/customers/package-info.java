/** Whom the department serves: profiles, contacts, tiers, duplicates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "staff"})
package org.hengke.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
