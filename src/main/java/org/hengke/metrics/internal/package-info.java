@NullMarked
package org.hengke.metrics.internal;

import org.jspecify.annotations.NullMarked;
