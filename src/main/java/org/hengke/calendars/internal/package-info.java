/** How calendars are kept and read in. */
@NullMarked
package org.hengke.calendars.internal;

import org.jspecify.annotations.NullMarked;
