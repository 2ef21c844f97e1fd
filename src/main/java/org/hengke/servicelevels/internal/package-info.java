/** How policies, clocks and alerts are kept, and how a change is previewed and applied. */
@NullMarked
package org.hengke.servicelevels.internal;

import org.jspecify.annotations.NullMarked;
