/** Calendars over HTTP. */
@NullMarked
package org.hengke.calendars.web;

import org.jspecify.annotations.NullMarked;
