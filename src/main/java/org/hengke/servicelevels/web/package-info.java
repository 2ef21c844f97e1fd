/** Targets, previews and alerts over HTTP. */
@NullMarked
package org.hengke.servicelevels.web;

import org.jspecify.annotations.NullMarked;
