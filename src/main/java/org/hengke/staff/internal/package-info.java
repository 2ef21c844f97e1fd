/** How people, teams and permissions are kept. */
@NullMarked
package org.hengke.staff.internal;

import org.jspecify.annotations.NullMarked;
