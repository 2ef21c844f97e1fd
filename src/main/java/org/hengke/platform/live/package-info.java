/** What changed, told to every open browser on every node. */
@NullMarked
package org.hengke.platform.live;

import org.jspecify.annotations.NullMarked;
