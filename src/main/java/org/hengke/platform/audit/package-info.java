/** Who did and saw what: append-only, sealed in chained batches. */
@NullMarked
package org.hengke.platform.audit;

import org.jspecify.annotations.NullMarked;
