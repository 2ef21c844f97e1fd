/** Who works here: organisation, people, positions, roles, permissions, sign-in, tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.hengke.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
