/** Who may call what: every controller method carries one of these. */
@NullMarked
package org.hengke.platform.access;

import org.jspecify.annotations.NullMarked;
