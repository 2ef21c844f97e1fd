/** Short words between the nodes of one installation. */
@NullMarked
package org.hengke.platform.signals;

import org.jspecify.annotations.NullMarked;
