/** Events that modules publish to each other, kept until they are handled. */
@NullMarked
package org.hengke.platform.events;

import org.jspecify.annotations.NullMarked;
