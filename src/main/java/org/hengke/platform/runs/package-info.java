/** Long work in the background: progress, time left, cancel, result. */
@NullMarked
package org.hengke.platform.runs;

import org.jspecify.annotations.NullMarked;
